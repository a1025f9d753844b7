/* A text is not much longer than the English one, for which the layouts are made. `npm run build:modules` comes first. */
import { holds } from "./strings.mjs";

/** Up to this length, a text is short: a label or a button. */
const short = 20;
const limitFor = (english) => (english.length > short ? english.length * 1.6 : english.length + 12);

/** Marks of vowels take no room. */
const lengthOf = (text) => text.replace(/\p{M}/gu, "").length;

holds(
  "no text is longer than 1.6 times the English, a short one by 12 characters (A7)",
  ({ text, english }) =>
    lengthOf(text) > limitFor(english) &&
    `${lengthOf(text)} characters, at most ${Math.floor(limitFor(english))}: ${text}`,
  {
    bad: [
      { text: "x".repeat(33), english: "x".repeat(20) },
      { text: "x".repeat(49), english: "x".repeat(30) },
    ],
    good: [
      { text: "x".repeat(32), english: "x".repeat(20) },
      { text: "x".repeat(48), english: "x".repeat(30) },
    ],
  },
);
