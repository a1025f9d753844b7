/** Bytes to look at. Longer texts show nothing more. */
const sampleSize = 50_000;

/** Charsets of one script each, and their small letters or usual characters. The order decides where two fit. */
const scripts: readonly [charset: string, usual: RegExp, least: number][] = [
  ["euc-jp", /[ぁ-ヶ]/g, 0.2],
  ["shift_jis", /[ぁ-ヶ]/g, 0.2],
  ["euc-kr", /[가-힣]/g, 0.8],
  ["windows-1255", /[א-ת]/g, 0.95],
  ["windows-1253", /[ά-ία-ώ]/g, 0.9],
  ["windows-1251", /[а-яё-џ]/g, 0.9],
  ["koi8-r", /[а-яё]/g, 0.9],
  ["windows-874", /[ก-๎]/g, 0.9],
];

/** The charset that newsrooms used for a language of Latin letters, or of Arabic ones, unless it is windows-1252. */
const languages: readonly [charset: string, languages: RegExp][] = [
  ["windows-1250", /^(pl|cs|sk|hu|sl|hr|ro)/],
  ["windows-1254", /^tr/],
  ["windows-1257", /^(lt|lv|et)/],
  ["windows-1256", /^ar/],
];

/**
 * Guesses the charset of a text without a label: by the script, if most of its words are not Latin; else by the language that
 * it names.
 *
 * @returns `undefined` if it is probably windows-1252.
 */
export function guessCharset(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, sampleSize);
  const text = Array.from(sample, (byte) => String.fromCharCode(byte)).join("");
  // In a language of Latin letters, most letters of a word are those of ASCII, and others stand alone.
  const words = (text.match(/[a-z\x80-\xff]+/gi) ?? []).filter((word) => /[\x80-\xff]/.test(word)).join("");
  const foreign = (text.match(/[\x80-\xff]{2,}/g) ?? []).join("");
  return foreign.length > words.length / 2 ? byScript(sample, text) : byLanguage(text);
}

function byScript(sample: Uint8Array, text: string): string | undefined {
  for (const [charset, usual, least] of scripts) {
    const letters = decode(sample, charset)?.match(/[^\0-\xbf\u2000-\u22ff]/g) ?? [];
    const fitting = letters.join("").match(usual) ?? [];
    if (letters.length && fitting.length >= letters.length * least) return charset;
  }
  // Usual Chinese characters have these first bytes.
  const pairs = text.match(/[\x81-\xfe][\x40-\xfe]/g) ?? [];
  const share = (first: RegExp) => pairs.filter((pair) => first.test(pair)).length / pairs.length;
  if (share(/^[\xb0-\xd7][\xa1-\xfe]/) > 0.7 && decode(sample, "gb18030")) return "gb18030";
  return share(/^[\xa4-\xc6]/) > 0.7 && decode(sample, "big5") ? "big5" : undefined;
}

function byLanguage(text: string): string | undefined {
  const language = /<(?:dc:)?language>\s*(\w+)|xml:lang=["'](\w+)|"language"\s*:\s*"(\w+)/.exec(text);
  const code = language?.slice(1).find(Boolean)?.toLowerCase();
  const charset = code ? languages.find(([, codes]) => codes.test(code))?.[0] : undefined;
  // ISO 8859-2 has no characters in this range, in which windows-1250 has letters that are frequent.
  return charset === "windows-1250" && !/[\x80-\x9f]/.test(text) ? "iso-8859-2" : charset;
}

function decode(sample: Uint8Array, charset: string): string | undefined {
  try {
    // The sample may end within a character.
    return new TextDecoder(charset, { fatal: true }).decode(sample, { stream: true });
  } catch {
    return undefined;
  }
}
