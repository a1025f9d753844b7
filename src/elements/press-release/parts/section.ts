import { html, type TemplateResult } from "lit";
import { heading } from "../../shared/heading.js";
import type { ReleaseContext } from "../release-context.js";

/** A region below the text of a release. Its heading, in the language of the page, gives it its name. */
export function renderSection(
  { headingLevel, lang }: ReleaseContext,
  part: string,
  title: string,
  content: unknown,
): TemplateResult {
  return html`<section part=${part} aria-label=${title}>
    ${heading(headingLevel + 1, `${part}-title`, html`<span lang=${lang} dir="auto">${title}</span>`)}
    ${content}
  </section>`;
}
