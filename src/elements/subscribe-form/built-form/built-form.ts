import { html, nothing, type ReactiveController, type TemplateResult } from "lit";
import { httpUrl } from "../../../http/http-url.js";
import { builtForm as english } from "../../../locales/en.js";
import { fieldStyles } from "../../../styles/field.styles.js";
import { FeatureLoader } from "../../shared/feature-loader.js";
import type { FormContext } from "../form-context.js";
import { builtFormStyles } from "./built-form.styles.js";
import type { Choices } from "./choices.js";
import { consentName } from "./consent-name.js";

/** The form that `<subscribe-form>` shows on a page that has none of its own. */
export class BuiltForm implements ReactiveController {
  readonly #context: FormContext;
  readonly #features: FeatureLoader<{ choices: Choices }>;
  /** Name of the consent box, if it is not the whole text beside it. */
  #consentName: string | undefined;

  constructor(context: FormContext) {
    this.#context = context;
    this.#features = new FeatureLoader(context.element, {
      choices: async () => {
        const { Choices } = await import("./choices.js");
        return new Choices(context);
      },
    });
  }

  hostConnected(): void {
    for (const styles of [fieldStyles, builtFormStyles]) this.#context.addStyles(styles);
  }

  hostUpdate(): void {
    void this.loadChoices();
  }

  /**
   * Loads the code for choices if the page asks for any. Resolves when they can be rendered, or when their code has not
   * arrived: the form works without them. Never rejects.
   */
  async loadChoices(): Promise<void> {
    const { topics, languages, frequencies } = this.#context.properties;
    if (topics || languages || frequencies) await this.#features.load("choices");
  }

  /** The form, or nothing while the page has given no http(s) address to post it to. */
  render(): TemplateResult | undefined {
    const { element, properties, locale } = this.#context;
    const action = httpUrl(properties.action, element.baseURI);
    if (!action) return undefined;
    const privacyUrl = httpUrl(properties.privacyHref, element.baseURI);
    const strings = locale.strings("builtForm", english);
    return html`<form part="form" method="post" action=${action} lang=${locale.lang} dir="auto">
      <div part="field">
        <label part="field-label label" for="email">${strings.email}</label>
        <input
          part="control input"
          id="email"
          name="email"
          type="email"
          inputmode="email"
          autocomplete="email"
          dir="ltr"
          aria-required="true"
          aria-invalid="false"
        />
      </div>
      <div class="heard" aria-hidden="true">
        <label>${strings.leaveEmpty}<input name="website" tabindex="-1" autocomplete="off" /></label>
      </div>
      ${this.#features.get("choices")?.render()}
      <div part="field">
        <label part="consent">
          <input
            part="checkbox consent-box"
            name="consent"
            type="checkbox"
            value="yes"
            aria-required="true"
            aria-invalid="false"
            aria-label=${this.#consentName ?? nothing}
          />
          <span><slot name="consent" @slotchange=${this.#onConsentText}>${strings.consent}</slot></span>
        </label>
      </div>
      <a part="link privacy-link" href=${privacyUrl ?? nothing} ?hidden=${!privacyUrl}>${strings.privacy}</a>
      <slot name="captcha"></slot>
      <button part="button primary submit-button">${strings.submit}</button>
    </form>`;
  }

  readonly #onConsentText = ({ target }: Event): void => {
    const name = consentName((target as HTMLSlotElement).assignedNodes());
    if (name === this.#consentName) return;
    this.#consentName = name;
    this.#context.element.requestUpdate();
  };

  /** Where a reader changes or ends a subscription. Stands below the form and its status. */
  renderLinks(): TemplateResult | undefined {
    const { element, properties, locale } = this.#context;
    const manageUrl = httpUrl(properties.manageHref, element.baseURI);
    const unsubscribeUrl = httpUrl(properties.unsubscribeHref, element.baseURI);
    if (!manageUrl && !unsubscribeUrl) return undefined;
    const { manage, unsubscribe } = locale.strings("builtForm", english);
    return html`<p part="links">
      ${manageUrl ? html`<a part="link manage-link" href=${manageUrl}>${manage}</a>` : nothing}
      ${unsubscribeUrl ? html`<a part="link unsubscribe-link" href=${unsubscribeUrl}>${unsubscribe}</a>` : nothing}
    </p>`;
  }
}
