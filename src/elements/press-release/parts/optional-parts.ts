import { html } from "lit";
import { parts } from "../../../locales/en.js";
import type { Release } from "../../../release/release.js";
import type { VideoLabels } from "../../../sanitize/video-facade.js";
import type { CleanHtml, OptionalParts, ReleaseContext } from "../release-context.js";
import { renderBoilerplate } from "./boilerplate.js";
import { renderContacts } from "./contacts.js";
import { renderDocuments } from "./documents.js";
import { renderImages, renderMainImage } from "./images.js";
import { renderKeywords } from "./keywords.js";
import { renderLinks } from "./links.js";
import { renderNotice } from "./notice.js";
import { renderTranslations } from "./translations.js";
import { prepareVideos, renderVideos, type Videos } from "./videos.js";

export { optionalPartsStyles } from "./optional-parts.styles.js";

/**
 * Prepares the parts that few releases have.
 *
 * @returns the function that renders them.
 */
export async function prepareOptionalParts(
  release: Release,
  clean: CleanHtml<HTMLElement>,
  labels: VideoLabels,
): Promise<(context: ReleaseContext) => OptionalParts> {
  return optionalParts(await prepareVideos(release, clean.body, labels));
}

/** Makes the function that renders them. */
export const optionalParts =
  (videos: Videos) =>
  (context: ReleaseContext): OptionalParts => {
    const strings = context.strings("parts", parts);
    return {
      translations: renderTranslations(context, strings),
      notice: renderNotice(context, strings),
      mainImage: renderMainImage(context, strings),
      rest: html`${renderImages(context, strings)} ${renderVideos(context, strings, videos)}
        <slot name="attachments">${renderDocuments(context, strings)}</slot>
        <slot name="contacts">${renderContacts(context, strings)}</slot>
        <slot name="boilerplate">${renderBoilerplate(context, strings)}</slot>
        ${renderLinks(context, strings)} ${renderKeywords(context, strings)}`,
    };
  };
