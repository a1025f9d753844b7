import { readBody } from "../../http/read-body.js";
import type { Send } from "./fetch-origin.js";
import { OriginError } from "./origin-error.js";
import { isAddress, isListedAddress, isPublicAddress } from "./public-address.js";

/** Names that lead to this machine or its network, whatever resolves them. */
const localName = /(^|\.)(localhost|local|internal|lan|home|corp|intranet|home\.arpa)\.?$/i;

/**
 * Sends a request by the runtime's own `fetch`, on runtimes other than Node. These resolve names themselves, so only the
 * name or address itself is checked here; the machines that a name leads to are up to the runtime. The large ones at the
 * edge have no private network to reach.
 */
export const sendPlain: Send = async (url, { headers, signal, maxBytes, privateAddresses }) => {
  const name = url.hostname.replace(/^\[|\]$/g, "");
  const allowed = isAddress(name)
    ? isPublicAddress(name) || isListedAddress(name, privateAddresses)
    : !localName.test(name) && name.includes(".");
  if (!allowed) throw new OriginError("refused");
  const answer = await fetch(url, { headers, signal, redirect: "manual" });
  return {
    status: answer.status,
    headers: answer.headers,
    read: () => readBody(answer.body, maxBytes, () => new OriginError("too-large")),
    close() {
      if (!answer.bodyUsed) answer.body?.cancel().catch(() => {});
    },
  };
};
