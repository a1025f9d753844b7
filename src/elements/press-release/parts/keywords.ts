import { html, nothing } from "lit";
import { parts } from "../../../locales/en.js";
import type { ReleaseContext } from "../release-context.js";

/** The strings that the publisher files the release under. */
export function renderKeywords({ release: { keywords }, strings, lang }: ReleaseContext): unknown {
  if (!keywords?.length) return nothing;
  return html`<div part="keywords">
    <span id="keywords" lang=${lang} dir="auto">${strings("parts", parts).keywords}</span>
    <ul role="list" aria-labelledby="keywords">
      ${keywords.map((keyword) => html`<li part="keyword">${keyword}</li>`)}
    </ul>
  </div>`;
}
