import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Release } from "../../../release/release.js";
import { safeImage } from "../../../sanitize/safe-url.js";
import { adoptFunctionalStyles, adoptStyles } from "../../../styles/adopt-styles.js";
import { mediaHosts } from "../../shared/media-hosts.js";
import type { ListContext } from "../list-context.js";
import { pictureFunctionalStyles, pictureStyles } from "./pictures.styles.js";

/** Shows the main picture of each release, if it comes from a host that the page allows. */
export class Pictures {
  readonly #context: ListContext;
  /** What is left of each picture that did not arrive, by its address. */
  readonly #broken = new Map<string, "place" | "nothing">();

  constructor(context: ListContext) {
    this.#context = context;
    const root = context.host.renderRoot as ShadowRoot;
    adoptFunctionalStyles(root, pictureFunctionalStyles);
    adoptStyles(root, pictureStyles);
  }

  render({ images: [image] = [] }: Release): TemplateResult | typeof nothing {
    const { host } = this.#context;
    const { layout } = host;
    if (!image || layout === "compact" || layout === "headlines") return nothing;
    const src = safeImage(image.thumbnail ?? image.url, mediaHosts(host));
    if (!src || this.#broken.get(src) === "nothing") return nothing;
    // A new element for a new address: an <img> would show the old picture until the new one has arrived.
    return html`<div part="image">
      ${keyed(
        src,
        html`<img
          src=${src}
          alt=${image.alt ?? ""}
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          ?hidden=${this.#broken.has(src)}
          @error=${(event: Event) => this.#onBroken(src, event.target as Element)}
        />`,
      )}
    </div>`;
  }

  /** The place of a picture stays, so that nothing moves, unless the reader has not come that far. */
  #onBroken(src: string, image: Element): void {
    const isBelow = image.getBoundingClientRect().top > innerHeight;
    this.#broken.set(src, isBelow ? "nothing" : "place");
    this.#context.host.requestUpdate();
  }
}
