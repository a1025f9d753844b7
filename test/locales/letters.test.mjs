/* Each text is written in the letters of its language. `npm run build:modules` comes first. */
import { holds } from "./strings.mjs";

const scripts = {
  ar: /\p{Script=Arabic}/u,
  bg: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
  he: /\p{Script=Hebrew}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};
const latin = /\p{Script=Latin}/u;

/** Letters of the script that other languages have, and this one has not. */
const foreign = {
  bg: /[ыэёіїєґў]/iu,
  ru: /[іїєґў]/iu,
  uk: /[ыэёъў]/iu,
  // Traditional characters of words that a page like ours has.
  zh: /[選擇電郵訂閱聯絡訊發關閉顯載與點經個這們來時間頁網過請輸詢]/u,
};

/** Words that are in Latin letters in each language. */
const international = /\b(?:e-?mail|URL)\b/giu;

/** The letters of a text, without those of placeholders and of the example of an address. */
const lettersOf = (text) => [
  ...text
    .replace(/\{\w+\}|[\w.-]+@[\w.-]+/gu, " ")
    .replace(international, " ")
    .replace(/[^\p{L}ー]/gu, ""),
];

holds(
  "each text is in the letters of its language (A7)",
  ({ lang, text }) => {
    const letters = lettersOf(text);
    const strange = letters.filter(
      (letter) => !(scripts[lang] ?? latin).test(letter) || foreign[lang]?.test(letter),
    );
    return strange.length > 0 && `${[...new Set(strange)].join(" ")} in ${text}`;
  },
  {
    bad: [
      { lang: "el", text: "Eγγραφή" },
      { lang: "uk", text: "Подписаться, мы" },
      { lang: "da", text: "Аfmeld" },
      { lang: "zh", text: "電子邮件" },
      { lang: "ja", text: "Submit" },
    ],
    good: [
      { lang: "el", text: "Διεύθυνση email, όπως onoma@example.com" },
      { lang: "ja", text: "{host}のメール" },
      { lang: "da", text: "Ændr på én gang" },
    ],
  },
);

holds(
  "a text begins with a capital letter where the English one does (A7)",
  ({ text, english }) => {
    const first = /^\p{L}/u.exec(text)?.[0];
    return /^\p{Lu}/u.test(english) && first !== undefined && first.toUpperCase() !== first && text;
  },
  { bad: [{ text: "luk", english: "Close" }], good: [{ text: "閉じる", english: "Close" }] },
);

holds(
  "each text is in composed characters, without invisible ones (A7)",
  ({ text }) =>
    (text !== text.normalize("NFC") || /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u.test(text)) &&
    text,
  { bad: [{ text: "a\u0301" }, { text: "a\u200bb" }], good: [{ text: "á" }] },
);

holds(
  "no text is left in English (A7)",
  // One word may be the same in two languages.
  ({ lang, text, english }) =>
    lang !== "en" &&
    text === english &&
    english
      .replace(/\{\w+\}/gu, "")
      .trim()
      .includes(" ") &&
    text,
  {
    bad: [{ lang: "da", text: "Try again", english: "Try again" }],
    good: [
      { lang: "da", text: "Type", english: "Type" },
      { lang: "da", text: "{list}: {date}", english: "{list}: {date}" },
    ],
  },
);
