import { html as markup } from "hono/html";
import type { ListConfig } from "../config/list-options.js";
import { isolate } from "../locales/localized-text.js";
import { locales, type LocaleName } from "../locales/locales.js";
import type { Choices } from "../subscriptions/choices.js";
import { buttonForm, type ButtonAction } from "./button-form.js";
import { renderPage, type Html } from "./page.js";
import { questionFields } from "./question-fields.js";

export interface ManageOptions {
  /** Title of the list. */
  title: string;
  /** Undefined if the list was removed from the configuration. */
  list: ListConfig | undefined;
  choices: Choices;
  /** Whether the choices have just been saved. */
  saved: boolean;
  save: ButtonAction;
  unsubscribe: ButtonAction;
}

/** The page on which a reader changes or ends a subscription. */
export async function managePage(
  locale: LocaleName,
  { title, list, choices, saved, save, unsubscribe }: ManageOptions,
): Promise<Html> {
  const { manage } = locales[locale].pages;
  const strings = locales[locale].choices;
  const questions = list && questionFields(list, choices, locale);
  return renderPage(
    locale,
    manage.title,
    markup`<h1>${manage.title}</h1>
${saved && markup`<p role="status">${strings.saved}</p>`}
<p>${manage.text.replaceAll("{list}", () => isolate(title))}</p>
${
  questions &&
  markup`<form method="post" action="${save.url}">
<input type="hidden" name="token" value="${save.token}">
${questions}
<button>${strings.save}</button>
</form>`
}
${buttonForm(unsubscribe, manage.button)}`,
  );
}
