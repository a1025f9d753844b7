import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { FeedController } from "../../controllers/feed-controller.js";
import { LocaleController } from "../../controllers/locale-controller.js";
import { PressSelectEvent } from "../../events/press-select-event.js";
import { list } from "../../locales/en.js";
import { fillIn, fillInCount } from "../../locales/fill-in.js";
import type { ListStrings } from "../../locales/locale.js";
import { cutText } from "../../release/cut-text.js";
import type { Feed } from "../../feed/feed.js";
import type { Release } from "../../release/release.js";
import { textDirection } from "../../release/text-direction.js";
import { hostStyles } from "../../styles/host.styles.js";
import type { FeedErrorCode } from "../../feed/feed-error.js";
import { heading, headingLevel } from "../shared/heading.js";
import { isPlainClick } from "../shared/plain-click.js";
import { PressElement } from "../shared/press-element.js";
import type { ListExtras } from "./list-extras.js";
import type { SpaceSeparated } from "../shared/space-separated.js";
import type { ListControl, ListLayout, ListOpen } from "./list-options.js";
import { pressListStyles } from "./press-list.styles.js";

/** A lead is cut at a word near this many characters: some lines of a column, or of a card. */
const leadLength = 200;
/** Releases at a time, at most: more would make a slow page of a long list. */
const mostAtOnce = 100;

/** What is left to the extras, which a page that sets none of these does not load. */
const extraProperties = {
  linkTarget: { attribute: "link-target" },
  syncUrl: { attribute: "sync-url" },
  layout: { reflect: true },
  controls: {},
  category: {},
  type: {},
  language: {},
  year: {},
  search: {},
  open: {},
};

/** What a list shows, as far as its extras look at it or change it. */
export interface ListView {
  readonly feed: FeedController;
  readonly locale: LocaleController;
  /** How many releases the reader has asked for; 0 for as many as there are at first. */
  wanted: number;
}

/**
 * A newsroom's releases, newest first.
 *
 * @summary Lists the releases of a newsroom's feed inside any page.
 * @slot - Shown before the news has arrived, when it cannot be shown, and without JavaScript: a link to the newsroom.
 * @slot loading - Replaces the default slot while the feed is loading.
 * @slot empty - Replaces the message that there is no news.
 * @slot nothing-found - Replaces the message that no release matches the filters.
 * @slot error - Replaces the message that the feed could not be read.
 * @slot offline - Replaces the message that the reader is offline.
 * @slot stale - Replaces the message that the list may be out of date.
 * @slot not-found - Replaces the message that the release in the page's address was not found.
 * @slot withheld - Replaces the message that says when that release will be published.
 * @fires {PressLoadEvent} press-load - Releases were read. They are in the page when `updateComplete` has resolved.
 * @fires {PressErrorEvent} press-error - The feed, or an older page of it, could not be read.
 * @fires {PressSelectEvent} press-select - The reader selected a release. Cancelable.
 * @fires {PressFilterEvent} press-filter - The reader searched or changed a filter.
 * @csspart list - The list.
 * @csspart item - One release.
 * @csspart meta - Date and type.
 * @csspart date - Date, time and time zone.
 * @csspart type - The publisher's label for the kind of release.
 * @csspart title - Headline.
 * @csspart link - The link in the headline.
 * @csspart lead - Lead.
 * @csspart image - Image of a release, or the space that is reserved for it.
 * @csspart notice - Says that a release was corrected or withdrawn.
 * @csspart updated - Date, time and time zone of the last change.
 * @csspart controls - The form with search and filters.
 * @csspart field - One of its fields, with its label.
 * @csspart input - The search field.
 * @csspart select - A filter: category, type, language or year.
 * @csspart clear-button - "Clear filters".
 * @csspart dialog - The dialog that a release is shown in.
 * @csspart panel - The visible box of the dialog.
 * @csspart close-button - "Close".
 * @csspart more-button - "Show more".
 * @csspart retry-button - "Try again".
 * @csspart back-link - The link from a release back to the list.
 * @csspart status - Messages about the list: empty, results, failed, stale.
 * @csspart empty - Says that there is no news.
 * @csspart found - The number of results.
 * @csspart nothing-found - Says that there are no results.
 * @csspart error - Says that news could not be read.
 * @csspart release-* - Each part of `<press-release>`, in a release that the list has opened: `release-title`, `release-body`.
 * @cssprop [--press-list-title-size=1.2em] - Size of the headlines.
 * @cssprop [--press-gap=1em] - Space between releases.
 * @cssprop [--press-line-color=22% of the text color] - Color of the lines between releases.
 * @cssprop [--press-link-color=inherit] - Color of links.
 * @cssprop [--press-focus-color=currentColor] - Color of the focus ring.
 * @cssprop [--press-small-size=0.875em] - Size of dates and labels.
 * @cssprop [--press-radius=2px] - Corner radius of buttons, fields and images.
 * @cssprop [--press-image-ratio=3 / 2] - Aspect ratio of images.
 * @cssprop [--press-card-size=16em] - Minimum width of a card.
 * @cssprop [--press-dialog-color=CanvasText] - Text color of the dialog.
 * @cssprop [--press-dialog-background=Canvas] - Background color of the dialog.
 * @cssstate loading - The feed is loading.
 * @cssstate empty - The feed has no releases.
 * @cssstate nothing-found - No release matches the filters.
 * @cssstate error - The feed could not be read, and no list is shown.
 * @cssstate offline - The browser has no network, and no list is shown.
 * @cssstate stale - The feed could not be read again; an older list is shown.
 * @cssstate not-found - The page's address names a release that is not in the feed.
 * @cssstate withheld - The page's address names a release that is under embargo.
 */
