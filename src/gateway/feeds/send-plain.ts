import { readBody } from "../../http/read-body.js";
import type { Send } from "./fetch-origin.js";
import { OriginError } from "./origin-error.js";
import { isAddress, isListedAddress, isPublicAddress } from "./public-address.js";

/** Names that lead into the machine or its network wherever they are looked up. */
const localName = /(^|\.)(localhost|local|internal|lan|home|corp|intranet|home\.arpa)\.?$/i;

/**
 * Sends a request by the runtime's own `fetch`, for runtimes other than Node. They look names up themselves, so that
 * here only what the address itself says is checked: which machines a name may lead to is up to the runtime. The
 * large ones at the edge have no private network to reach.
 */
export const sendPlain: Send = async (url, { headers, signal, maxBytes, privateAddresses }) => {
  const name = url.hostname.replace(/^\[|\]$/g, "");
  if (
    isAddress(name)
      ? !isPublicAddress(name) && !isListedAddress(name, privateAddresses)
      : localName.test(name) || !name.includes(".")
  )
    throw new OriginError("refused");
  const answer = await fetch(url, { headers, signal, redirect: "manual" });
  return {
    status: answer.status,
    headers: answer.headers,
    read: () => readBody(answer.body, maxBytes, () => new OriginError("too-large")),
    close: () => void (answer.bodyUsed || answer.body?.cancel().catch(() => {})),
  };
};
