import { unwanted } from "./decode-entities.js";

/**
 * Decodes the bytes that a server sent. Valid UTF-8 counts more than any label. Other bytes, and those with control
 * characters, are left to `decode-legacy.ts`. Never fails.
 *
 * @param contentType value of the `Content-Type` header; absent if there is none.
 */
export async function decodeFeed(bytes: Uint8Array, contentType: string | null | undefined): Promise<string> {
  const text = new TextDecoder().decode(bytes);
  // A NUL means UTF-16 or UTF-32, an escape character ISO-2022-JP, a replacement character any other charset.
  return text.search(unwanted) < 0
    ? text
    : (await import("./decode-legacy.js")).decodeLegacy(bytes, contentType);
}
