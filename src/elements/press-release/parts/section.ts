import { html, type TemplateResult } from "lit";
import { heading } from "../../shared/heading.js";
import type { ReleaseContext } from "../release-context.js";

/** A region of a release below its text, named by its heading, which is in the language of the page. */
export function section(
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
