import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import type { NewsSource } from "../../controllers/feed-controller.js";
import { type DateFormat, formatDate } from "../../release/format-date.js";
import type { ReleaseDate } from "../../release/release.js";
import type { ListOverrides, ReleaseOverrides } from "../../locales/overrides.js";
import { checkWithDebug } from "./check-with-debug.js";
import { findTemplates } from "./slot-templates/find-templates.js";
import { type Live, politeness } from "./live.js";
import type { Theme } from "./theme.js";

/**
 * What `<press-list>` and `<press-release>` have in common: where the news comes from and how dates are written.
 *
 * @attr {boolean} unstyled - Leaves out the element's look, for a page that styles its parts: only what it needs to work is styled, such as texts that are heard but not seen. Set it before the element is in the page.
 * @attr {boolean} debug - Explains in the console what is wrong with the element's attributes, why a feed, or its next page, is not shown, and how to fix it. For building a page.
 */
export abstract class PressElement extends LitElement {
  // `static properties` instead of decorators: decorators add 500 bytes to the list's first file.
  static override properties: PropertyDeclarations = {
    src: {},
    fallbackSrc: { attribute: "fallback-src" },
    timeZone: { attribute: "time-zone" },
    imageHosts: { attribute: "image-hosts" },
    lazy: { type: Boolean },
    strings: {},
    theme: {},
    live: {},
  };

  /**
   * Address of the newsroom's feed, absolute or relative to the page. Several addresses, separated by whitespace, become
   * one list. The format of a feed is detected from its content. An address that is not http(s) fails as `unsupported`.
   */
  src?: string;

  /** Address of a copy of the feed, for example on the page's own server. It is read when `src` fails. */
  fallbackSrc?: string;

  /**
   * IANA time zone for dates and times, such as `Europe/Copenhagen`. Default: the reader's own time zone, which is also used
   * if the name is unknown.
   */
  timeZone?: string;

  /**
   * Hosts, besides the feed's own, that images may be requested from. A whitespace-separated list: exact
   * (`cdn.example.org`) or with all subdomains (`*.example.org`). An image from another host becomes a link, and a list
   * leaves it out, so that no third party learns who reads. The page's own host must be named, too, even if the feed is
   * there. `none` means no images at all.
   */
  imageHosts?: string;

  /**
   * Requests the feed only when the element is less than a window's height away from what the reader sees, for news far down on a
   * long page. Until then the default slot is shown. If the page's address names a release, nothing waits. Set it before the
   * element is in the page.
   */
  lazy = false;

  /** Whether the element is, or was, near what the reader sees. */
  #isNear = false;

  /**
   * The page's own texts, by name (docs/reference/strings.md): an object, or its JSON as an attribute. JSON that is invalid,
   * an unknown name and a value of the wrong type are ignored; with `debug` the console names them.
   */
  strings?: (ListOverrides & ReleaseOverrides) | string;

  /**
   * Colors of the element, its fields and its dialogs: `light` or `dark`, on any page, or `auto`, as on the page around it.
   * Without a value, and with an unknown one, it is `auto`. With `unstyled` it has no effect.
   *
   * @reflect
   */
  theme?: Theme;

  /**
   * How urgently a screen reader says the status of the element, such as that news is loading, how many releases are shown, or
   * that the news cannot be shown: `polite`, after what it is saying, `assertive`, at once, or `off`, not at all, for a page
   * that says it itself. What a button has done, such as that a link was copied, is always said. Default: `polite`, which an
   * unknown value means, too.
   */
  live?: Live;

  /** The news that the page has put inside the element as JSON, or else the address to read. Deeper JSON is another widget's. */
  protected get source(): NewsSource | undefined {
    const news = this.querySelector<HTMLScriptElement>(":scope > script[type='application/json']");
    if (news) return document.readyState === "loading" ? undefined : news;
    return !this.lazy || this.#isNear || location.search.includes("release=") ? this.src : undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The first one is what it needs to work.
    if (this.hasAttribute("unstyled")) (this.renderRoot as ShadowRoot).adoptedStyleSheets.splice(1);
    // An async script can run before the browser has parsed what is inside the element.
    if (document.readyState === "loading")
      addEventListener("DOMContentLoaded", () => this.requestUpdate(), { once: true });
    if (this.lazy && !this.#isNear) {
      const start = () => {
        this.#isNear = true;
        this.requestUpdate();
      };
      // If the code does not arrive, the news is shown at once.
      void import("./when-near.js").then(({ whenNear }) => whenNear(this)).then(start, start);
    }
    checkWithDebug(this, () => import("./page-check/check-news.js"));
    findTemplates(this);
  }

  /**
   * What a server has rendered into the shadow root stays until the element can show the news in its place.
   *
   * @internal Public for the code that takes over.
   */
  override performUpdate(): void {
    if (this.hasUpdated || !this.renderRoot.firstChild) return super.performUpdate();
    void import("./take-over.js").then(
      ({ takeOver }) => takeOver(this, () => super.performUpdate()),
      () => {},
    );
  }

  protected abstract readonly dates: Omit<DateFormat, "timeZone">;

  #internals?: ElementInternals;

  /** @internal */
  formatDate(date: ReleaseDate): string {
    return formatDate(date, { ...this.dates, timeZone: this.timeZone });
  }

  /** What a screen reader says when it changes. It is always there: some say nothing of a region that has just come. */
  protected renderStatusRegion(status: unknown, lang: string): TemplateResult {
    return html`<div part="status" role="status" aria-live=${politeness(this.live)} lang=${lang} dir="auto">
      ${status}
    </div>`;
  }

  /** A date in the page's language, which may have another writing direction than the release around it. */
  protected renderDate(
    date: ReleaseDate | undefined,
    part: string,
    lang: string,
  ): TemplateResult | typeof nothing {
    const text = date && this.formatDate(date);
    return text ? html`<time part=${part} lang=${lang} dir="auto" datetime=${date}>${text}</time>` : nothing;
  }

  /** @internal Turns `:state(name)` on for each name with a truthy value, and off for the others. */
  setStates(states: Record<string, unknown>): void {
    this.#internals ??= this.attachInternals();
    for (const [name, on] of Object.entries(states)) this.#internals.states[on ? "add" : "delete"](name);
  }
}
