import { html, type TemplateResult } from "lit";
import type { ReleaseContext } from "../release-context.js";
import { renderBoilerplate } from "./boilerplate.js";
import { renderContacts } from "./contacts.js";
import { renderDocuments } from "./documents.js";
import { renderImages, renderMainImage } from "./images.js";
import { renderKeywords } from "./keywords.js";
import { renderLinks } from "./links.js";
import { renderNotice } from "./notice.js";
import { renderTranslations } from "./translations.js";
import { renderVideos } from "./videos.js";

export { sectionStyles } from "./optional-parts.styles.js";
export { prepareVideos } from "./videos.js";

/** The parts that not every release has, by where they stand: under the dateline, above the text, and below it. */
export interface Sections {
  readonly translations: unknown;
  readonly notice: unknown;
  readonly mainImage: unknown;
  readonly rest: TemplateResult;
}

export function renderSections(context: ReleaseContext): Sections {
  return {
    translations: renderTranslations(context),
    notice: renderNotice(context),
    mainImage: renderMainImage(context),
    rest: html`${renderImages(context)} ${renderVideos(context)}
      <slot name="attachments">${renderDocuments(context)}</slot>
      <slot name="contacts">${renderContacts(context)}</slot>
      <slot name="boilerplate">${renderBoilerplate(context)}</slot>
      ${renderLinks(context)} ${renderKeywords(context)}`,
  };
}