export class PressListElement extends PressElement {
  static override styles = [hostStyles, pressListStyles];

  static override properties = {
    limit: { type: Number },
    headingLevel: { type: Number, attribute: "heading-level" },
    releases: { attribute: false },
    ...extraProperties,
  };

  /**
   * How many releases are shown at first, and how many "Show more" adds: 1 to 100. A larger number is 100, any other
   * value 10.
   */
  limit = 10;

  /** Heading level of the headlines, 1 to 6. A number outside that range becomes the nearest, any other value 3. */
  headingLevel = 3;

  /**
   * How releases are laid out: `list`, with lead and small image; `cards`, side by side; `compact`, date and headline in
   * one row; `headlines`, only headlines. Without a value, and with an unknown one, it is `list`.
   */
  layout?: ListLayout;

  /**
   * What readers can search and filter by: a whitespace-separated list of `search`, `category`, `type`, `language` and
   * `year`. They appear in the order that you give; unknown words are ignored.
   */
  controls?: SpaceSeparated<ListControl>;

  /** Shows only releases of this category. If there is a control for it, this is its initial value. */
  category?: string;

  /** Shows only releases with this label, such as `Pressemeddelelse`. */
  type?: string;

  /** Shows only releases in this language, a BCP 47 tag such as `da`. */
  language?: string;

  /** Shows only releases of this year. */
  year?: string | number;

  /** Shows only releases that contain all these words, in any case and with or without accents. */
  search?: string;

  /**
   * What a headline does: `link` goes to the release in the newsroom, `inline` opens the release in place of the list, and
   * `dialog` above it, both with `?release=<id>` in the page's address. Without a value, and with an unknown one, it is `link`.
   */
  open?: ListOpen;

  /**
   * The `target` of the headlines' links. With `_blank` they open in a new tab, and their names say so. Only for
   * `open="link"`.
   */
  linkTarget?: string;

  /**
   * Keeps filters, search and the number of releases in the page's address, with this prefix: `sync-url="news"` gives
   * `?news-year=2026`. With an empty value, the prefix is the element's `id`, or else `press`. Without the attribute,
   * the address does not change.
   */
  syncUrl?: string;

  /**
   * The releases to show, instead of those of `src`. No feed is requested then. Addresses that are not http(s) are
   * ignored.
   */
  releases?: readonly Release[];

