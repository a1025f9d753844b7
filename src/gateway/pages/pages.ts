import { html as markup } from "hono/html";
import { isolate } from "../locales/localized-text.js";
import { direction, locales, type GatewayStrings, type LocaleName } from "../locales/locales.js";
import type { ListConfig } from "../config/list-options.js";
import type { Faults } from "../subscriptions/check-fields.js";
import { questionsOf, readChoices, readKept, type Choices } from "../subscriptions/choices.js";
import { linkHours } from "../subscriptions/links.js";
import { pageStyle } from "./page-styles.js";

type Html = Awaited<ReturnType<typeof markup>>;
type PageName = keyof GatewayStrings["pages"];
type Notice = { [Name in PageName]: GatewayStrings["pages"][Name] extends string ? never : Name }[PageName];

export interface NoticeOptions {
  /** Title of the list that it is about. */
  list?: string;
  /** What the reader has chosen, in words. */
  choices?: readonly { label: string; text: string }[];
  /** When to try again, in seconds. */
  wait?: number;
  /** What its button sends, and where to. */
  action?: { url: string; token: string };
  /** Where to go from here. */
  link?: { url: string; label: "toForm" | "toManage" };
}

/** A page that says one thing, and may ask for one click. */
export async function noticePage(
  locale: LocaleName,
  name: Notice,
  { list = "", choices = [], wait = 0, action, link }: NoticeOptions = {},
): Promise<Html> {
  const strings = locales[locale].pages;
  const notice: { title: string; text: string; button?: string } = strings[name];
  const text = notice.text
    .replaceAll("{list}", () => isolate(list))
    .replaceAll("{hours}", String(linkHours))
    .replaceAll("{when}", () => inTime(wait, locale));
  return page(
    locale,
    notice.title,
    markup`<h1>${notice.title}</h1>
<p>${text}</p>
${
  choices.length > 0 &&
  markup`<dl>
${choices.map((choice) => markup`<dt>${choice.label}</dt><dd>${choice.text}</dd>\n`)}</dl>`
}
${action && buttonForm(action, notice.button!)}
${link && markup`<p><a href="${link.url}">${strings[link.label]}</a></p>`}`,
  );
}

const buttonForm = ({ url, token }: { url: string; token: string }, label: string) =>
  markup`<form method="post" action="${url}">
<input type="hidden" name="token" value="${token}">
<button>${label}</button>
</form>`;

export interface ManageOptions {
  /** Title of the list. */
  title: string;
  /** What it offers; nothing where it is gone from the configuration. */
  list: ListConfig | undefined;
  choices: Choices;
  /** Whether they were changed just now. */
  saved: boolean;
  save: { url: string; token: string };
  unsubscribe: { url: string; token: string };
}

/** The page on which a reader changes or ends a subscription. */
export async function managePage(
  locale: LocaleName,
  { title, list, choices, saved, save, unsubscribe }: ManageOptions,
): Promise<Html> {
  const { manage } = locales[locale].pages;
  const strings = locales[locale].choices;
  const questions = list && questionFields(list, choices, locale);
  return page(
    locale,
    manage.title,
    markup`<h1>${manage.title}</h1>
${saved && markup`<p role="status">${strings.saved}</p>`}
<p>${manage.text.replaceAll("{list}", () => isolate(title))}</p>
${
  questions &&
  markup`<form method="post" action="${save.url}">
<input type="hidden" name="token" value="${save.token}">
${questions}
<button>${strings.save}</button>
</form>`
}
${buttonForm(unsubscribe, manage.button)}`,
  );
}

