import type { Send } from "./fetch-origin.js";
import { isNode } from "./is-node.js";
import type { Lookup } from "./send-pinned.js";
import { sendPlain } from "./send-plain.js";

/** The way to send a request that checks the most on this runtime. */
export const sendForRuntime = async (lookup?: Lookup): Promise<Send> =>
  isNode() ? (await import("./send-pinned.js")).sendPinned(lookup) : sendPlain;
