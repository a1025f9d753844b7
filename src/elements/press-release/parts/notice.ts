import { html, nothing } from "lit";
import { parts } from "../../../locales/en.js";
import type { ReleaseContext } from "../release-context.js";

/** Says above the text that the publisher has corrected or withdrawn the release. */
export function renderNotice({ release: { notice }, strings, lang, renderDate }: ReleaseContext): unknown {
  if (!notice) return nothing;
  const { kind, date, text } = notice;
  return html`<div part="notice">
    <p lang=${lang} dir="auto">
      <strong>${strings("parts", parts)[kind]}</strong> ${renderDate(date, "notice-date")}
    </p>
    ${text ? html`<p>${text}</p>` : nothing}
  </div>`;
}
