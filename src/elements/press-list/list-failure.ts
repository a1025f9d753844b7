import { html, type TemplateResult } from "lit";
import { list } from "../../locales/en/list.js";
import { listFailures } from "../../locales/en/list-failures.js";
import { fillIn } from "../../locales/fill-in.js";
import { formatDate } from "../../release/format-date.js";
import type { ListView, PressListElement } from "./press-list.js";

Object.assign(list, listFailures);

/** What is said when the feed could not be read: why, or from when the list is that is still shown. */
export function renderFailure(host: PressListElement, { feed, locale }: ListView): TemplateResult {
  const { stale, failed, retry } = locale.strings;
  const { readAt, error } = feed;
  const { code } = error!;
  const date = readAt && formatDate(readAt.toISOString(), { ...locale.dates, timeZone: host.timeZone });
  return html`<p part="error">
      <slot name=${date ? "stale" : code === "offline" ? code : "error"}
        >${date ? fillIn(stale, { date }) : failed[code]}</slot
      >
    </p>
    <p><button part="retry-button" @click=${() => host.reload()}>${retry}</button></p>`;
}

/** What is said when an older page could not be read. */
export const renderMoreFailure = ({ locale: { lang, strings } }: ListView): TemplateResult =>
  html`<div role="alert" lang=${lang} dir="auto"><p part="error">${strings.moreFailed}</p></div>`;
