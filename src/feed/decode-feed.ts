import { unwanted } from "./decode-entities.js";

/**
 * Text of the bytes that a server sent. Valid UTF-8 is believed before any label; what else there is, and what has
 * control characters, is read by `decode-legacy.ts`. Never fails.
 *
 * @param contentType value of the `Content-Type` header.
 */
export async function decodeFeed(bytes: Uint8Array, contentType: string): Promise<string> {
  let text;
  // A NUL means UTF-16 or UTF-32, an escape character ISO-2022-JP; all three can be valid UTF-8.
  if (!bytes.includes(0) && !bytes.includes(27))
    try {
      text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      // Then it is not UTF-8.
    }
  return text?.search(unwanted) === -1
    ? text
    : (await import("./decode-legacy.js")).decodeLegacy(bytes, contentType, text);
}
