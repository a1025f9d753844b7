import { stringsOf } from "../../src/locales/report-strings.js";

const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** The same letters with accents, which need more height. */
const accented = "åḃçḓệḟğĥïĵķḽḿñổṗɋřşţűṽŵẋỳžÅḂÇḒỆḞĞĤÏĴĶḼḾÑỔṖɊŘŞŢŰṼŴẊỲŽ";

const writings = {
  ltr: (letter: string): string => accented.charAt(plain.indexOf(letter)),
  // The 27 letters of Hebrew, from alef.
  rtl: (letter: string): string => String.fromCharCode(0x5d0 + (letter.toLowerCase().charCodeAt(0) - 97)),
};

/** A text that is 40 % longer than the English one, in the letters of a direction. Placeholders stay. */
function lengthen(text: string, direction: keyof typeof writings): string {
  const write = (part: string): string => {
    const longer = part.replace(/[aeiou]/gu, "$&$&");
    const rest = Math.ceil(part.trimEnd().length * 1.4) - longer.trimEnd().length;
    const padded = longer.replace(/[a-z](?=[^a-z]*$)/iu, (last) => last.repeat(Math.max(1, rest + 1)));
    return padded.replace(/[a-z]/giu, writings[direction]);
  };
  return text
    .split(/(\{\w+\})/u)
    .map((part) => (part.startsWith("{") ? part : write(part)))
    .join("");
}

const lengthenAll = (strings: object, direction: keyof typeof writings): object =>
  Object.fromEntries(
    Object.entries(strings).map(([name, value]: [string, object | string]) => [
      name,
      typeof value === "string" ? lengthen(value, direction) : lengthenAll(value, direction),
    ]),
  );

/**
 * A language for tests, for the property `strings` of an element: English, 40 % longer, with accents, or in letters that are
 * written from right to left. What stays readable did not come from the strings.
 */
export function pseudoStrings(tag: string, direction: "ltr" | "rtl"): object {
  // A list passes its strings on to the releases that it opens.
  const english =
    tag === "press-list" ? { ...stringsOf["press-release"], ...stringsOf[tag] } : stringsOf[tag];
  return lengthenAll(english!, direction);
}
