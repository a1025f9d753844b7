/** Letters that decompose into no letter and accent. */
const letters: Record<string, string> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  ß: "ss",
  þ: "th",
  ð: "d",
  đ: "d",
  ł: "l",
  ı: "i",
};

/** How people write these letters where their keyboard has none. */
const spellings: Record<string, string> = { å: "aa", ø: "oe", ä: "ae", ö: "oe", ü: "ue" };

const lower = (text: string): string => text.normalize("NFC").toLowerCase();

const withoutAccents = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{Mn}+/gu, "")
    .replace(/[æœøßþðđłı]/g, (letter) => letters[letter]!);

const spelled = (text: string): string =>
  withoutAccents(text.replace(/[åøäöü]/g, (letter) => spellings[letter]!));

/** A text to search in: without case and accents, and where that differs once more as people spell it ("aarhus"). */
export function foldText(text: string): string {
  const lowered = lower(text);
  const folded = withoutAccents(lowered);
  return /[åøäöü]/.test(lowered) ? `${folded}\n${spelled(lowered)}` : folded;
}

/** The words of a search, each in the ways in which a folded text may have it. */
export const foldWords = (search: string): string[][] =>
  lower(search)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) =>
      // These two are letters of their own: who types "øl" does not mean "politik".
      /[åø]/.test(word) ? [spelled(word)] : [...new Set([withoutAccents(word), spelled(word)])],
    );
