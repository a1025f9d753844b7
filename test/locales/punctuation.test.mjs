/* Each text has the punctuation of its language. `npm run build:modules` comes first. */
import { holds } from "./strings.mjs";

/**
 * Quotation marks, opening and closing: those of CLDR 48 (`delimiters.json` of the npm package cldr-misc-full), and in brackets
 * after them what the language's own orthography has beside them or in their place.
 */
const quotationMarks = {
  ar: ["”“", "«»"],
  bg: ["„“"],
  cs: ["„“"],
  da: ["“”", "»«", "”“", "„“", "””"],
  de: ["„“"],
  el: ["«»"],
  en: ["“”"],
  es: ["«»", "“”"],
  et: ["„“", "„”"],
  fi: ["””"],
  fo: ["“”", "„“"],
  fr: ["«»"],
  ga: ["“”"],
  he: ["””", "“”", "„”"],
  hr: ["„”", "„“"],
  hu: ["„”"],
  is: ["„“"],
  it: ["“”", "«»"],
  ja: ["「」"],
  ko: ["“”", "‘’"],
  lt: ["„“"],
  lv: ["“”", "„”"],
  mt: ["“”"],
  nb: ["«»"],
  nl: ["‘’", "“”"],
  nn: ["«»"],
  pl: ["„”"],
  pt: ["“”", "«»"],
  ro: ["„”"],
  ru: ["«»"],
  sk: ["„“"],
  sl: ["„“"],
  sv: ["””"],
  tr: ["“”"],
  uk: ["«»"],
  zh: ["“”"],
};

const marks = /["„“”«»‹›「」『』‘‚’]/gu;
const apostrophe = /(?<=\p{L})’/gu;

/** The quotation marks of a text, in their order. In a language that closes with ’, an apostrophe is between letters. */
function marksIn(text, lang) {
  const closes = quotationMarks[lang].some((pair) => pair.includes("’"));
  const rest = text.replace(closes ? /(?<=\p{L})’(?=\p{L})/gu : apostrophe, "");
  return rest.match(marks)?.join("") ?? "";
}

holds(
  "quotation marks are those of the language (A7)",
  ({ lang, text, english }) => {
    const found = marksIn(text, lang);
    const isWhole = quotationMarks[lang].some((pair) => found === pair.repeat(found.length / 2));
    // A title may need them where it needs none in English: in the middle of a sentence that would inflect it.
    const needsSome = marksIn(english, "en") !== "" && found === "";
    return (!isWhole || needsSome) && `${found || "none"} in ${text}`;
  },
  {
    bad: [
      { lang: "de", text: "“Mehr”", english: "“More”" },
      { lang: "de", text: "Mehr", english: "“More”" },
      { lang: "de", text: "„Mehr", english: "“More”" },
      { lang: "fr", text: '"Plus"', english: "“More”" },
      { lang: "sv", text: "“Mer”", english: "“More”" },
      { lang: "lt", text: "”{list}”", english: "{list}" },
    ],
    good: [
      { lang: "de", text: "„Mehr“", english: "“More”" },
      { lang: "fr", text: "l’e-mail", english: "the email" },
      { lang: "mt", text: "ta’ {list}", english: "{list}" },
      { lang: "lt", text: "„{list}“", english: "{list}" },
    ],
  },
);

holds(
  "apostrophes, dots and dashes are typographic, and spaces single (A7)",
  ({ text }) => /['"`´]|\.\.|\s-\s|--|\s\s|^\s|\s$/u.test(text) && text,
  {
    bad: [{ text: "l'e-mail" }, { text: "Sender..." }, { text: "a - b" }, { text: "a  b" }, { text: " a" }],
    good: [{ text: "l’e-mail" }, { text: "Sender…" }, { text: "a – b" }],
  },
);

const noBreakSpace = "[\\u00a0\\u202f]";
/** A mark of French without the space that has to stand before or after it. */
const french = new RegExp(
  `(?<!${noBreakSpace})[?!;:»]|«(?!${noBreakSpace})|[^\\S\\u00a0\\u202f][?!;:»]`,
  "u",
);

/** The marks that a language has in the place of those of English. */
const own = {
  // A colon within an address or before a placeholder is the same in all.
  ar: { wrong: /[,;?]/u, name: "Latin , ; or ?" },
  el: { wrong: /\?/u, name: "? and not ;" },
  es: { wrong: /^[^¿]*\?|^[^¡]*!/u, name: "? or ! without ¿ or ¡" },
  fr: { wrong: french, name: "no narrow space at ? ! ; : « »" },
  ja: { wrong: /[,.:;?!()]/u, name: "narrow punctuation" },
  zh: { wrong: /[,.:;?!()]/u, name: "narrow punctuation" },
};

const exampleAddress = /[\w.-]+@[\w.-]+/gu;

holds(
  "punctuation is that of the language, and mirrored where it is (A7)",
  ({ lang, text }) =>
    own[lang]?.wrong.test(text.replace(exampleAddress, "").replace(/\{\w+\}/gu, "x")) &&
    `${own[lang].name}: ${text}`,
  {
    bad: [
      { lang: "ar", text: "هل تريد?" },
      { lang: "el", text: "Πόσο συχνά?" },
      { lang: "es", text: "Cuándo?" },
      { lang: "fr", text: "Quand?" },
      { lang: "fr", text: "Quand ?" },
      { lang: "fr", text: "«\u202fPlus»" },
      { lang: "zh", text: "未找到,请重试" },
    ],
    good: [
      { lang: "ar", text: "هل تريد؟" },
      { lang: "el", text: "Πόσο συχνά;" },
      { lang: "es", text: "¿Cuándo?" },
      { lang: "fr", text: "Quand\u202f?" },
      { lang: "fr", text: "«\u202fPlus\u202f»" },
      { lang: "ja", text: "例：name@example.com（{type}）" },
    ],
  },
);

holds(
  "brackets open before they close, also in languages from right to left (A6)",
  ({ text }) => {
    let open = 0;
    for (const character of text) {
      if ("(（".includes(character)) open += 1;
      if (")）".includes(character)) open -= 1;
      if (open < 0) return text;
    }
    return open > 0 && text;
  },
  { bad: [{ text: ")פתוח(" }, { text: "(" }], good: [{ text: "(פתוח)" }] },
);

/** How a text ends: with which kind of mark. */
function endOf(text, lang) {
  const [mark = ""] = /[.。:：?？؟;；…]$/u.exec(text) ?? [];
  if (lang === "el" && mark === ";") return "?";
  return { "。": ".", "：": ":", "？": "?", "؟": "?" }[mark] ?? mark;
}

holds(
  "a text ends with a full stop, a colon or a question mark where the English one does (A7)",
  ({ lang, text, english }) => endOf(text, lang) !== endOf(english, "en") && `${text} | ${english}`,
  {
    bad: [
      { lang: "da", text: "Intet.", english: "Nothing" },
      { lang: "da", text: "Intet", english: "Nothing." },
      { lang: "ja", text: "送信中", english: "Sending…" },
    ],
    good: [
      { lang: "zh", text: "无。", english: "Nothing." },
      { lang: "el", text: "Πόσο συχνά;", english: "How often?" },
    ],
  },
);
