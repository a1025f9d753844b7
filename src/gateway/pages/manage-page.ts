import { html as markup } from "hono/html";
import type { ListConfig } from "../config/list-options.js";
import { isolate } from "../locales/localized-text.js";
import { locales, type LocaleName } from "../locales/locales.js";
import type { Choices } from "../subscriptions/choices.js";
import { buttonForm, type ButtonAction } from "./button-form.js";
import { renderPage, type Html } from "./page.js";
import { hasDigests } from "../subscriptions/time-zones.js";
import { questionFields } from "./question-fields.js";
import { timeZoneField } from "./time-zone-field.js";

export interface ManageOptions {
  /** Title of the list. */
  title: string;
  /** Undefined if the list was removed from the configuration. */
  list: ListConfig | undefined;
  choices: Choices;
  /** The reader's time zone, as typed if it is wrong; empty for that of the list. */
  timeZone: string;
  /** When the next digest comes, as a sentence. */
  nextDigest?: string | undefined;
  /** Whether the choices have just been saved. */
  saved: boolean;
  /** What is wrong with the form that was sent. */
  errors: ManageErrors;
  save: ButtonAction;
  unsubscribe: ButtonAction;
}

export interface ManageErrors {
  choices?: boolean;
  timeZone?: boolean;
}

/** The page on which a reader changes or ends a subscription. */
export async function managePage(
  locale: LocaleName,
  { title, list, choices, timeZone, nextDigest, saved, errors, save, unsubscribe }: ManageOptions,
): Promise<Html> {
  const { manage } = locales[locale].pages;
  const { form } = locales[locale];
  const hasErrors = errors.choices || errors.timeZone;
  const strings = locales[locale].choices;
  const zoneOfList = list && hasDigests(list) ? list.news?.digest.timeZone : undefined;
  const fields =
    list &&
    [
      questionFields(list, choices, locale),
      zoneOfList !== undefined &&
        timeZoneField(locale, { value: timeZone, ofList: zoneOfList, hasError: errors.timeZone ?? false }),
    ].filter((field) => field !== undefined && field !== false);
  return renderPage(
    locale,
    hasErrors ? `${form.error}: ${manage.title}` : manage.title,
    markup`<h1>${manage.title}</h1>
${errors.choices && markup`<p class="error" role="alert">${form.choiceUnknown}</p>`}
${saved && markup`<p role="status">${strings.saved}</p>`}
<p>${manage.text.replaceAll("{list}", () => isolate(title))}</p>
${nextDigest && markup`<p>${nextDigest}</p>`}
${
  !!fields?.length &&
  markup`<form method="post" action="${save.url}">
<input type="hidden" name="token" value="${save.token}">
${fields}
<button>${strings.save}</button>
</form>`
}
${buttonForm(unsubscribe, manage.button)}`,
  );
}
