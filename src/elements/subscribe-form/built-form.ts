import { html, nothing, type TemplateResult } from "lit";
import { builtForm as english } from "../../locales/en/built-form.js";
import { subscribe } from "../../locales/en/subscribe.js";
import type { SubscribeStrings } from "../../locales/strings.js";
import type { SubscriptionFields } from "../../subscribe/subscription-fields.js";

Object.assign(subscribe, { form: english });

export { builtFormStyles } from "./built-form.styles.js";

/** Milliseconds. People need longer to read and fill in the form; what comes sooner is held back until then. */
const leastFillTime = 2000;

export interface BuiltFormOptions {
  action: string;
  privacy: string | undefined;
  lang: string;
  strings: SubscribeStrings;
}

/** The form that `<subscribe-form>` has when the host gives it none. */
export function renderBuiltForm({ action, privacy, lang, strings }: BuiltFormOptions): TemplateResult {
  const { email, consent, privacy: privacyText, submit, leaveEmpty } = strings.form!;
  return html`<form part="form" method="post" action=${action} lang=${lang} dir="auto">
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
    <div part="field">
      <label part="consent">
        <input part="checkbox" name="consent" type="checkbox" value="yes" required aria-invalid="false" />
        <span><slot name="consent">${consent}</slot></span>
      </label>
    </div>
    ${privacy ? html`<a part="privacy-link" href=${privacy}>${privacyText}</a>` : nothing}
    <button part="submit-button">${submit}</button>
  </form>`;
}

/**
 * Adds to the fields of a built form what proves consent, once a person could have filled it in.
 *
 * @param shownAt When the reader got the form, by `performance.now()`.
 * @returns Whether a robot filled it in. It learns nothing from being found out: it sees what everybody sees.
 */
export async function completeFields(
  fields: FormData,
  shownAt: number,
  proof: Pick<SubscriptionFields, "consent-version" | "locale">,
): Promise<boolean> {
  const tooSoon = leastFillTime - (performance.now() - shownAt);
  if (tooSoon > 0) await new Promise((resolve) => setTimeout(resolve, tooSoon));
  const complete: Omit<SubscriptionFields, "email" | "consent" | "website"> = {
    ...proof,
    time: new Date().toISOString(),
    page: location.pathname,
    elapsed: String(Math.round((performance.now() - shownAt) / 1000)),
  };
  for (const [name, value] of Object.entries(complete)) fields.set(name, value);
  return !!fields.get("website");
}
