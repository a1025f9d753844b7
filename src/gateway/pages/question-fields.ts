import { html as markup } from "hono/html";
import type { ListConfig } from "../config/list-options.js";
import { locales, type LocaleName } from "../locales/locales.js";
import type { Choices } from "../subscriptions/choices.js";
import { questionsOf } from "../subscriptions/questions.js";
import type { Html } from "./page.js";

/** The questions of a list as fields of a form; undefined if it asks none. */
export function questionFields(
  list: ListConfig,
  choices: Choices,
  locale: LocaleName,
): Html | Promise<Html> | undefined {
  const questions = questionsOf(list, choices, locale);
  const strings = locales[locale].choices;
  if (!questions.length) return undefined;
  return markup`${questions.map(
    ({ name, multiple, options }) => markup`<fieldset${multiple && markup` aria-describedby="${name}-hint"`}>
<legend>${strings.questions[name]}</legend>
${multiple && markup`<p class="hint" id="${name}-hint">${strings.noneIsAll}</p>`}
${options.map(
  ({ value, label, lang, chosen }) =>
    markup`<label><input type="${multiple ? "checkbox" : "radio"}" name="${name}" value="${value}"${chosen && markup` checked`}> <span><bdi${lang && markup` lang="${lang}"`}>${label}</bdi></span></label>\n`,
)}</fieldset>\n`,
  )}`;
}
