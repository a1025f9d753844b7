import { limitMarks } from "../../../release/limit-marks.js";

/** Letters that Unicode does not decompose into a letter and an accent. */
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

/** How people write these letters on a keyboard without them. */
const spellings: Record<string, string> = { å: "aa", ø: "oe", ä: "ae", ö: "oe", ü: "ue" };

// The time to put marks into order grows with the square of their number.
const lower = (text: string): string => limitMarks(text).normalize("NFC").toLowerCase();

const withoutAccents = (text: string): string =>
  // Two Arabic ligatures decompose into 18 and 8 letters.
  text
    .replace(/[\ufdfa\ufdfb]/g, " ")
    .normalize("NFKD")
    .replace(/\p{Mn}+/gu, "")
    .replace(/[æœøßþðđłı]/g, (letter) => letters[letter] ?? letter);

const spelled = (text: string): string =>
  withoutAccents(text.replace(/[åøäöü]/g, (letter) => spellings[letter] ?? letter));

/**
 * A text to search in: lower case without accents, and, if it has letters that people spell in another way ("aarhus" for
 * "Århus"), a second time in that spelling.
 */
export function foldText(text: string): string {
  const lowered = lower(text);
  const folded = withoutAccents(lowered);
  return /[åøäöü]/.test(lowered) ? `${folded}\n${spelled(lowered)}` : folded;
}

/** The words of a search, each with the spellings that it may have in a folded text. */
export const foldWords = (search: string): string[][] =>
  lower(search)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) =>
      // Å and ø are letters of their own: a search for "øl" must not find "politik".
      /[åø]/.test(word) ? [spelled(word)] : [...new Set([withoutAccents(word), spelled(word)])],
    );
