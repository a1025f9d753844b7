import { html as markup } from "hono/html";
import { builtInConsentVersion } from "../../subscribe/consent-version.js";
import type { ListConfig } from "../config/list-options.js";
import { isolate } from "../locales/localized-text.js";
import { locales, type LocaleName } from "../locales/locales.js";
import type { FieldErrors } from "../subscriptions/check-fields.js";
import { noChoices, readChoices } from "../subscriptions/choices.js";
import { renderPage, type Html } from "./page.js";
import { questionFields } from "./question-fields.js";

export interface SubscribePageOptions {
  /** Where the form posts. */
  action: string;
  privacyUrl?: string | undefined;
  /** Title of the list. */
  title: string;
  list: ListConfig;
  /** What was sent, which is filled in again. */
  fields: URLSearchParams;
  errors: FieldErrors;
}

/** The form to subscribe, with what was typed into it and what is wrong with it. */
export async function subscribePage(
  locale: LocaleName,
  { action, privacyUrl, title, list, fields, errors }: SubscribePageOptions,
): Promise<Html> {
  const { form } = locales[locale];
  const formError = errors.list ?? errors.choices ?? errors.altcha;
  const firstWrongField = errors.email ? "email" : errors.consent && "consent";
  const hasErrors = Object.keys(errors).length > 0;

  const fieldError = (name: "email" | "consent") =>
    errors[name] && markup`<p class="error" id="${name}-error">${form[errors[name]]}</p>`;
  // Whole attributes are in the template, because a value cannot become markup.
  const errorState = (name: "email" | "consent") =>
    errors[name] &&
    markup`aria-invalid="true" aria-describedby="${name}-error"${name === firstWrongField && markup` autofocus`}`;

  // A reader who has agreed to the text of another page is not asked again; of that text only the name is known.
  const agreed = fields.has("consent") && !errors.consent;
  const hiddenFields = [
    ["list", fields.get("list")],
    ["locale", locale],
    ["page", fields.get("page")],
    ["consent-version", agreed ? fields.get("consent-version") : builtInConsentVersion],
    ["consent", agreed ? "yes" : undefined],
  ].filter(([, value]) => value);

  return renderPage(
    locale,
    hasErrors ? `${form.error}: ${form.title}` : form.title,
    markup`<h1>${form.title}</h1>
<p>${isolate(title)}</p>
${formError && markup`<p class="error" role="alert">${form[formError]}</p>`}
<form method="post" action="${action}" novalidate>
${hiddenFields.map(([name, value]) => markup`<input type="hidden" name="${name}" value="${value}">\n`)}
<div class="field">
<label for="email">${form.email}</label>
<input id="email" name="email" type="email" inputmode="email" autocomplete="email" dir="ltr" required value="${fields.get("email") ?? ""}" ${errorState("email")}>
${fieldError("email")}
</div>
<div class="decoy" aria-hidden="true"><label>${form.leaveEmpty} <input name="website" tabindex="-1" autocomplete="off"></label></div>
${questionFields(list, readChoices(fields, list) ?? noChoices, locale)}
${
  !agreed &&
  markup`<div class="field">
<label class="consent"><input id="consent" name="consent" type="checkbox" value="yes" required ${errorState("consent")}> <span>${form.consent}</span></label>
${fieldError("consent")}
</div>`
}
${privacyUrl && markup`<a href="${privacyUrl}">${form.privacy}</a>`}
<button>${form.submit}</button>
</form>`,
  );
}
