import { toBase64Url } from "./base64-url.js";

/**
 * 16 random bytes, as 22 characters that are safe in URLs. The first is not a dash: a command would take the id for an option.
 * To draw again until it is none costs 0.02 of 128 bits, and all ids stay 16 bytes, as the tags of envelopes need them.
 */
export function randomId(): string {
  for (;;) {
    const id = toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
    if (!id.startsWith("-")) return id;
  }
}
