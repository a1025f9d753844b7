import type { Send } from "./fetch-origin.js";
import type { Lookup } from "./send-pinned.js";
import { sendPlain } from "./send-plain.js";

/** Others call themselves Node, too, where undici's connections are not those of Node. */
const isNode = (): boolean => {
  const { process, navigator } = globalThis as {
    process?: { versions?: { node?: string; bun?: string } };
    navigator?: { userAgent?: string };
  };
  return (
    !!process?.versions?.node &&
    !process.versions.bun &&
    !("Deno" in globalThis) &&
    navigator?.userAgent !== "Cloudflare-Workers"
  );
};

/** The way to send that checks most on this runtime. */
export const chooseSend = async (lookup?: Lookup): Promise<Send> =>
  isNode() ? (await import("./send-pinned.js")).sendPinned(lookup) : sendPlain;
