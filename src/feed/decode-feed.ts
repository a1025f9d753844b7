import { repairControls } from "./decode-entities.js";

const decode = (bytes: Uint8Array, label: string, fatal = false): string | undefined => {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
};

const unicode = /^(utf-?(8|16|7|32).*|us-ascii|ascii|unicode.*|iso-10646.*)?$/i;

/**
 * Text of the bytes that a server sent. Bytes are believed before labels: a byte order mark, then the pattern
 * of UTF-16, then valid UTF-8, then the charset of `contentType`, then the XML declaration, then windows-1252.
 * Never fails.
 */
export function decodeFeed(bytes: Uint8Array, contentType = ""): string {
  const [first, second, third, fourth] = bytes;
  const label =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : first && !second && third && !fourth
          ? "utf-16le"
          : !first && second && !third && fourth
            ? "utf-16be"
            : "";
  if (label) return decode(bytes, label)!;
  const utf8 = bytes.includes(27) ? undefined : decode(bytes, "utf-8", true);
  if (utf8 !== undefined) return repairControls(utf8);
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  for (const named of [
    /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType),
    /encoding\s*=\s*["']([^"']+)/.exec(head),
  ]) {
    const charset = named?.[1] ?? "";
    const text = unicode.test(charset) ? undefined : decode(bytes, charset);
    if (text !== undefined) return repairControls(text);
  }
  const lossy = decode(bytes, "utf-8")!;
  const bad = lossy.split("\ufffd").length - 1;
  return bad <= 2 && /[^\0-\x7f\ufffd]/.test(lossy) ? lossy : repairControls(decode(bytes, "windows-1252")!);
}
