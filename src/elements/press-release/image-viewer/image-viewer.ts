import {
  html,
  nothing,
  render,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from "lit";
import { imageViewer } from "../../../locales/en.js";
import { fillIn } from "../../../locales/fill-in.js";
import type { ImageViewerStrings } from "../../../locales/locale.js";
import { describeAttachment } from "../../../release/describe-attachment.js";
import { limitWords } from "../../../release/limit-words.js";
import type { ReleaseImage } from "../../../release/release.js";
import { textDirection } from "../../../release/text-direction.js";
import { safeImage } from "../../../sanitize/safe-url.js";
import { adoptFunctionalStyles } from "../../../styles/adopt-styles.js";
import { matchColorScheme } from "../../shared/color-scheme.js";
import type { ReleaseContext } from "../release-context.js";
import { imageViewerStyles } from "./image-viewer.styles.js";

/** An image that may be requested, and the address to do so. */
interface Slide {
  readonly image: ReleaseImage;
  readonly src: string;
}

/**
 * Opens the images of a release in a dialog, beginning with one of them. Readers swipe, or use buttons or arrow keys, and
 * close the dialog with its button or Escape. The focus then returns to the link that has opened it.
 */
export function openImageViewer(context: ReleaseContext, link: HTMLElement, first: ReleaseImage): void {
  const root = link.getRootNode();
  if (root instanceof ShadowRoot) new ImageViewer(context, link, root).open(first);
}

class ImageViewer implements ReactiveController {
  readonly #context: ReleaseContext;
  readonly #strings: ImageViewerStrings;
  readonly #link: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #host: ReactiveControllerHost & Element;
  readonly #slides: readonly Slide[];
  readonly #dialog = document.createElement("dialog");
  /** Holds the images side by side, and scrolls to the current one. */
  readonly #strip = document.createElement("div");
  #current = 0;

  constructor(context: ReleaseContext, link: HTMLElement, root: ShadowRoot) {
    const { release, mediaHosts } = context;
    this.#context = context;
    this.#strings = context.strings("imageViewer", imageViewer);
    this.#link = link;
    this.#root = root;
    this.#host = root.host as ReactiveControllerHost & Element;
    this.#slides = (release.images ?? []).flatMap((image) => {
      const src = safeImage(image.url, mediaHosts);
      return src ? { image, src } : [];
    });
  }

  open(first: ReleaseImage): void {
    this.#setUpDialog();
    this.#setUpStrip();
    this.#render();
    adoptFunctionalStyles(this.#root, imageViewerStyles);
    this.#root.append(this.#dialog);
    matchColorScheme(this.#dialog, this.#host);
    this.#dialog.showModal();
    this.#goTo(this.#slides.findIndex(({ image }) => image === first));
    addEventListener("resize", this.#onResize);
    this.#host.addController(this);
  }

  /** If the element comes back to the page, its dialog must not come back with it. */
  hostDisconnected(): void {
    this.#dialog.removeAttribute("open");
    this.#dialog.remove();
    removeEventListener("resize", this.#onResize);
    this.#host.removeController(this);
  }

  get #hasSeveral(): boolean {
    return this.#slides.length > 1;
  }

  get #isRightToLeft(): boolean {
    return getComputedStyle(this.#dialog).direction === "rtl";
  }

  #setUpDialog(): void {
    const { lang } = this.#context;
    this.#dialog.part.add("viewer");
    this.#dialog.ariaLabel = this.#strings.images;
    this.#dialog.lang = lang;
    this.#dialog.dir = textDirection(lang);
    this.#dialog.addEventListener("keydown", (event) => this.#onKeyDown(event));
    this.#dialog.addEventListener("close", () => {
      this.hostDisconnected();
      this.#link.focus();
    });
  }

  #setUpStrip(): void {
    this.#strip.part.add("viewer-images");
    this.#strip.role = "group";
    this.#strip.ariaLabel = this.#strings.images;
    if (this.#hasSeveral) this.#strip.tabIndex = 0;
    this.#strip.addEventListener("scroll", () => this.#onScroll());
  }

  /** Shows an image by its number from 0. A number outside the range becomes the nearest. */
  #goTo(index: number): void {
    this.#current = Math.max(Math.min(index, this.#slides.length - 1), 0);
    this.#render();
    // From right to left, scroll positions are negative.
    const left = this.#current * this.#strip.clientWidth * (this.#isRightToLeft ? -1 : 1);
    this.#strip.scrollTo({ left, behavior: "instant" });
  }

  readonly #onResize = (): void => this.#goTo(this.#current);

  #onScroll(): void {
    const { scrollLeft, clientWidth } = this.#strip;
    const index = Math.round(Math.abs(scrollLeft) / clientWidth);
    if (!this.#slides[index] || index === this.#current) return;
    this.#current = index;
    this.#render();
  }

  #onKeyDown(event: KeyboardEvent): void {
    // The page's own keyboard shortcuts do not apply while the dialog is open.
    event.stopPropagation();
    const index = this.#indexAfterKey(event.key);
    if (index === undefined) return;
    event.preventDefault();
    this.#goTo(index);
  }

  #indexAfterKey(key: string): number | undefined {
    const step = this.#isRightToLeft ? -1 : 1;
    switch (key) {
      case "ArrowRight":
        return this.#current + step;
      case "ArrowLeft":
        return this.#current - step;
      case "Home":
        return 0;
      case "End":
        return this.#slides.length - 1;
      default:
        return undefined;
    }
  }

  #render(): void {
    render(
      this.#slides.map((slide, index) => this.#renderSlide(slide, index !== this.#current)),
      this.#strip,
    );
    render(
      html`<div part="viewer-bar">${this.#renderBar()}</div>
        ${this.#strip}`,
      this.#dialog,
    );
  }

  #renderBar(): TemplateResult {
    const { imagePosition, closeImages } = this.#strings;
    const { length: count } = this.#slides;
    const position = fillIn(imagePosition, { number: this.#current + 1, count });
    return html`<p part="viewer-position" role="status">${this.#hasSeveral ? position : nothing}</p>
      ${this.#hasSeveral ? this.#renderStepButtons() : nothing}
      <button part="button viewer-button" autofocus @click=${() => this.#dialog.close()}>
        ${closeImages}
      </button>`;
  }

  #renderStepButtons(): TemplateResult {
    const { previousImage, nextImage } = this.#strings;
    return html`<button
        part="button viewer-button"
        aria-disabled=${this.#current === 0}
        aria-label=${previousImage}
        @click=${() => this.#goTo(this.#current - 1)}
      >
        <span class="backwards" aria-hidden="true"></span>
      </button>
      <button
        part="button viewer-button"
        aria-disabled=${this.#current === this.#slides.length - 1}
        aria-label=${nextImage}
        @click=${() => this.#goTo(this.#current + 1)}
      >
        <span class="forwards" aria-hidden="true"></span>
      </button>`;
  }

  #renderSlide({ image, src }: Slide, isInert: boolean): TemplateResult {
    const { alt, caption, credit, width, height } = image;
    return html`<figure part="viewer-image" ?inert=${isInert}>
      <img
        src=${src}
        alt=${alt || caption || ""}
        width=${width ?? nothing}
        height=${height ?? nothing}
        loading="lazy"
        referrerpolicy="no-referrer"
      />
      <figcaption part="viewer-caption">
        <span lang=${this.#context.language ?? nothing} dir="auto"
          ><span aria-hidden=${!alt || nothing}>${limitWords(caption ?? "")}</span>
          ${credit ? html`<span part="credit">${credit}</span>` : nothing}</span
        >
        ${this.#renderDownload(image.url, src)}
      </figcaption>
    </figure>`;
  }

  #renderDownload(url: string, src: string): TemplateResult {
    const { release, lang } = this.#context;
    const { downloadImage, newTab } = this.#strings;
    const file = release.attachments?.find((attachment) => attachment.url === url) ?? { url };
    // Without a known type, the empty brackets go.
    const text = fillIn(downloadImage, { type: describeAttachment(file, lang) }).replace(" ()", "");
    // Browsers download only from the page's own origin. A link to another one would replace the page.
    const isDownloaded = src.startsWith("data:") || new URL(src).origin === location.origin;
    return isDownloaded
      ? html`<a part="link viewer-download" href=${src} download>${text}</a>`
      : html`<a part="link viewer-download" href=${src} target="_blank" rel="noopener"
          >${text} <span class="heard">${newTab}</span></a
        >`;
  }
}
