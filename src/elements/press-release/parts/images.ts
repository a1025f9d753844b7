import { html, nothing, type TemplateResult } from "lit";
import { parts } from "../../../locales/en.js";
import { fillIn } from "../../../locales/fill-in.js";
import type { ReleaseImage } from "../../../release/release.js";
import { safeImage, safeLink } from "../../../sanitize/safe-url.js";
import { isPlainClick } from "../../shared/plain-click.js";
import { section } from "./section.js";
import type { ReleaseContext } from "../release-context.js";

/** The main image, above the text. */
export function renderMainImage(context: ReleaseContext): unknown {
  const [image] = context.release.images ?? [];
  return image ? renderImage(context, image) : nothing;
}

/** The other images, small. */
export function renderImages(context: ReleaseContext): unknown {
  const images = context.release.images?.slice(1);
  return images?.length
    ? section(
        context,
        "images",
        context.strings("parts", parts).images,
        html`<div class="grid">${images.map((image) => renderImage(context, image, image.thumbnail))}</div>`,
      )
    : nothing;
}

function renderImage(context: ReleaseContext, image: ReleaseImage, small?: string): TemplateResult {
  const { mediaHosts } = context;
  const { url, alt = "", caption, credit, width, height } = image;
  const original = safeImage(url, mediaHosts);
  const src = (small && safeImage(small, mediaHosts)) ?? original;
  return html`<figure part="image">
    ${
      original
        ? html`<a
            part="image-open"
            href=${original}
            aria-label=${alt || caption ? nothing : name(context, image)}
            @click=${(event: MouseEvent) => void open(context, event, image)}
            ><img
              src=${src!}
              alt=${alt || caption || ""}
              width=${width ?? nothing}
              height=${height ?? nothing}
              loading="lazy"
              referrerpolicy="no-referrer"
          /></a>`
        : html`<a part="image-link" href=${safeLink(url) ?? nothing}>${alt || url}</a>`
    }
    ${renderCaption(caption, credit)}
  </figure>`;
}

const renderCaption = (caption: string | undefined, credit: string | undefined): unknown =>
  caption || credit
    ? html`<figcaption part="caption">
        ${caption} ${credit ? html`<span part="credit">${credit}</span>` : nothing}
      </figcaption>`
    : nothing;

const name = ({ release, strings }: ReleaseContext, image: ReleaseImage): string =>
  fillIn(strings("parts", parts).image, { number: release.images!.indexOf(image) + 1 });

/** Opens the images large. The link leads to the original, also where the code for more does not arrive. */
async function open(context: ReleaseContext, event: MouseEvent, image: ReleaseImage): Promise<void> {
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
