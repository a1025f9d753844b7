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
import type { Sent } from "./sending/send-form.js";
import { subscribeFormStyles } from "./subscribe-form.styles.js";

/** What only a form needs that the element builds. A page that brings its own does not load it. */
type BuiltForm = typeof import("./built-form/built-form.js");

/** What only readers need who begin to fill in a form. */
type SendForm = typeof import("./sending/send-form.js");

/**
 * A form to subscribe by e-mail. The subscription is active only when the reader has followed the link in a mail.
 *
 * A `<form>` among its children stays as the host wrote it, and works without JavaScript; the element checks it, sends
 * it without leaving the page and says what came of it. Without one, the element builds a form in its shadow tree: all
 * of it in one tree, as autofill needs, out of reach of the page's resets, and with nothing added to the page's styles.
 *
 * @summary Subscribes a reader to a newsroom by e-mail.
 * @slot - The host's own `<form method="post" action="…">`; else what to show while no form can be built.
 * @slot consent - The host's own text beside the box to tick, named by `consent-version`.
 * @slot captcha - A captcha of the host's, above the button of the built form. A `<template slot="captcha">`, also within
 *   a host's own form, is filled in when the reader first touches the form, so that nothing is requested before.
 * @fires {SubscribeSubmitEvent} subscribe-submit - The form is valid and about to be sent; cancelable.
 * @fires {SubscribeSuccessEvent} subscribe-success - The service has taken the request. Of a provider whose answer a
 *   page may not read nothing is known.
 * @fires {SubscribeErrorEvent} subscribe-error - The request was not taken.
 * @csspart form - The built form.
 * @csspart field - The address, or the box to tick, with its label and error.
 * @csspart label - Label of the address.
 * @csspart input - The address.
 * @csspart consent - The box to tick with its text.
 * @csspart checkbox - The box to tick.
 * @csspart choices - Topics, languages, or how often: a group with its name.
 * @csspart legend - Name of such a group.
 * @csspart hint - "Choose none to get all."
 * @csspart choice - One box with its label.
 * @csspart choice-box - The box.
 * @csspart links - Links to manage and end a subscription.
 * @csspart manage-link - Link to where a subscription is changed.
 * @csspart unsubscribe-link - Link to where a subscription is ended.
 * @csspart privacy-link - Link to how data is treated.
 * @csspart submit-button - "Subscribe".
 * @csspart error - What is wrong with a field; in a host's own form, `[part="error"]` in the page's tree.
 * @csspart status - What came of it: sending, look in your mail, failed.
 * @csspart another-button - "Use another address", after a request was taken.
 * @cssprop [--press-gap=1em] - Space between fields.
 * @cssprop [--press-error-color=half the text color, half red] - What is wrong.
 * @cssprop [--press-link-color=inherit] - Color of links.
 * @cssprop [--press-focus-color=currentColor] - Color of the focus ring.
 * @cssprop [--press-small-size=0.875em] - Size of errors.
 * @cssprop [--press-radius=2px] - Corners of buttons and fields.
 * @cssstate sending - The request is on its way.
 * @cssstate pending - The service has taken it; the reader is to look in the mail.
 * @cssstate failed - The request was not taken.
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

  /** Address to post the built form to, http(s), absolute or relative to the page. A host's own form has its own. */
  action?: string;

  /**
   * What takes the subscription: `gateway`, the default, for the project's own and for any service that takes a plain
   * form; `plain`, `listmonk`, `mailchimp`, `buttondown`, `cision`.
   */
  provider?: string;

  /** What the built form subscribes to, where a service has several lists. */
  list?: string;

  /**
   * Topics that the built form offers, each with its label: an object, or as an attribute its JSON,
   * `{"trade": "Trade"}`. A reader who chooses none gets all.
   */
  topics?: Record<string, string> | string;

  /** Languages that the built form offers, by their tags, parted by spaces. They are called by their own names. */
  languages?: string;

  /** How often the built form lets a reader have mails, parted by spaces: `immediately`, `daily`, `weekly`, `monthly`. */
  frequencies?: string;

  /** Address of the page that says how data is treated, shown below the box to tick. */
  privacyHref?: string;

  /** Name of the text that the reader agrees to, sent along as proof. Change it whenever the text changes. */
  consentVersion = "newsroom-elements-2";

  /** Address of the page where a reader changes a subscription, linked to below the built form. */
  manageHref?: string;

  /** Address of the page where a reader ends a subscription, linked to below the built form. */
  unsubscribeHref?: string;

  /**
   * Words of the page's own in place of those of the element, by name: an object, or as an attribute its JSON. The
   * README lists the names.
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
    return (this.#sendForm ??= import("./sending/send-form.js").then(
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
