import { html, type LitElement, nothing, render, type TemplateResult } from "lit";
import { fillIn } from "../../../locales/fill-in.js";
import { imageViewer } from "../../../locales/en.js";
import { describeAttachment } from "../../../release/describe-attachment.js";
import type { ReleaseImage } from "../../../release/release.js";
import { textDirection } from "../../../release/text-direction.js";
import { safeImage } from "../../../sanitize/safe-url.js";
import { matchColorScheme } from "../../shared/color-scheme.js";
import { adoptStyles } from "../../shared/adopt-styles.js";
import type { ReleaseContext } from "../release-context.js";
import { imageViewerStyles } from "./image-viewer.styles.js";

/**
 * Shows the images of a release large, in a dialog of the platform: swiped, stepped through with buttons or arrow keys,
 * and left with Escape or a button; the focus then returns to the link that opened it.
 */
export function openImageViewer(context: ReleaseContext, opener: HTMLElement, first: ReleaseImage): void {
  const images = context.release.images!.filter(({ url }) => safeImage(url, context.mediaHosts));
  const root = opener.getRootNode() as ShadowRoot;
  const host = root.host as LitElement;
  // A dialog that leaves the page with its element would come back open, and in the way of nothing.
  const controller = { hostDisconnected: leave };
  const place = document.createElement("div");
  let current = images.indexOf(first);

  const strip = () => place.querySelector<HTMLElement>('[part="viewer-images"]')!;
  const dialog = () => place.querySelector("dialog")!;
  const write = () => render(renderViewer(), place);

  function goTo(index: number): void {
    current = Math.min(Math.max(index, 0), images.length - 1);
    write();
    const { clientWidth } = strip();
    // Positions count from where reading begins, so to the left of it in a text from right to left.
    const left = current * clientWidth * (isRightToLeft() ? -1 : 1);
    strip().scrollTo({ left, behavior: "instant" });
  }

  function onScroll(): void {
    const { scrollLeft, clientWidth } = strip();
    const index = Math.round(Math.abs(scrollLeft) / clientWidth);
    if (!images[index] || index === current) return;
    current = index;
    write();
  }

  const isRightToLeft = () => getComputedStyle(dialog()).direction === "rtl";

  function onKeyDown(event: KeyboardEvent): void {
    // The host page's own keys wait until the dialog is closed.
    event.stopPropagation();
    const forwards = isRightToLeft() ? "ArrowLeft" : "ArrowRight";
    const backwards = isRightToLeft() ? "ArrowRight" : "ArrowLeft";
    const target = {
      [forwards]: current + 1,
      [backwards]: current - 1,
      Home: 0,
      End: images.length - 1,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    goTo(target);
  }

  function leave(): void {
    place.remove();
    removeEventListener("resize", onResize);
    host.removeController(controller);
  }

  function onClose(): void {
    leave();
    opener.focus();
  }

  const onResize = () => goTo(current);

  function renderViewer(): TemplateResult {
    const { lang } = context;
    const strings = context.strings("imageViewer", imageViewer);
    const { length: count } = images;
    const position = fillIn(strings.imagePosition, { number: current + 1, count });
    return html`<dialog
      part="viewer"
      aria-label=${strings.images}
      lang=${lang}
      dir=${textDirection(lang)}
      @keydown=${onKeyDown}
      @close=${onClose}
    >
      <div part="viewer-bar">
        <p part="viewer-position" role="status">${count > 1 ? position : nothing}</p>
        ${
          count > 1
            ? html`<button
                  part="viewer-button"
                  aria-disabled=${current === 0}
                  aria-label=${strings.previousImage}
                  @click=${() => goTo(current - 1)}
                >
                  <span class="backwards" aria-hidden="true"></span>
                </button>
                <button
                  part="viewer-button"
                  aria-disabled=${current === count - 1}
                  aria-label=${strings.nextImage}
                  @click=${() => goTo(current + 1)}
                >
                  <span class="forwards" aria-hidden="true"></span>
                </button>`
            : nothing
        }
        <button part="viewer-button" autofocus @click=${() => dialog().close()}>
          ${strings.closeImages}
        </button>
      </div>
      <div
        part="viewer-images"
        tabindex=${count > 1 ? 0 : nothing}
        role="group"
        aria-label=${strings.images}
        @scroll=${onScroll}
      >
        ${images.map((image, index) => renderSlide(context, image, index !== current))}
      </div>
    </dialog>`;
  }

  write();
  root.append(place);
  adoptStyles(root, imageViewerStyles);
  matchColorScheme(dialog(), host);
  dialog().showModal();
  goTo(current);
  addEventListener("resize", onResize);
  host.addController(controller);
}

function renderSlide(context: ReleaseContext, image: ReleaseImage, aside: boolean): TemplateResult {
  const { release, mediaHosts, lang, language } = context;
  const strings = context.strings("imageViewer", imageViewer);
  const { url, alt, caption, credit, width, height } = image;
  const src = safeImage(url, mediaHosts)!;
  const file = release.attachments?.find((attachment) => attachment.url === url) ?? { url };
  const type = describeAttachment(file, lang);
  const download = fillIn(strings.downloadImage, { type }).replace(" ()", "");
  // Browsers download from the page's own origin alone; another image would take the place of the page.
  const stays = new URL(src).origin === location.origin || src.startsWith("data:");
  return html`<figure part="viewer-image" ?inert=${aside}>
    <img
      src=${src}
      alt=${alt || caption || ""}
      width=${width ?? nothing}
      height=${height ?? nothing}
      loading="lazy"
      referrerpolicy="no-referrer"
    />
    <figcaption part="viewer-caption">
      <span lang=${language ?? nothing} dir="auto"
        >${caption} ${credit ? html`<span part="credit">${credit}</span>` : nothing}</span
      >
      ${
        stays
          ? html`<a part="viewer-download" href=${src} download>${download}</a>`
          : html`<a part="viewer-download" href=${src} target="_blank" rel="noopener"
              >${download} <span class="heard">${strings.newTab}</span></a
            >`
      }
    </figcaption>
  </figure>`;
}
