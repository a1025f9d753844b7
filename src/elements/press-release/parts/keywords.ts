import { html, nothing } from "lit";
import type { PartStrings } from "../../../locales/locale.js";
import type { ReleaseContext } from "../release-context.js";

/** The keywords that the publisher has given the release. */
export function renderKeywords({ release, lang }: ReleaseContext, strings: PartStrings): unknown {
  const { keywords } = release;
  if (!keywords?.length) return nothing;
  return html`<div part="keywords">
    <span id="keywords" lang=${lang} dir="auto">${strings.keywords}</span>
    <ul role="list" aria-labelledby="keywords">
      ${keywords.map((keyword) => html`<li part="keyword">${keyword}</li>`)}
    </ul>
  </div>`;
}
