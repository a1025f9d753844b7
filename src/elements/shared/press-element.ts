import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import type { FeedSource } from "../../controllers/feed-controller.js";
import { formatDate } from "../../release/format-date.js";
import type { ReleaseDate } from "../../release/release.js";
import type { DateStyle, ListOverrides, ReleaseOverrides } from "../../locales/locale.js";

/**
 * What `<press-list>` and `<press-release>` have in common: where the news comes from and how dates are written.
 *
 * @attr {boolean} debug - Explains in the console why a feed is not shown and what to do about it. For building a page.
 */
export abstract class PressElement extends LitElement {
  // `static properties` and not decorators: decorators cost 500 bytes of the list's first file.
  static override properties: PropertyDeclarations = {
    src: {},
    fallbackSrc: { attribute: "fallback-src" },
    timeZone: { attribute: "time-zone" },
    imageHosts: { attribute: "image-hosts" },
    strings: {},
  };

  /**
   * Address of the newsroom's feed, absolute or relative to the page; several, parted by spaces, are shown as one list.
   * The format is found out from the answer.
   */
  src?: string;

  /** Address of a copy of the feed, on the page's own server say, that is read when `src` fails. */
  fallbackSrc?: string;

  /** IANA time zone to tell the time in, such as `Europe/Copenhagen`. Default: the reader's own. */
  timeZone?: string;

  /**
   * Hosts besides the feed's own that images may be requested from, parted by spaces: exact (`cdn.example.org`) or with
   * subdomains (`*.example.org`). An image from elsewhere becomes a link, and a
   * list goes without it, so that no stranger learns who reads. `none` is for no images at all.
   */
  imageHosts?: string;

  /**
   * Words of the page's own in place of those of the element, by name: an object, or as an attribute its JSON. The
   * README lists the names.
   */
  strings?: (ListOverrides & ReleaseOverrides) | string;

  /** The news that the page has put inside the element as JSON, else where to read it. */
  protected get source(): FeedSource | undefined {
    const news = this.querySelector<HTMLScriptElement>('script[type="application/json"]');
    return news ? (document.readyState === "loading" ? undefined : news) : this.src;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A script that is loaded with `async` runs before the page's parser has come to what is inside the element.
    if (document.readyState === "loading")
      addEventListener("DOMContentLoaded", () => this.requestUpdate(), { once: true });
  }

  protected abstract readonly dates: DateStyle;

  #internals?: ElementInternals;

  protected formatDate(date: ReleaseDate): string {
    return formatDate(date, { ...this.dates, timeZone: this.timeZone });
  }

  /** A date in the language of the page, which may run the other way than the release around it. */
  protected renderDate(
    date: ReleaseDate | undefined,
    part: string,
    lang: string,
  ): TemplateResult | typeof nothing {
    const text = date && this.formatDate(date);
    return text ? html`<time part=${part} lang=${lang} dir="auto" datetime=${date}>${text}</time>` : nothing;
  }

  /** @internal Makes `:state(name)` match for the names that hold something, and not for the others. */
  setStates(states: Record<string, unknown>): void {
    this.#internals ??= this.attachInternals();
    for (const [name, on] of Object.entries(states)) this.#internals.states[on ? "add" : "delete"](name);
  }
}
