import { toBase64Url } from "./base64-url.js";

/** The first 128 bits of a text's SHA-256, as text that is safe in URLs. */
export async function shortHash(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return toBase64Url(new Uint8Array(hash, 0, 16));
}
