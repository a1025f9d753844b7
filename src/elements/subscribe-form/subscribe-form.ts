/* eslint-disable max-lines -- The docblocks are the documentation of the element: the manifest is made from them. */
import { html, LitElement, type PropertyDeclarations, type TemplateResult } from "lit";
import { LocaleController } from "../../controllers/locale-controller.js";
import { SubscribeSubmitEvent } from "../../events/subscribe-submit-event.js";
import { httpUrl } from "../../http/http-url.js";
import type { FormOverrides } from "../../locales/overrides.js";
import { designStyles } from "../../styles/design.styles.js";
import { functionalStyles } from "../../styles/functional.styles.js";
import { hostStyles } from "../../styles/host.styles.js";
import { builtInConsentVersion } from "../../subscribe/consent-version.js";
import type { Frequency } from "../../subscribe/frequency.js";
import type { ProviderName } from "../../subscribe/provider.js";
import { adoptStyles } from "../../styles/adopt-styles.js";
import { checkWithDebug } from "../shared/check-with-debug.js";
import { reflect } from "../shared/reflect.js";
import { findTemplates, loadTemplates } from "../shared/slot-templates/find-templates.js";
import { FeatureLoader } from "../shared/feature-loader.js";
import type { SpaceSeparated } from "../shared/space-separated.js";
import { type Live, politeness } from "../shared/live.js";
import type { Theme } from "../shared/theme.js";
import { themeStyles } from "../shared/theme.styles.js";
import type { BuiltForm } from "./built-form/built-form.js";
import type { FormContext, FormProperties } from "./form-context.js";
import { subscribeFormStyles } from "./subscribe-form.styles.js";
import type { Submitting } from "./submitting/submitting.js";
import type { ErrorPosition } from "./validation/error-position.js";
import { requireFields } from "./validation/required-fields.js";

/**
 * A form to subscribe by email. A subscription is active only after the reader has confirmed it by email.
 *
 * A `<form>` among its children stays as the host wrote it, and works without JavaScript. The element checks it, sends it
 * without leaving the page, and shows the result. Without one, the element builds a form in its shadow tree: all in one
 * tree, as autofill needs, out of reach of the page's resets, and with nothing added to the page's styles.
 *
 * In a form of your own, errors can look and stand as your design system has it. While a field is invalid, the field, its
 * labels and the elements around it get the classes that they name in `data-invalid-class`. An error goes into the element
 * that the page has placed for it, if there is one: with `data-error-for` and the field's name, or named in the field's
 * `aria-errormessage`, or in its `aria-describedby` if it is hidden or empty. It is shown without `hidden`, and its text goes
 * into the element in it that has `data-error-text`, if any.
 *
 * @summary Subscribes a reader to a newsroom by email.
 * @attr {boolean} unstyled - Leaves out the element's look, for a page that styles its parts: only what it needs to work is styled, such as the field that only robots fill in. Set it before the element is in the page.
 * @attr {boolean} debug - Explains in the console what is wrong with the element's attributes and how to fix it. For building a page.
 * @slot - Your own `<form method="post" action="…">`, or else what is shown while no form can be built.
 * @slot consent - Your own text beside the consent box. Name it with `consent-version`.
 * @slot captcha - Your own captcha, above the button of the built form. The content of a `<template slot="captcha">`, also
 *   inside your own form, is added to the page when the reader first touches the form, so that nothing is requested before.
 * @fires {SubscribeSubmitEvent} subscribe-submit - The form is valid and is about to be sent. Cancelable.
 * @fires {SubscribeSuccessEvent} subscribe-success - The service accepted the request. Not fired for a provider whose
 *   answer the page cannot read.
 * @fires {SubscribeErrorEvent} subscribe-error - The request failed.
 * @csspart button - Each button.
 * @csspart primary - The button that sends the form.
 * @csspart heading - Heading of the list of all errors.
 * @csspart link - Each link.
 * @csspart control - The field for the email address.
 * @csspart checkbox - Each checkbox.
 * @csspart radio - Each radio button.
 * @csspart field-label - Label of the email address.
 * @csspart field-error - Error message of a field of the built form.
 * @csspart form - The built form.
 * @csspart field - The email address, or the consent, with its label and error.
 * @csspart label - Label of the email address.
 * @csspart input - The field for the email address.
 * @csspart consent - The consent box with its text.
 * @csspart consent-box - The consent box.
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
 * @csspart error-summary - List of all errors, above the form. In your own form, it is in the page's tree, with its parts.
 * @csspart error-summary-title - Heading of that list.
 * @csspart error-summary-link - Link in that list to a field.
 * @csspart status - Outcome: sending, check your email, failed.
 * @csspart another-button - "Use a different email address", after a request was accepted.
 * @cssstate sending - The request is being sent.
 * @cssstate pending - The service accepted the request, and the reader has to check their email.
 * @cssstate failed - The request failed.
 */