  readonly #locale = new LocaleController(this);
  readonly #feed = new FeedController(
    this,
    () => this.releases ?? this.source,
    (outcome) => this.#prepare(outcome),
  );
  readonly #view: ListView = { feed: this.#feed, locale: this.#locale, wanted: 0 };
  #extras?: ListExtras;
  /** Pixels that were kept free for the list while it was on its way. */
  #kept = 0;
  /** Where the focus goes when it is there: the first release that "show more" has added. */
  #firstNew: number | undefined;

  protected get dates() {
    return this.#locale.dates;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("src")) this.#view.wanted = 0;
  }

  protected override updated(): void {
    const { feed, error, loadingMore, loading } = this.#feed;
    const count = feed?.releases.length;
    const offline = error?.code === "offline";
    this.setStates({
      loading: loading && !feed,
      empty: count === 0,
      "nothing-found": count && !this.#found.length,
      error: error && !offline && !feed,
      offline: offline && !feed,
      stale: error && feed,
    });
    const room = this.renderRoot.querySelector<HTMLElement>(".room");
    if (room && !feed) this.#kept = room.offsetHeight;
    else if (room && this.#kept) {
      // What is kept stays, as far as it may be seen, so that nothing below moves; but for much less, a hole is worse.
      if (room.offsetHeight > 0.6 * this.#kept) room.style.minBlockSize = `min(${this.#kept}px, 100vh)`;
      this.#kept = 0;
    }
    const item = this.renderRoot.querySelectorAll("li")[this.#firstNew!];
    if (item) {
      item.tabIndex = -1;
      item.focus();
    }
    if (item || !loadingMore) this.#firstNew = undefined;
    void this.#loadExtras();
  }

  /** Reads the feed again; what is shown stays until the answer is there. */
  async reload(): Promise<void> {
    await this.#feed.reload();
  }

  /** Loads what a list needs beyond itself. What does not arrive is done without. */
  #prepare(outcome?: unknown): Promise<unknown> {
    return Promise.allSettled([this.#locale.ready, this.#loadExtras(outcome as Feed)]);
  }

  /** Loads the extras where an attribute or a release asks for them. */
  async #loadExtras(feed?: Partial<Feed>): Promise<void> {
    // Two dates compare as text; one that is not there is not later.
    const asks = ({ images, notice, embargo, published, updated }: Release) =>
      images || notice || embargo || published! < updated!;
    if (this.#extras || !(this.#wantsExtras || feed?.releases?.some(asks))) return;
    await import("./list-extras.js").then(
      ({ ListExtras }) => (this.#extras ??= new ListExtras(this, this.#view)),
      () => {},
    );
  }

  get #strings(): ListStrings {
    return this.#locale.strings("list", list);
  }

  get #wantsExtras(): boolean {
    return Object.keys(extraProperties).some((name) => this[name as keyof typeof extraProperties] != null);
  }

  /** How many releases are shown at first and added by "show more". */
  get #step(): number {
    return this.limit >= 1 ? Math.min(this.limit, mostAtOnce) : 10;
  }

  /** How many releases are to be seen. */
  get #count(): number {
    return Math.max(this.#view.wanted, this.#step);
  }

  /** The releases that fit the filters. */
  get #found(): readonly Release[] {
    const releases = this.#feed.feed?.releases ?? [];
    return this.#extras?.find(releases) ?? releases;
  }

  #onSelect(event: MouseEvent, release: Release): void {
    if (!isPlainClick(event)) return;
    if (!this.dispatchEvent(new PressSelectEvent(release))) event.preventDefault();
    else this.#extras?.open(event, release);
  }

  #onMore(): void {
    const { length } = this.#found;
    this.#firstNew = Math.min(this.#count, length);
    this.#view.wanted = this.#firstNew + this.#step;
    if (this.#view.wanted > length) void this.#feed.loadMore();
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    return this.#extras?.render(() => this.#renderView()) ?? this.#renderView();
  }

  #renderView(): TemplateResult {
    const { feed, error, loading } = this.#feed;
    return html`
      <div part="status" role="status" lang=${this.#locale.lang} dir="auto">
        ${error ? this.#renderFailure(error.code) : nothing} ${this.#renderStatus()}
      </div>
      <div class="room">
        ${feed ? this.#renderList(feed) : loading ? this.#renderLoading() : html`<slot></slot>`}
      </div>
    `;
  }

  #renderStatus(): unknown {
    const strings = this.#strings;
    const { feed, loading } = this.#feed;
    if (!feed) return loading ? html`<span class="heard">${strings.loading}</span>` : nothing;
    if (!feed.releases.length) return html`<p part="empty"><slot name="empty">${strings.empty}</slot></p>`;
    const count = Math.min(this.#count, feed.releases.length);
    return (
      this.#extras?.renderStatus() ??
      html`<span class="heard">${fillInCount(strings.shown, count, this.#locale.lang)}</span>`
    );
  }

  /** Why there is no list, or only an old one. */
  #renderFailure(code: FeedErrorCode): TemplateResult {
    const { failed, stale, retry } = this.#strings;
    const { readAt } = this.#feed;
    return html`<p part="error">
        <slot name=${readAt ? "stale" : code === "offline" ? code : "error"}
          >${readAt ? fillIn(stale, { date: this.formatDate(readAt.toISOString()) }) : failed[code]}</slot
        >
      </p>
      <p><button part="retry-button" @click=${() => this.reload()}>${retry}</button></p>`;
  }

  /** Keeps the room that the list is going to need. */
  #renderLoading(): TemplateResult {
    const drawn = !this.childElementCount && (this.#extras || !this.#wantsExtras);
    return html`<slot name="loading"><slot></slot></slot>
      <div class=${drawn ? "drawn" : nothing}>
        ${Array.from({ length: this.#step }, () => html`<div class="skeleton"></div>`)}
      </div>`;
  }

  #renderList({ next }: Feed): TemplateResult {
    const { retry, more, moreFailed } = this.#strings;
    const { loadingMore, moreError } = this.#feed;
    const found = this.#found;
    const shown = found.slice(0, this.#count);
    return html`
      ${
        shown.length
          ? html`<ul part="list" role="list">
              ${shown.map((release) => this.#renderItem(release))}
            </ul>`
          : nothing
      }
      ${
        moreError
          ? html`<p part="error" role="alert" lang=${this.#locale.lang} dir="auto">${moreFailed}</p>`
          : nothing
      }
      ${
        shown.length < found.length || next
          ? html`<button
              part="more-button"
              lang=${this.#locale.lang}
              dir="auto"
              aria-disabled=${loadingMore}
              @click=${this.#onMore}
            >
              ${moreError ? retry : more}
            </button>`
          : nothing
      }
      ${shown.length ? nothing : html`<slot></slot>`}
    `;
  }

  #renderItem(release: Release): TemplateResult {
    const { id, title, lead, type, url, published, updated } = release;
    const language = release.language ?? this.#feed.feed?.language;
    const extras = this.#extras;
    const href = extras?.href(id) ?? url;
    const name = title || lead || url || id;
    return html`<li part="item">
      <article lang=${language ?? nothing} dir=${textDirection(language)}>
        ${extras?.renderImage(release)}
        <p part="meta">
          ${this.renderDate(published ?? updated, "date", this.#locale.lang)}
          ${type ? html`<span part="type">${type}</span>` : nothing} ${extras?.renderNotes(release)}
        </p>
        ${heading(
          headingLevel(this.headingLevel, 3),
          "title",
          href
            ? html`<a
                rel="noopener"
                part="link"
                href=${href}
                target=${extras?.target ?? nothing}
                @click=${(event: MouseEvent) => this.#onSelect(event, release)}
                >${name}${extras?.renderTargetHint()}</a
              >`
            : name,
        )}
        ${lead && title ? html`<p part="lead">${cutText(lead, leadLength)}</p>` : nothing}
      </article>
    </li>`;
  }
}
