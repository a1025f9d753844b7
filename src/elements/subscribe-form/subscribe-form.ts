import {
  html,
  LitElement,
  nothing,
  type PropertyDeclaration,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { LocaleController } from "../../controllers/locale-controller.js";
import { SubscribeSubmitEvent } from "../../events/subscribe-submit-event.js";
import { subscribe } from "../../locales/en.js";
import type { FormOverrides, SubscribeStrings } from "../../locales/locale.js";
import { hostStyles } from "../../styles/host.styles.js";
import { httpUrl } from "../../http/http-url.js";
import { FieldErrors } from "./validation/field-errors.js";
import type { Sent } from "./sending/sending.js";
import type { Frequency } from "../../subscribe/frequency.js";
import type { ProviderName } from "../../subscribe/provider.js";
import type { SpaceSeparated } from "../shared/space-separated.js";
import { subscribeFormStyles } from "./subscribe-form.styles.js";

/** What only a form needs that the element builds. A page that brings its own does not load it. */
type BuiltForm = typeof import("./built-form/built-form.js");

/** What only readers need who begin to fill in a form. */
type SendForm = typeof import("./sending/sending.js");

/**
 * A form to subscribe by email. A subscription is active only after the reader has confirmed it by email.
 *
 * A `<form>` among its children stays as the host wrote it, and works without JavaScript. The element checks it, sends it
 * without leaving the page, and shows the result. Without one, the element builds a form in its shadow tree: all in one
 * tree, as autofill needs, out of reach of the page's resets, and with nothing added to the page's styles.
 *
 * @summary Subscribes a reader to a newsroom by email.
 * @slot - Your own `<form method="post" action="…">`, or else what is shown while no form can be built.
 * @slot consent - Your own text beside the consent box. Name it with `consent-version`.
 * @slot captcha - Your own captcha, above the button of the built form. The content of a `<template slot="captcha">`, also
 *   inside your own form, is added to the page when the reader first touches the form, so that nothing is requested before.
 * @fires {SubscribeSubmitEvent} subscribe-submit - The form is valid and is about to be sent. Cancelable.
 * @fires {SubscribeSuccessEvent} subscribe-success - The service accepted the request. Not fired for a provider whose
 *   answer a page may not read.
 * @fires {SubscribeErrorEvent} subscribe-error - The request failed.
 * @csspart form - The built form.
 * @csspart field - The email address, or the consent, with its label and error.
 * @csspart label - Label of the email address.
 * @csspart input - The field for the email address.
 * @csspart consent - The consent box with its text.
 * @csspart checkbox - The consent box.
 * @csspart choices - A group of choices with its name: topics, languages, frequency.
 * @csspart legend - Name of such a group.
 * @csspart hint - Says that no choice means everything.
 * @csspart choice - One choice with its label.
 * @csspart choice-box - The checkbox or radio button of a choice.
 * @csspart links - Links to manage and end a subscription.
 * @csspart manage-link - Link to the page where a subscription is changed.
 * @csspart unsubscribe-link - Link to the page where a subscription is ended.
 * @csspart privacy-link - Link to the page about personal data.
 * @csspart submit-button - "Subscribe".
 * @csspart error - Error message of a field. In your own form, it is `[part="error"]` in the page's tree.
 * @csspart status - Outcome: sending, check your email, failed.
 * @csspart another-button - "Use a different email address", after a request was accepted.
 * @cssprop [--press-gap=1em] - Space between fields.
 * @cssprop [--press-error-color=half the text color, half red] - Color of error messages.
 * @cssprop [--press-link-color=inherit] - Color of links.
 * @cssprop [--press-focus-color=currentColor] - Color of the focus ring.
 * @cssprop [--press-small-size=0.875em] - Size of error messages.
 * @cssprop [--press-radius=2px] - Corner radius of buttons and fields.
 * @cssstate sending - The request is being sent.
 * @cssstate pending - The service accepted the request, and the reader has to check their email.
 * @cssstate failed - The request failed.
 */
export class SubscribeFormElement extends LitElement {
  static override styles = [hostStyles, subscribeFormStyles];

  static override properties: Record<string, PropertyDeclaration> = {
    action: {},
    provider: {},
    list: {},
    topics: {},
    languages: {},
    frequencies: {},
    privacyHref: { attribute: "privacy-href" },
    consentVersion: { attribute: "consent-version" },
    manageHref: { attribute: "manage-href" },
    unsubscribeHref: { attribute: "unsubscribe-href" },
    strings: {},
    progress: { state: true, attribute: false },
    hostForm: { state: true, attribute: false },
    localized: { state: true, attribute: false },
    faults: { state: true, attribute: false },
    builtForm: { state: true, attribute: false },
  };

  /**
   * Address that the built form is sent to, absolute or relative to the page. Without a value, or if it is not http(s),
   * no form is built. A form of your own has its own `action`.
   */
  action?: string;

  /**
   * The service that gets the subscription: `gateway`, for the project's own gateway, `plain`, for any service that accepts a
   * plain form, `listmonk`, `mailchimp`, `buttondown` or `cision`. Without a value it is `gateway`; an unknown one is
   * treated as `gateway`, with a warning in the console.
   */
  provider?: ProviderName;

  /** The list that the built form subscribes to, if the service has several. */
  list?: string;

  /**
   * Topics that the built form offers, each with its label: an object, or as an attribute its JSON, `{"trade": "Trade"}`. A
   * reader who chooses none gets all. JSON that cannot be parsed is ignored, with a warning in the console.
   */
  topics?: Record<string, string> | string;

  /**
   * Languages that the built form offers: a whitespace-separated list of BCP 47 tags. Each is shown with its own name.
   */
  languages?: string;

  /**
   * How often readers can choose to get emails: a whitespace-separated list of `immediately`, `daily`, `weekly` and `monthly`.
   * Unknown words are ignored.
   */
  frequencies?: SpaceSeparated<Frequency>;

  /**
   * Address of the page that says how personal data is used, linked below the consent box. If it is not http(s), there is
   * no link.
   */
  privacyHref?: string;

  /** Version of the text that the reader agrees to, sent as proof of consent. Change it whenever you change the text. */
  consentVersion = "newsroom-elements-2";

  /**
   * Address of the page where readers change a subscription, linked below the built form. If it is not http(s), there is
   * no link.
   */
  manageHref?: string;

  /**
   * Address of the page where readers unsubscribe, linked below the built form. If it is not http(s), there is no link.
   */
  unsubscribeHref?: string;

  /**
   * The page's own texts, by name: an object, or as an attribute its JSON. docs/reference/strings.md lists the names. What
   * cannot be used is ignored; with the attribute `debug`, the console names it.
   */
  strings?: FormOverrides | string;

  private progress: "none" | "sending" | "pending" | "failed" = "none";
  private hostForm: HTMLFormElement | null = null;
  private builtForm?: BuiltForm;
  /** Whether the page's language is there; the form is not shown in another one first. */
  private localized = false;
  /** What was wrong when the reader last tried to send, to be heard. */
  private faults = "";

  readonly #locale = new LocaleController(this);
  readonly #errors = new FieldErrors();
  #building?: Promise<void>;
  #internals?: ElementInternals;
  #request: AbortController | undefined;
  #sendForm?: Promise<SendForm | undefined>;
  /** What came of the last request, in words. */
  #say: Sent["say"];
  /** Label of the button that leads back to the form. */
  #another: SendForm["another"] | undefined;
  /** When the reader got the built form to fill in; 0 while there is none. */
  #shownAt = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#adopt();
    void this.#locale.ready.then(() => (this.localized = true));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#request?.abort();
    this.#request = undefined;
    this.#shownAt = 0;
    this.#errors.clear();
    this.progress = "none";
    this.faults = "";
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#locale.ready;
    // A new action may begin the building.
    await super.getUpdateComplete();
    await this.#building;
    return super.getUpdateComplete();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has("action")) this.#adopt();
    if (this.builtForm) this.#building = this.builtForm.completeForm(this);
    // Not where the reader has gone elsewhere in the page meanwhile. Safari gives a clicked button no focus.
    const here = this.matches(":focus-within") || document.activeElement === document.body;
    const { states } = (this.#internals ??= this.attachInternals());
    states.clear();
    if (this.progress !== "none") states.add(this.progress);
    const form = this.#form;
    if (form && this.#target(form)) {
      form.toggleAttribute("novalidate", true);
      form.toggleAttribute("hidden", this.progress === "pending");
      if (this.progress === "none") this.#shownAt ||= performance.now();
    }
    // The page's language may have changed.
    this.#errors.review(this.#strings);
    if (here && changed.has("progress")) {
      if (this.progress === "pending") this.renderRoot.querySelector<HTMLElement>("[role]")?.focus();
      if (changed.get("progress") === "pending") form?.querySelector<HTMLElement>("[type=email]")?.focus();
    }
  }

  get #strings(): SubscribeStrings {
    return this.#locale.strings("subscribe", subscribe);
  }

  get #form(): HTMLFormElement | null {
    return this.hostForm ?? this.renderRoot.querySelector("form");
  }

  /** Where a form is to be sent. Read from attributes, because fields named "action" hide the form's property. */
  #target(form: HTMLFormElement, submitter?: HTMLElement | null): string | undefined {
    const address = submitter?.getAttribute("formaction") ?? form.getAttribute("action");
    return httpUrl(address || location.href, this.baseURI);
  }

  #adopt(): void {
    const form = this.querySelector("form");
    if (!form && this.action) this.#building ??= this.#loadBuiltForm();
    if (form === this.hostForm) return;
    this.hostForm = form;
    if (form && form.getAttribute("method")?.toLowerCase() !== "post") {
      // Without JavaScript the address would end up in the page's own address, and in the server's log.
      console.warn('newsroom-elements: a form in <subscribe-form> needs method="post"');
    }
  }

  async #loadBuiltForm(): Promise<void> {
    try {
      const builtForm = await import("./built-form/built-form.js");
      this.shadowRoot!.adoptedStyleSheets.push(builtForm.builtFormStyles.styleSheet!);
      await builtForm.completeForm(this);
      this.builtForm = builtForm;
    } catch {
      // What the host shows instead stays.
    }
  }

  #onSubmit(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    const target = this.#target(form, event.submitter);
    if (event.defaultPrevented || form !== this.#form || !target) return;
    event.preventDefault();
    if (this.#request) return;
    const [first] = this.#errors.check(form, this.#strings);
    this.faults = this.#errors.text;
    this.progress = "none";
    if (first) first.focus();
    else if (this.dispatchEvent(new SubscribeSubmitEvent())) void this.#send(form, target, event.submitter);
  }

  async #send(form: HTMLFormElement, target: string, submitter: HTMLElement | null): Promise<void> {
    const { signal } = (this.#request = new AbortController());
    this.progress = "sending";
    submitter?.setAttribute("aria-disabled", "true");
    const sender = await this.#prepare();
    // Without it the form does what it does without JavaScript.
    if (!sender && !signal.aborted) HTMLFormElement.prototype.submit.call(form);
    const sent = await sender
      ?.sendForm({
        host: this,
        form,
        target,
        submitter,
        isBuilt: !this.hostForm,
        shownAt: this.#shownAt,
        lang: this.#locale.lang,
        signal,
      })
      .catch(() => undefined);
    submitter?.removeAttribute("aria-disabled");
    if (signal.aborted) return;
    this.#request = undefined;
    this.progress = sent?.progress ?? "none";
    this.#say = sent?.say;
    if (this.progress === "pending") {
      // Not `form.reset`, which a button named "reset" hides.
      HTMLFormElement.prototype.reset.call(form);
      this.#shownAt = 0;
    }
    await this.updateComplete;
    if (sent?.event) this.dispatchEvent(sent.event);
  }

  /** Loads what sends a form when the reader begins to fill it in, so that it is there by the time it is needed. */
  #prepare(): Promise<SendForm | undefined> {
    return (this.#sendForm ??= import("./sending/sending.js").then(
      (sender) => {
        sender.prepareSending(this);
        this.#another = sender.another;
        return sender;
      },
      () => undefined,
    ));
  }

  #onEdit(): void {
    this.#errors.review(this.#strings);
    if (!this.#errors.text) this.faults = "";
  }

  #onAnother(): void {
    this.progress = "none";
  }

  protected override render(): TemplateResult {
    const { lang } = this.#locale;
    const action = !this.hostForm && this.localized && httpUrl(this.action, this.baseURI);
    const privacy = httpUrl(this.privacyHref, this.baseURI);
    const { builtForm } = this;
    const options = action && builtForm && { action, privacy, locale: this.#locale };
    return html`
      <div @focusin=${this.#prepare} @submit=${this.#onSubmit} @input=${this.#onEdit} @change=${this.#onEdit}>
        <slot ?hidden=${!!options} @slotchange=${this.#adopt}></slot>
        ${options ? builtForm.renderBuiltForm(this, options) : nothing}
      </div>
      <div lang=${lang} dir="auto">
        <div part="status" role="status" tabindex="-1">${this.#renderStatus()}</div>
        ${
          this.progress === "pending"
            ? html`<button part="another-button" @click=${this.#onAnother}>
                ${this.#another?.(this.#locale)}
              </button>`
            : options
              ? builtForm.renderBelow(this, options)
              : nothing
        }
      </div>
    `;
  }

  #renderStatus(): unknown {
    const text = this.progress === "sending" ? this.#strings.sending : this.#say?.(this.#locale);
    return this.progress === "none" ? html`<span class="heard">${this.faults}</span>` : html`<p>${text}</p>`;
  }
}