export class SubscribeFormElement extends LitElement implements FormProperties {
  static override styles = [functionalStyles, subscribeFormStyles, hostStyles, designStyles, themeStyles];

  static override properties: PropertyDeclarations = {
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
    errorPosition: { attribute: "error-position" },
    errorClass: { attribute: "error-class" },
    errorSummary: { attribute: "error-summary" },
    errorTitle: { attribute: "error-title" },
    strings: {},
    theme: {},
    live: {},
    pageForm: { state: true, attribute: false },
    isLocalized: { state: true, attribute: false },
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
   * reader who chooses none gets all. JSON that cannot be parsed is ignored, with a warning in the console; a label that is
   * not a string is left out.
   */
  topics?: Record<string, string> | string;

  /**
   * Languages that the built form offers: a whitespace-separated list of BCP 47 tags. Each is shown with its own name, and
   * an unknown tag as it is. A reader who chooses none gets all.
   */
  languages?: string;

  /**
   * How often readers can choose to get emails: a whitespace-separated list of `immediately`, `daily`, `weekly` and `monthly`.
   * The first is preselected. Unknown words are ignored.
   */
  frequencies?: SpaceSeparated<Frequency>;

  /**
   * Address of the page that says how personal data is used, linked below the consent box. If it is not http(s), there is
   * no link.
   */
  privacyHref?: string;

  /** Version of the text that the reader agrees to, sent as proof of consent. Change it whenever you change the text. */
  consentVersion: string = builtInConsentVersion;

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
   * Where the error of a field is shown: `after` the field and its label, the default, or `before` the field. Around the
   * field, the closest element with `data-invalid-class`, and for a checkbox or radio button also a `<fieldset>`, is its
   * group: with `before`, the error stands in the group, before what holds the field. An unknown value is treated as `after`.
   */
  errorPosition?: ErrorPosition;

  /** Classes of the error messages in a form of your own, separated by spaces. */
  errorClass?: string;

  /**
   * Shows a list of all errors when the reader has submitted an invalid form, with a link to each field, and moves the focus
   * to it. Without a value, it is shown at the top of the form. As a value it has the id of an element that the page has
   * placed with `hidden` and with a `<ul>` or `<ol>` in it: that is shown, and filled with links. If its list has an item, the
   * links are written like that one. If there is no such element, the list is shown at the top of the form.
   */
  errorSummary?: string;

  /** What the title of the page begins with while an error summary is shown, such as `"Error: "`. Without it, the title stays. */
  errorTitle?: string;

  /**
   * The page's own texts, by name: an object, or as an attribute its JSON. docs/reference/strings.md lists the names. What
   * cannot be used is ignored; with the attribute `debug`, the console names it.
   */
  strings?: FormOverrides | string;

  /**
   * Colors of the element and its fields: `light` or `dark`, on any page, or `auto`, as on the page around it.
   * Without a value, and with an unknown one, it is `auto`. With `unstyled` it has no effect.
   *
   * @reflect
   */
  theme?: Theme;

  /**
   * How urgently a screen reader says that a subscription is being sent: `polite`, after what it is saying, `assertive`, at
   * once, or `off`, not at all, for a page that says it itself. The result gets the focus, unless the reader has gone
   * elsewhere, and is said then. Default: `polite`, which an unknown value means, too.
   */
  live?: Live;

  /** The form that the page has put inside the element. */
  private pageForm: HTMLFormElement | null = null;
  /** Whether the strings of the page's language are in use. The built form waits for them. */
  private isLocalized = false;

  readonly #locale = new LocaleController(this);
  /** When the reader first saw the form, by `performance.now()`; 0 before. */
  #shownAt = 0;
  /** Whether a form that the reader has submitted waits for the code that sends it. */
  #isWaiting = false;

  readonly #context: FormContext = {
    element: this,
    properties: this,
    locale: this.#locale,
    addStyles: (styles) => {
      if (this.shadowRoot) adoptStyles(this.shadowRoot, styles);
    },
  };

  readonly #features = new FeatureLoader<{ builtForm: BuiltForm; submitting: Submitting }>(this, {
    builtForm: async () => {
      const [{ BuiltForm }] = await Promise.all([
        import("./built-form/built-form.js"),
        // Without the page's text of the consent, there is no form.
        loadTemplates(this),
      ]);
      const builtForm = new BuiltForm(this.#context);
      // The form appears with its choices, so that nothing in it moves.
      await builtForm.loadChoices();
      return builtForm;
    },
    submitting: async () => {
      const { Submitting } = await import("./submitting/submitting.js");
      return new Submitting(this.#context);
    },
  });

