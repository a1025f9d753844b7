import { unwanted } from "./decode-entities.js";
import { guessCharset } from "./guess-charset.js";
import { windows1252 } from "./windows-1252.js";

/** A charset named in a header or a declaration. UTF-8 and UTF-16 do not count: the bytes would have shown them. */
const label = /(?:charset|encoding)\s*=\s*["']?(?!utf|ucs|us-|iso-10)([^\s"';]+)/i;

/**
 * Decodes bytes that are not plainly UTF-8. Bytes count more than labels: valid UTF-8, the pattern of zero bytes that
 * UTF-16 and UTF-32 have, then the charset of `contentType`, then the XML declaration, then script and language, then windows-1252. Never fails: at
 * worst there is a replacement character. Control characters and noncharacters are dropped. U+0080 to U+009F are read as
 * windows-1252: that is what authors mean by them, and what Node 20 turns windows-1252 into
 * (https://github.com/nodejs/node/issues/56542).
 */
export const decodeLegacy = (bytes: Uint8Array, contentType: string | null | undefined): string =>
  (decodeUtf8(bytes) ?? decodeByEvidence(bytes, contentType)).replace(
    unwanted,
    (character) => windows1252.get(character.charCodeAt(0)) ?? (character === "\ufffd" ? character : ""),
  );

function decodeUtf8(bytes: Uint8Array): string | undefined {
  // UTF-16, UTF-32 and ISO-2022-JP can be valid UTF-8, with characters that no text has.
  if (bytes.includes(0) || bytes.includes(27)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeByEvidence(bytes: Uint8Array, contentType: string | null | undefined): string {
  const decode = (charset: string | undefined) => {
    try {
      return charset ? new TextDecoder(charset).decode(bytes) : "";
    } catch {
      return "";
    }
  };
  const named = (text: string) => decode(label.exec(text)?.[1]);
  const zeros = Array.from(bytes.subarray(0, 4), (byte) => +!byte).join("");
  const utf8 = decode("utf-8");
  const damaged = utf8.split("\ufffd", 4).length - 1;
  return (
    (/^0.01/.test(zeros) && decode("utf-16le")) ||
    (/^.010/.test(zeros) && decode("utf-16be")) ||
    (/^(0.11|11.0)/.test(zeros) && decodeUtf32(bytes, zeros > "1")) ||
    named(contentType ?? "") ||
    named(String.fromCharCode(...bytes.subarray(0, 999))) ||
    // UTF-8 with a few bytes damaged.
    (damaged < 3 && /[^\0-\x7f\ufffd]/.test(utf8) && utf8) ||
    decode(guessCharset(bytes)) ||
    decode("windows-1252")
  );
}

/** UTF-32, which `TextDecoder` does not know. */
function decodeUtf32(bytes: Uint8Array, bigEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let text = "";
  for (let at = 0; at + 3 < bytes.length; at += 4)
    text += String.fromCodePoint(Math.min(view.getUint32(at, !bigEndian), 0x10ffff));
  return text;
}
