import { html, nothing, type TemplateResult } from "lit";
import { fillIn } from "../../../locales/fill-in.js";
import type { PartStrings } from "../../../locales/locale.js";
import { limitWords } from "../../../release/limit-words.js";
import type { ReleaseImage } from "../../../release/release.js";
import { safeImage } from "../../../sanitize/safe-url.js";
import { isPlainClick } from "../../shared/plain-click.js";
import type { ReleaseContext } from "../release-context.js";
import { renderSection } from "./section.js";

/** The main image, above the text. */
export function renderMainImage(context: ReleaseContext, strings: PartStrings): unknown {
  const [image] = context.release.images ?? [];
  return image ? renderImage(context, strings, image, 1) : nothing;
}

/** The other images, small. */
export function renderImages(context: ReleaseContext, strings: PartStrings): unknown {
  const [, ...images] = context.release.images ?? [];
  if (!images.length) return nothing;
  const items = images.map((image, index) =>
    renderImage(context, strings, image, index + 2, image.thumbnail),
  );
  return renderSection(context, "images", strings.images, html`<div class="grid">${items}</div>`);
}

/** @param number which image of the release it is, from 1. */
function renderImage(
  context: ReleaseContext,
  strings: PartStrings,
  image: ReleaseImage,
  number: number,
  thumbnail?: string,
): TemplateResult {
  const { url, alt = "", caption, credit } = image;
  const original = safeImage(url, context.mediaHosts);
  const src = (thumbnail && safeImage(thumbnail, context.mediaHosts)) ?? original;
  return html`<figure part="image">
    ${
      original && src
        ? html`<a
            part="image-open"
            href=${original}
            aria-label=${alt || caption ? nothing : fillIn(strings.image, { number })}
            @click=${(event: MouseEvent) => void openLarge(context, event, image)}
            >${renderImg(image, src)}</a
          >`
        : html`<a part="link image-link" href=${url}>${alt || url}</a>`
    }
    ${renderCaption(caption, credit, !!src && !alt)}
  </figure>`;
}

const renderImg = ({ alt, caption, width, height }: ReleaseImage, src: string): TemplateResult =>
  html`<img
    src=${src}
    alt=${alt || caption || ""}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading="lazy"
    referrerpolicy="no-referrer"
  />`;

/** @param isAlt whether a screen reader says the caption already, as the alternative text of the image. */
const renderCaption = (caption: string | undefined, credit: string | undefined, isAlt: boolean): unknown =>
  caption || credit
    ? html`<figcaption part="caption">
        <span aria-hidden=${isAlt || nothing}>${limitWords(caption ?? "")}</span>
        ${credit ? html`<span part="credit">${credit}</span>` : nothing}
      </figcaption>`
    : nothing;

/** Opens the images in a dialog. If the code for it does not arrive, the link to the original is followed. */
async function openLarge(context: ReleaseContext, event: MouseEvent, image: ReleaseImage): Promise<void> {
  if (!isPlainClick(event)) return;
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  try {
    const { openImageViewer } = await import("../image-viewer/image-viewer.js");
    openImageViewer(context, link, image);
  } catch {
    location.assign(link.href);
  }
}
