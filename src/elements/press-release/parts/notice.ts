import { html, nothing } from "lit";
import type { PartStrings } from "../../../locales/locale.js";
import { limitWords } from "../../../release/limit-words.js";
import type { ReleaseContext } from "../release-context.js";

/** Says above the text that the publisher has corrected or withdrawn the release. */
export function renderNotice({ release, lang, renderDate }: ReleaseContext, strings: PartStrings): unknown {
  const { notice } = release;
  if (!notice) return nothing;
  const { kind, date, text } = notice;
  return html`<div part="notice">
    <p lang=${lang} dir="auto"><strong>${strings[kind]}</strong> ${renderDate(date, "notice-date")}</p>
    ${text ? html`<p>${limitWords(text)}</p>` : nothing}
  </div>`;
}
