/* Each text has the places for values that the English one has. `npm run build:modules` comes first. */
import { elements, holds, languages, textsIn } from "./strings.mjs";
import assert from "node:assert/strict";
import { test } from "node:test";

const namesIn = (text) => [...new Set(text.match(/\{[^}]*\}/gu))].sort().join();

holds(
  "each text has the same placeholders as the English one (A7)",
  // The plural forms have a rule of their own.
  ({ form, text, english }) =>
    !form && namesIn(text) !== namesIn(english) && `${namesIn(text)}, not ${namesIn(english)}`,
  {
    bad: [
      { text: "Über", english: "About {publisher}" },
      { text: "{host} {title}", english: "{host}" },
      { text: "{navn}", english: "{name}" },
    ],
    good: [{ text: "{b} og {a}", english: "{a} and {b}" }],
  },
);

holds(
  "no text has a brace of no placeholder (A7)",
  ({ text }) => /[{}]/u.test(text.replace(/\{[a-z]+\}/gu, "")) && text,
  { bad: [{ text: "{count results" }, { text: "{ count }" }], good: [{ text: "{count}" }] },
);

for (const lang of languages)
  test(`the hint to the button “Show more” has the words of the button: ${lang}`, () => {
    const { list, finding } = elements[lang];
    for (const text of Object.values(finding.foundSoFar)) assert.ok(text.includes(list.more), text);
  });

assert.ok(textsIn("en").length > 150);
