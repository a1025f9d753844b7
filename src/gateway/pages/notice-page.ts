import { html as markup } from "hono/html";
import type { GatewayStrings } from "../locales/gateway-strings.js";
import { isolate } from "../locales/localized-text.js";
import { locales, type LocaleName } from "../locales/locales.js";
import { confirmLinkHours } from "../subscriptions/links.js";
import type { Answer } from "../subscriptions/questions.js";
import { buttonForm, type ButtonAction } from "./button-form.js";
import { renderPage, type Html } from "./page.js";

type PageStrings = GatewayStrings["pages"];

/** Name of a page that has one message. */
export type Notice = {
  [Name in keyof PageStrings]: PageStrings[Name] extends string ? never : Name;
}[keyof PageStrings];

export interface NoticeOptions {
  /** Title of the list that the message is about. */
  list?: string;
  /** What the reader has chosen. */
  choices?: readonly Answer[];
  /** When to try again. */
  retryAfterSeconds?: number;
  /** What the button of the page does, if it has one. */
  action?: ButtonAction;
  /** Where the reader can go next. */
  link?: { url: string; label: "toForm" | "toManage" };
}

/** A page with one message and at most one button. */
export async function noticePage(
  locale: LocaleName,
  name: Notice,
  { list = "", choices = [], retryAfterSeconds = 0, action, link }: NoticeOptions = {},
): Promise<Html> {
  const strings = locales[locale].pages;
  const notice: { title: string; text: string; button?: string } = strings[name];
  const text = notice.text
    .replaceAll("{list}", () => isolate(list))
    .replaceAll("{hours}", String(confirmLinkHours))
    .replaceAll("{when}", () => timeFromNow(retryAfterSeconds, locale));
  return renderPage(
    locale,
    notice.title,
    markup`<h1>${notice.title}</h1>
<p>${text}</p>
${
  choices.length > 0 &&
  markup`<dl>
${choices.map(({ question, answer }) => markup`<dt>${question}</dt><dd>${answer}</dd>\n`)}</dl>`
}
${action && buttonForm(action, notice.button ?? notice.title)}
${link && markup`<p><a href="${link.url}">${strings[link.label]}</a></p>`}`,
  );
}

function timeFromNow(seconds: number, locale: LocaleName): string {
  const format = new Intl.RelativeTimeFormat(locale);
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  return minutes < 90 ? format.format(minutes, "minute") : format.format(Math.ceil(minutes / 60), "hour");
}
