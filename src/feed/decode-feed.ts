import { cleanCharacters } from "./decode-entities.js";

/**
 * Text of the bytes that a server sent. Bytes are believed before labels: the pattern of zero bytes that UTF-16
 * and UTF-32 make, then valid UTF-8, then the charset of `contentType`, then the XML declaration, then
 * windows-1252. Never fails: at worst a replacement character shows.
 */
export function decodeFeed(bytes: Uint8Array, contentType = ""): string {
  const decode = (label: string, fatal = false): string => {
    try {
      return new TextDecoder(label, { fatal }).decode(bytes);
    } catch {
      return "";
    }
  };
  const zeros = Array.from(bytes.subarray(0, 4), (byte) => +!byte).join("");
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const label = (pattern: RegExp, text: string) => {
    const [, charset = ""] = pattern.exec(text) ?? [];
    // Were it UTF-8 or UTF-16, it would have shown itself.
    return /^(utf|ucs|iso-10646|us-ascii|unicode)/i.test(charset) ? "" : charset;
  };
  const lossy = () => {
    const text = decode("utf-8");
    const bad = text.split("\ufffd").length;
    return bad < 4 && /[^\0-\x7f\ufffd]/.test(text) ? text : "";
  };
  return cleanCharacters(
    (/^0.01/.test(zeros) && decode("utf-16le")) ||
      (/^.010/.test(zeros) && decode("utf-16be")) ||
      (/^(0.11|11.0)/.test(zeros) && decodeUtf32(bytes, zeros > "1")) ||
      // An escape character means ISO-2022-JP, which is also valid ASCII.
      (!bytes.includes(27) && decode("utf-8", true)) ||
      decode(label(/charset\s*=\s*["']?([^\s"';]+)/i, contentType)) ||
      decode(label(/encoding\s*=\s*["']([^"']+)/, head)) ||
      lossy() ||
      decode("windows-1252"),
  );
}

/** UTF-32, which `TextDecoder` does not know. */
function decodeUtf32(bytes: Uint8Array, bigEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = "";
  for (let at = 0; at + 3 < bytes.length; at += 4) {
    const code = view.getUint32(at, !bigEndian);
    text += code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
  }
  return text;
}
