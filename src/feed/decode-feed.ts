import { unwanted } from "./decode-entities.js";

/**
 * Text of the bytes that a server sent. Valid UTF-8 is believed before any label; what else there is, and what has
 * control characters, is read by `decode-legacy.ts`. Never fails.
 *
 * @param contentType value of the `Content-Type` header.
 */
export async function decodeFeed(bytes: Uint8Array, contentType: string): Promise<string> {
  const text = new TextDecoder().decode(bytes);
  // A NUL means UTF-16 or UTF-32, an escape character ISO-2022-JP, a replacement character whatever else.
  return text.search(unwanted) < 0
    ? text
    : (await import("./decode-legacy.js")).decodeLegacy(bytes, contentType);
}
