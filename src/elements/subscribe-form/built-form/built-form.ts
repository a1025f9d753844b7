import { html, nothing, type TemplateResult } from "lit";
import type { LocaleController } from "../../../controllers/locale-controller.js";
import { builtForm as english } from "../../../locales/en.js";
import type { SubscribeFormElement } from "../subscribe-form.js";

export { builtFormStyles } from "./built-form.styles.js";

/** What only some pages ask for; null where it does not arrive, and the form goes without. */
let extras: typeof import("./choices.js") | null | undefined;

/** Loads what a form needs besides this file, if anything. */
export async function completeForm(host: SubscribeFormElement): Promise<void> {
  const { topics, languages, frequencies, manageHref, unsubscribeHref } = host;
  if (!(topics || languages || frequencies || manageHref || unsubscribeHref)) return;
  if (extras === undefined) {
    extras = await import("./choices.js").catch(() => null);
    host.requestUpdate();
  }
  const sheets = host.shadowRoot!.adoptedStyleSheets;
  const sheet = extras?.formExtraStyles.styleSheet;
  if (sheet && !sheets.includes(sheet)) sheets.push(sheet);
}

export interface BuiltFormOptions {
  action: string;
  privacy: string | undefined;
  locale: LocaleController;
}

/** The form that `<subscribe-form>` has when the host gives it none. */
export function renderBuiltForm(
  host: SubscribeFormElement,
  { action, privacy, locale }: BuiltFormOptions,
): TemplateResult {
  const { email, consent, privacy: privacyText, submit, leaveEmpty } = locale.strings("builtForm", english);
  return html`<form part="form" method="post" action=${action} lang=${locale.lang} dir="auto">
    <div part="field">
      <label part="label" for="email">${email}</label>
      <input
        part="input"
        id="email"
        name="email"
        type="email"
        inputmode="email"
        autocomplete="email"
        dir="ltr"
        required
        aria-invalid="false"
      />
    </div>
    <label class="heard" aria-hidden="true"
      >${leaveEmpty}<input name="website" tabindex="-1" autocomplete="off"
    /></label>
    ${extras?.renderChoices(host, locale)}
    <div part="field">
      <label part="consent">
        <input part="checkbox" name="consent" type="checkbox" value="yes" required aria-invalid="false" />
        <span><slot name="consent">${consent}</slot></span>
      </label>
    </div>
    ${privacy ? html`<a part="privacy-link" href=${privacy}>${privacyText}</a>` : nothing}
    <slot name="captcha"></slot>
    <button part="submit-button">${submit}</button>
  </form>`;
}

/** What stands below the form and what came of it. */
export const renderBelow = (host: SubscribeFormElement, { locale }: BuiltFormOptions): unknown =>
  extras?.renderLinks(host, locale);
