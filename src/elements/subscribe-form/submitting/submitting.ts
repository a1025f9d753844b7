import { html, type ReactiveController, type TemplateResult } from "lit";
import { SubscribeSubmitEvent } from "../../../events/subscribe-submit-event.js";
import { subscribe as english } from "../../../locales/en.js";
import type { SubscribeStrings } from "../../../locales/locale.js";
import { busyButtonStyles } from "../../../styles/busy-button.styles.js";
import { FeatureLoader } from "../../shared/feature-loader.js";
import type { FormContext, Progress } from "../form-context.js";
import { Sending, type Submission } from "../sending/sending.js";
import type { ErrorSummary } from "../validation/error-summary.js";
import type { Field } from "../validation/error-text.js";
import { FieldErrors } from "../validation/field-errors.js";
import { requireFields } from "../validation/required-fields.js";
import { submittingStyles } from "./submitting.styles.js";

/**
 * Validates the form when the reader submits it, sends it, and shows how far that has come. Its code is loaded when the
 * reader begins to fill in the form: nobody needs it before, and the form is painted sooner without it.
 */
export class Submitting implements ReactiveController {
  /** How far the request has come. */
  progress: Progress = "none";

  readonly #context: FormContext;
  readonly #sending: Sending;
  readonly #errors: FieldErrors;
  readonly #features: FeatureLoader<{ errorSummary: ErrorSummary }>;
  readonly #internals: ElementInternals;
  /** The form that was submitted last. */
  #form: HTMLFormElement | undefined;
  /** The request that is under way. */
  #request: AbortController | undefined;
  /** What screen readers announce of the last attempt to send, besides the field that then gets the focus. */
  #errorText = "";
  /** The progress that the element showed after its last update. */
  #shownProgress: Progress = "none";
  /** Whether the last change of the progress may move the focus. */
  #mayMoveFocus = false;

  constructor(context: FormContext) {
    this.#context = context;
    this.#sending = new Sending(context);
    this.#errors = new FieldErrors(context.properties);
    this.#features = new FeatureLoader(context.element, {
      errorSummary: async () => {
        const { ErrorSummary } = await import("../validation/error-summary.js");
        return new ErrorSummary(context);
      },
    });
    this.#internals = context.element.attachInternals();
    context.element.addController(this.#sending);
  }

  hostConnected(): void {
    this.#context.addStyles(submittingStyles);
    this.#context.addStyles(busyButtonStyles);
  }

  hostUpdated(): void {
    const { states } = this.#internals;
    states.clear();
    if (this.progress !== "none") states.add(this.progress);
    if (!this.#isSummaryWanted) this.#features.get("errorSummary")?.hide();
    // The language of the page may have changed.
    this.#revalidate();
  }

  hostDisconnected(): void {
    this.#request?.abort();
    this.#request = undefined;
    this.#errors.clear();
    this.#form = undefined;
    this.#show("none");
  }

  /** Sends the form if it is valid. Does nothing while it is being sent. */
  submit(submission: Omit<Submission, "signal">): void {
    if (this.#request) return;
    const { form } = submission;
    this.#form = form;
    requireFields(form, true);
    const errors = this.#errors.validate(form, this.#strings);
    requireFields(form, false);
    if (errors.size) {
      void this.#pointOut(errors, form);
      return;
    }
    this.#features.get("errorSummary")?.hide();
    this.#show("none");
    if (this.#context.element.dispatchEvent(new SubscribeSubmitEvent())) void this.#send(submission);
  }

  /** Moves the focus to the error summary, or to the first invalid field if the page wants no summary. */
  async #pointOut(errors: ReadonlyMap<Field, string>, form: HTMLFormElement): Promise<void> {
    if (this.#isSummaryWanted) await this.#features.load("errorSummary");
    if (!this.#context.element.isConnected) return;
    const summary = this.#isSummaryWanted && this.#features.get("errorSummary");
    if (summary) {
      this.#show("none");
      summary.show(form, errors, this.#strings);
      return;
    }
    const [firstInvalid] = errors.keys();
    // A screen reader says the error with the field when that gets the focus, but not when it has the focus already.
    this.#show("none", firstInvalid?.matches(":focus") ? errors.get(firstInvalid) : "");
    firstInvalid?.focus();
  }

  get #isSummaryWanted(): boolean {
    return typeof this.#context.properties.errorSummary === "string";
  }

  async #send(submission: Omit<Submission, "signal">): Promise<void> {
    const { form, submitter } = submission;
    const { element } = this.#context;
    const { signal } = (this.#request = new AbortController());
    this.#show("sending");
    submitter?.setAttribute("aria-disabled", "true");
    const result = await this.#sending.send({ ...submission, signal });
    submitter?.removeAttribute("aria-disabled");
    if (signal.aborted) return;
    this.#request = undefined;
    this.#show(result?.progress ?? "none");
    // Not `form.reset`, which a button named "reset" hides.
    if (this.progress === "pending") HTMLFormElement.prototype.reset.call(form);
    await element.updateComplete;
    if (result?.event) element.dispatchEvent(result.event);
  }

  /** The reader has changed a field. */
  edited(): void {
    this.#revalidate();
    this.#show(this.progress);
  }

  #revalidate(): void {
    if (!this.#form) return;
    requireFields(this.#form, true);
    this.#errors.revalidate(this.#strings);
    requireFields(this.#form, false);
    this.#features.get("errorSummary")?.update(this.#errors.texts, this.#strings);
  }

  /** Hides the form while the reader is asked to check their email, and moves the focus to what has taken its place. */
  hideOrShow(form: HTMLFormElement): void {
    const before = this.#shownProgress;
    this.#shownProgress = this.progress;
    form.toggleAttribute("hidden", this.progress === "pending");
    if (!this.#mayMoveFocus || before === this.progress) return;
    const { shadowRoot } = this.#context.element;
    if (this.progress === "pending") shadowRoot?.querySelector<HTMLElement>("[role=status]")?.focus();
    if (before === "pending") form.querySelector<HTMLElement>("[type=email]")?.focus();
  }

  /** Whether the status gets the focus, with which screen readers say its text. They would say a live one twice. */
  get isStatusFocused(): boolean {
    return this.progress === "pending" && this.#mayMoveFocus;
  }

  renderStatus(): TemplateResult {
    if (this.progress === "none") return html`<span class="heard">${this.#errorText}</span>`;
    return html`<p>${this.progress === "sending" ? this.#strings.sending : this.#sending.message}</p>`;
  }

  /** The button that leads from an accepted request back to an empty form. */
  renderAnotherButton(): TemplateResult | undefined {
    if (this.progress !== "pending") return undefined;
    return html`<button part="button another-button" @click=${() => this.#show("none")}>
      ${this.#sending.anotherLabel}
    </button>`;
  }

  #show(progress: Progress, errorText = ""): void {
    if (progress === this.progress && errorText === this.#errorText) return;
    const { element } = this.#context;
    if (progress !== this.progress)
      // Read before the form is hidden. Safari does not focus a button that is clicked. A reader who has gone elsewhere in
      // the page keeps the focus there.
      this.#mayMoveFocus = element.matches(":focus-within") || document.activeElement === document.body;
    this.progress = progress;
    this.#errorText = errorText;
    element.requestUpdate();
  }

  get #strings(): SubscribeStrings {
    return this.#context.locale.strings("subscribe", english);
  }
}