/** What a list asks, as fields of a form; undefined where it asks nothing. */
function questionFields(list: ListConfig, choices: Choices, locale: LocaleName): Html | undefined {
  const questions = questionsOf(list, choices, locale);
  const strings = locales[locale].choices;
  if (!questions.length) return undefined;
  return markup`${questions.map(
    ({ name, several, options }) => markup`<fieldset${several && markup` aria-describedby="${name}-hint"`}>
<legend>${strings[name]}</legend>
${several && markup`<p class="hint" id="${name}-hint">${strings.noneIsAll}</p>`}
${options.map(
  ({ value, label, lang, chosen }) =>
    markup`<label><input type="${several ? "checkbox" : "radio"}" name="${name}" value="${value}"${chosen && markup` checked`}> <span><bdi${lang && markup` lang="${lang}"`}>${label}</bdi></span></label>\n`,
)}</fieldset>\n`,
  )}` as Html;
}

export interface FormOptions {
  action: string;
  privacyUrl?: string | undefined;
  /** Title of the list. */
  title: string;
  /** What it offers. */
  list: ListConfig;
  /** What was sent, to be shown or sent again. */
  fields: URLSearchParams;
  faults: Faults & { altcha?: "proofMissing" };
}

/** Which text the form's own words of consent are, as the element names it. */
const consentVersion = "newsroom-elements-1";

/** The form to subscribe, with what was typed into it and what is wrong with that. */
export async function formPage(
  locale: LocaleName,
  { action, privacyUrl, title, list, fields, faults }: FormOptions,
): Promise<Html> {
  const { form } = locales[locale];
  const [first] = (["email", "consent"] as const).filter((name) => faults[name]);
  const said = (name: "email" | "consent") =>
    faults[name] && markup`<p class="error" id="${name}-error">${form[faults[name]]}</p>`;
  // Written in full: a value must not become markup.
  const state = (name: "email" | "consent") =>
    faults[name]
      ? first === name
        ? markup`aria-invalid="true" aria-describedby="${name}-error" autofocus`
        : markup`aria-invalid="true" aria-describedby="${name}-error"`
      : "";
  const agreed = fields.has("consent") && !faults.consent;
  // Of a text that was shown elsewhere we know the name alone. Who has agreed to it has; others see ours.
  const kept = [
    ["list", fields.get("list")],
    ["locale", locale],
    ["page", fields.get("page")],
    ["consent-version", agreed ? fields.get("consent-version") : consentVersion],
    ["consent", agreed ? "yes" : undefined],
  ].filter(([, value]) => value);
  const general = faults.list ?? faults.choices ?? faults.altcha;
  const faulty = Object.keys(faults).length > 0;
  return page(
    locale,
    faulty ? `${form.error}: ${form.title}` : form.title,
    markup`<h1>${form.title}</h1>
<p>${isolate(title)}</p>
${general && markup`<p class="error" role="alert">${form[general]}</p>`}
<form method="post" action="${action}" novalidate>
${kept.map(([name, value]) => markup`<input type="hidden" name="${name}" value="${value}">\n`)}
<div class="field">
<label for="email">${form.email}</label>
<input id="email" name="email" type="email" inputmode="email" autocomplete="email" dir="ltr" required value="${fields.get("email") ?? ""}" ${state("email")}>
${said("email")}
</div>
<div class="heard" aria-hidden="true"><label>${form.leaveEmpty} <input name="website" tabindex="-1" autocomplete="off"></label></div>
${questionFields(list, readChoices(fields, list) ?? readKept(undefined), locale)}
${
  !agreed &&
  markup`<div class="field">
<label class="consent"><input id="consent" name="consent" type="checkbox" value="yes" required ${state("consent")}> <span>${form.consent}</span></label>
${said("consent")}
</div>`
}
${privacyUrl && markup`<a href="${privacyUrl}">${form.privacy}</a>`}
<button>${form.submit}</button>
</form>`,
  );
}

const page = async (
  locale: LocaleName,
  title: string,
  content: Html | Promise<Html>,
): Promise<Html> => markup`<!doctype html>
<html lang="${locale}" dir="${direction(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
${pageStyle}
</head>
<body>
<main>
${await content}
</main>
</body>
</html>
`;

function inTime(seconds: number, locale: LocaleName): string {
  const format = new Intl.RelativeTimeFormat(locale);
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  return minutes < 90 ? format.format(minutes, "minute") : format.format(Math.ceil(minutes / 60), "hour");
}
