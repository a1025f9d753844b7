import { SubscribeErrorEvent } from "../../../events/subscribe-error-event.js";
import { SubscribeSuccessEvent } from "../../../events/subscribe-success-event.js";
import type { LocaleController } from "../../../controllers/locale-controller.js";
import { outcomes } from "../../../locales/en.js";
import { fillIn } from "../../../locales/fill-in.js";
import { toAsciiAddress } from "../../../subscribe/ascii-address.js";
import { loadProvider } from "../../../subscribe/load-provider.js";
import type { Outcome } from "../../../subscribe/provider.js";
import { SubscribeError } from "../../../subscribe/subscribe-error.js";
import type { SubscriptionFields } from "../../../subscribe/subscription-fields.js";
import type { SubscribeFormElement } from "../subscribe-form.js";

/** Milliseconds. People need longer to read and fill in the form; what comes sooner is held back until then. */
const leastFillTime = 2000;

/** Milliseconds in which another page should have taken the place of this one. */
const leaveTime = 10_000;

export interface Sending {
  host: SubscribeFormElement;
  form: HTMLFormElement;
  /** Where to, absolute. */
  target: string;
  submitter: HTMLElement | null;
  /** Whether the element built the form, which then sends what `SubscriptionFields` has. */
  isBuilt: boolean;
  /** When the reader got the form, by `performance.now()`. */
  shownAt: number;
  /** Language of the form. */
  lang: string;
  signal: AbortSignal;
}

export interface Sent {
  progress: "none" | "pending" | "failed";
  /** What the reader is told, in the language of that moment. */
  say?: (locale: LocaleController) => string;
  event?: Event;
}

/** Gets ready what only readers need who begin to fill in the form: the host's captcha, and the provider's code. */
export function prepareSending(host: SubscribeFormElement): void {
  for (const template of host.querySelectorAll<HTMLTemplateElement>("template[slot=captcha]")) {
    const captcha = document.createElement("div");
    captcha.slot = "captcha";
    captcha.append(document.importNode(template.content, true));
    template.replaceWith(captcha);
  }
  loadProvider(host.provider).catch(() => {});
}

/** Sends a form that was found valid, once, and gives what came of it. Rejects only with the signal's reason. */
export async function sendForm(sending: Sending): Promise<Sent> {
  const { host, form, target, submitter, isBuilt, lang, signal } = sending;
  let fields = new FormData(form, submitter);
  for (const { name, value } of form.querySelectorAll<HTMLInputElement>("input[type=email]")) {
    if (fields.has(name)) fields.set(name, toAsciiAddress(value));
  }
  try {
    if (isBuilt && (await complete(fields, sending))) return { progress: "pending", say: said("pending") };
    const provider = await loadProvider(host.provider).catch((cause: unknown) => {
      throw new SubscribeError("network", { cause });
    });
    if (isBuilt) fields = provider.rename?.(fields, new URL(target)) ?? fields;
    if (isBuilt) addCaptcha(fields, host);
    const outcome: Outcome = (await provider.send?.(target, fields, signal)) ?? "post";
    signal.throwIfAborted();
    if (outcome !== "post")
      return { progress: "pending", say: said(outcome), event: new SubscribeSuccessEvent() };
    await post(form, target, fields);
    return { progress: "none" };
  } catch (error) {
    signal.throwIfAborted();
    const failure =
      error instanceof SubscribeError ? error : new SubscribeError("unavailable", { cause: error });
    const { code, retryAfter } = failure;
    const when = code === "rate-limited" && retryAfter ? inTime(retryAfter, lang) : "";
    return {
      progress: "failed",
      say: (locale) => {
        const { failed, retryLater } = locale.strings("outcomes", outcomes);
        return when ? fillIn(retryLater, { when }) : failed[code];
      },
      event: new SubscribeErrorEvent(failure),
    };
  }
}

const said = (name: "pending" | "subscribed" | "another") => (locale: LocaleController) =>
  locale.strings("outcomes", outcomes)[name];

/** Label of the button that leads from an accepted request back to the form. */
export const another = said("another");

/**
 * Adds to the fields of a built form what proves consent, once a person could have filled it in.
 *
 * @returns Whether a robot filled it in. It learns nothing from being found out: it sees what everybody sees.
 */
async function complete(fields: FormData, { host, shownAt, lang, signal }: Sending): Promise<boolean> {
  const tooSoon = leastFillTime - (performance.now() - shownAt);
  if (tooSoon > 0) await new Promise((resolve) => setTimeout(resolve, tooSoon));
  signal.throwIfAborted();
  const proof: Omit<SubscriptionFields, "email" | "consent" | "website"> = {
    ...(host.list && { list: host.list }),
    "consent-version": host.consentVersion,
    locale: lang,
    time: new Date().toISOString(),
    page: location.pathname,
    elapsed: String(Math.round((performance.now() - shownAt) / 1000)),
  };
  for (const [name, value] of Object.entries(proof)) fields.set(name, value);
  return !!fields.get("website");
}

/** Fields of a captcha stand in the page's tree, and so are none of the built form. */
function addCaptcha(fields: FormData, host: SubscribeFormElement): void {
  const captchas = host.querySelectorAll<HTMLInputElement>(
    ':scope > [slot="captcha"]:is([name], :has([name]))',
  );
  for (const captcha of captchas)
    for (const { name, value } of [captcha, ...captcha.querySelectorAll<HTMLInputElement>("[name]")])
      if (name && typeof value === "string") fields.append(name, value);
}

/** Has the browser post these fields, and resolves when the reader comes back to the page, or has stayed there. */
async function post(form: HTMLFormElement, target: string, fields: FormData): Promise<void> {
  const put = ({ formData }: FormDataEvent) => {
    for (const name of new Set(formData.keys())) formData.delete(name);
    for (const [name, value] of fields) formData.append(name, value);
  };
  const action = form.getAttribute("action");
  form.addEventListener("formdata", put, { once: true });
  form.setAttribute("action", target);
  form.setAttribute("method", "post");
  // Not `form.submit`, which a button named "submit" hides.
  HTMLFormElement.prototype.submit.call(form);
  if (action === null) form.removeAttribute("action");
  else form.setAttribute("action", action);
  if (!/^(_self|_top|_parent)?$/i.test(form.getAttribute("target") ?? "")) return;
  await new Promise((resolve) => {
    addEventListener("pageshow", resolve, { once: true });
    setTimeout(resolve, leaveTime);
  });
}

/** How long to wait in words of a language, "in 5 minutes"; hours from one and a half on. */
function inTime(seconds: number, lang: string): string {
  const minutes = Math.ceil(seconds / 60);
  const format = new Intl.RelativeTimeFormat(lang);
  return minutes < 90 ? format.format(minutes, "minute") : format.format(Math.ceil(minutes / 60), "hour");
}
