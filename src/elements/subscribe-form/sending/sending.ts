import type { ReactiveController } from "lit";
import { SubscribeErrorEvent } from "../../../events/subscribe-error-event.js";
import { SubscribeSuccessEvent } from "../../../events/subscribe-success-event.js";
import { outcomes as english } from "../../../locales/en.js";
import { fillIn } from "../../../locales/fill-in.js";
import type { OutcomeStrings } from "../../../locales/locale.js";
import { toAsciiAddress } from "../../../subscribe/ascii-address.js";
import { loadProvider } from "../../../subscribe/load-provider.js";
import type { Provider } from "../../../subscribe/provider.js";
import { SubscribeError } from "../../../subscribe/subscribe-error.js";
import type { FormContext, Progress } from "../form-context.js";
import { addCaptchaFields, insertCaptchas } from "./captcha.js";
import { consentFields } from "./consent-fields.js";
import { postForm } from "./post-form.js";
import { formatWait } from "./format-wait.js";

/** People take longer than this to fill in the form. If it is sent sooner, the request waits until then. */
const minFillTimeMs = 2000;

/** A form without errors that the reader has sent. */
export interface Submission {
  readonly form: HTMLFormElement;
  /** Absolute address to post the form to. */
  readonly target: string;
  readonly submitter: HTMLElement | null;
  /** Whether the element built the form, so that its fields are those of `SubscriptionFields`. */
  readonly isBuilt: boolean;
  /** When the reader first saw the form, by `performance.now()`. */
  readonly shownAt: number;
  readonly signal: AbortSignal;
}

export interface SendResult {
  readonly progress: Exclude<Progress, "sending">;
  /** For the element to dispatch. */
  readonly event?: Event | undefined;
}

/**
 * Sends the form, and has the outcome for the reader. It is created when the reader begins to fill in the form, so that it
 * is ready when they send it. For the same reason it then inserts the page's captchas and loads the code of the provider.
 */
export class Sending implements ReactiveController {
  readonly #context: FormContext;
  /** A function, because the language of the page may change while the message is shown. */
  #message?: (strings: OutcomeStrings) => string;

  constructor(context: FormContext) {
    this.#context = context;
    insertCaptchas(context.element);
    loadProvider(context.properties.provider).catch(() => {
      // Tried again when the form is sent.
    });
  }

  hostDisconnected(): void {
    this.#message = undefined;
  }

  /** The outcome of the last submission, for the reader. Empty without one. */
  get message(): string {
    return this.#message?.(this.#strings) ?? "";
  }

  /** Label of the button that leads from an accepted request back to an empty form. */
  get anotherLabel(): string {
    return this.#strings.another;
  }

  get #strings(): OutcomeStrings {
    return this.#context.locale.strings("outcomes", english);
  }

  /** Sends a form once. Never rejects; returns nothing if the signal ended it. */
  async send(submission: Submission): Promise<SendResult | undefined> {
    const { lang } = this.#context.locale;
    try {
      return await this.#trySending(submission, lang);
    } catch (error) {
      return submission.signal.aborted ? undefined : this.#fail(error, lang);
    }
  }

  async #trySending(submission: Submission, lang: string): Promise<SendResult> {
    const { form, target, submitter, isBuilt, shownAt, signal } = submission;
    const { element, properties } = this.#context;
    let fields = new FormData(form, submitter);
    for (const { name, value } of form.querySelectorAll<HTMLInputElement>("input[type=email]"))
      if (fields.has(name)) fields.set(name, toAsciiAddress(value));
    if (isBuilt) {
      await waitForMinFillTime(shownAt);
      signal.throwIfAborted();
      for (const [name, value] of consentFields(properties, lang, shownAt)) fields.set(name, value);
      // The honeypot is filled in. A robot sees the same as a reader, so that it does not learn that it was detected.
      if (fields.get("website")) return this.#succeed("pending");
    }
    const provider = await this.#loadProvider();
    if (isBuilt) {
      fields = provider.rename?.(fields, new URL(target)) ?? fields;
      addCaptchaFields(fields, element);
    }
    const outcome = (await provider.send?.(target, fields, signal)) ?? "post";
    signal.throwIfAborted();
    if (outcome !== "post") return this.#succeed(outcome, new SubscribeSuccessEvent());
    await postForm(form, target, fields);
    return { progress: "none" };
  }

  async #loadProvider(): Promise<Provider> {
    try {
      return await loadProvider(this.#context.properties.provider);
    } catch (cause) {
      throw new SubscribeError("network", { cause });
    }
  }

  #succeed(outcome: "pending" | "subscribed", event?: SubscribeSuccessEvent): SendResult {
    this.#message = (strings) => strings[outcome];
    return { progress: "pending", event };
  }

  #fail(error: unknown, lang: string): SendResult {
    const failure =
      error instanceof SubscribeError ? error : new SubscribeError("unavailable", { cause: error });
    const { code, retryAfter } = failure;
    const when = code === "rate-limited" && retryAfter ? formatWait(retryAfter, lang) : undefined;
    this.#message = ({ failed, retryLater }) => (when ? fillIn(retryLater, { when }) : failed[code]);
    return { progress: "failed", event: new SubscribeErrorEvent(failure) };
  }
}

async function waitForMinFillTime(shownAt: number): Promise<void> {
  const remainingMs = shownAt + minFillTimeMs - performance.now();
  if (remainingMs > 0) await new Promise((resolve) => setTimeout(resolve, remainingMs));
}
