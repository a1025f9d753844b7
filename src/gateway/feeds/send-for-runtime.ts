import type { Send } from "./fetch-origin.js";
import type { Lookup } from "./send-pinned.js";
import { sendPlain } from "./send-plain.js";

/** Other runtimes also claim to be Node, but undici's connections are not theirs. */
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

/** The way to send a request that checks the most on this runtime. */
export const sendForRuntime = async (lookup?: Lookup): Promise<Send> =>
  isNode() ? (await import("./send-pinned.js")).sendPinned(lookup) : sendPlain;