  override connectedCallback(): void {
    super.connectedCallback();
    // The first two are what it needs to work.
    if (this.hasAttribute("unstyled")) (this.renderRoot as ShadowRoot).adoptedStyleSheets.splice(2);
    this.#findPageForm();
    void this.#locale.ready.then(() => (this.isLocalized = true));
    checkWithDebug(this, () => import("../shared/page-check/check-page.js"));
    findTemplates(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#shownAt = 0;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#locale.ready;
    // An update can start to load a feature.
    await super.getUpdateComplete();
    await this.#features.settled();
    await this.#features.get("builtForm")?.loadChoices();
    return super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    this.consentVersion ??= builtInConsentVersion;
    reflect(this, "theme");
  }

  protected override updated(): void {
    if (this.action && !this.pageForm) void this.#features.load("builtForm");
    const form = this.#form;
    if (!form || !this.#targetOf(form)) return;
    const submitting = this.#features.get("submitting");
    if (submitting?.progress === "pending") this.#shownAt = 0;
    else this.#shownAt ||= performance.now();
    submitting?.hideOrShow(form);
  }

  get #form(): HTMLFormElement | null {
    return this.pageForm ?? this.renderRoot.querySelector("form");
  }

  /** Where a form is sent. Read from attributes, because a field named "action" hides the form's property. */
  #targetOf(form: HTMLFormElement, submitter?: HTMLElement | null): string | undefined {
    const address = submitter?.getAttribute("formaction") ?? form.getAttribute("action");
    return httpUrl(address || location.href, this.baseURI);
  }

  #findPageForm(): void {
    const form = this.querySelector("form");
    if (form === this.pageForm) return;
    this.pageForm = form;
    if (form && form.getAttribute("method")?.toLowerCase() !== "post") {
      // Without JavaScript the email address would end up in the URL of the next page, and in the server's log.
      console.warn('newsroom-elements: a form in <subscribe-form> needs method="post"');
    }
  }

  /**
   * From the first submit on, errors are shown here and not by the browser. Before, a page's form gets no `novalidate`:
   * frameworks that take over what a server has rendered report attributes that it did not write.
   */
  #onClick({ target }: Event): void {
    const button =
      target instanceof Element && target.closest<HTMLButtonElement | HTMLInputElement>("button, input");
    if (!button || !/^(?:submit|image)$/.test(button.type)) return;
    const form = this.#form;
    if (form && form === button.form && this.#targetOf(form, button))
      form.toggleAttribute("novalidate", true);
  }

  async #onSubmit(event: SubmitEvent): Promise<void> {
    const form = this.#form;
    if (event.defaultPrevented || !form || event.target !== form) return;
    const { submitter } = event;
    const target = this.#targetOf(form, submitter);
    if (!target) return;
    event.preventDefault();
    if (!this.#features.get("submitting")) {
      if (this.#isWaiting) return;
      this.#isWaiting = true;
      await this.#features.load("submitting");
      this.#isWaiting = false;
      if (!this.isConnected) return;
    }
    const submitting = this.#features.get("submitting");
    if (!submitting) requireFields(form, true);
    if (submitting)
      submitting.submit({ form, target, submitter, isBuilt: !this.pageForm, shownAt: this.#shownAt });
    // If the code has not arrived, the browser validates and posts the form as it does without JavaScript.
    else if (
      HTMLFormElement.prototype.reportValidity.call(form) &&
      this.dispatchEvent(new SubscribeSubmitEvent())
    )
      HTMLFormElement.prototype.submit.call(form);
  }

  /** The code that sends is loaded before it is needed, but not for readers who do not use the form. */
  #onFocusIn(): void {
    if (this.pageForm && this.#targetOf(this.pageForm)) requireFields(this.pageForm, false);
    void this.#features.load("submitting");
  }

  #onEdit(): void {
    this.#features.get("submitting")?.edited();
  }

  protected override render(): TemplateResult {
    const builtForm = this.isLocalized && !this.pageForm ? this.#features.get("builtForm") : undefined;
    const submitting = this.#features.get("submitting");
    const form = builtForm?.render();
    return html`
      <div
        @focusin=${this.#onFocusIn}
        @click=${this.#onClick}
        @submit=${this.#onSubmit}
        @input=${this.#onEdit}
        @change=${this.#onEdit}
      >
        <slot ?hidden=${!!form} @slotchange=${this.#findPageForm}></slot>
        ${form}
      </div>
      <div lang=${this.#locale.lang} dir="auto">
        ${
          submitting?.isStatusFocused
            ? html`<div part="status" role="status" aria-live="off" tabindex="-1">
                ${submitting.renderStatus()}
              </div>`
            : html`<div part="status" role="status" aria-live=${politeness(this.live)}>
                ${submitting?.renderStatus()}
              </div>`
        }
        ${submitting?.renderAnotherButton() ?? (form && builtForm?.renderLinks())}
      </div>
    `;
  }
}
