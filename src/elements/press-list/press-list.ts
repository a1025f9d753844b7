/* eslint-disable max-lines -- The docblocks are the documentation of the element: the manifest is made from them. */
import { html, nothing, render, type PropertyValues, type TemplateResult } from "lit";
import { FeedController } from "../../controllers/feed-controller.js";
import { focusLinkOrSelf } from "../../controllers/focus-link-or-self.js";
import { LocaleController } from "../../controllers/locale-controller.js";
import { PressSelectEvent } from "../../events/press-select-event.js";
import type { FeedErrorCode } from "../../feed/feed-error.js";
import type { Feed } from "../../feed/feed.js";
import { readFeed } from "../../feed/load-feed.js";
import { list } from "../../locales/en.js";
import { fillIn, fillInCount } from "../../locales/fill-in.js";
import type { ListStrings } from "../../locales/locale.js";
import { canFormatDates } from "../../release/format-date.js";
import type { Release } from "../../release/release.js";
import { functionalStyles } from "../../styles/functional.styles.js";
import { hostStyles } from "../../styles/host.styles.js";
import { isPlainClick } from "../shared/plain-click.js";
import { PressElement } from "../shared/press-element.js";
import type { SpaceSeparated } from "../shared/space-separated.js";
import type { ListContext } from "./list-context.js";
import { asksForFeatures, createListFeatures } from "./list-features.js";
import { defaultLimit, mostAtOnce } from "./list-limits.js";
import type { ListControl, ListLayout, ListOpen } from "./list-options.js";
import { pressListStyles } from "./press-list.styles.js";
import { renderReleaseItem } from "./release-item.js";

/** Has what most feeds have. */
const exampleFeed =
  "<rss><channel><item><title>-</title><link>https://a.example</link><description>-</description><pubDate>Fri, 04 Jul 2025 11:00:00 GMT</pubDate></item></channel></rss>";

/** The properties with which a page asks for features. */
const featureProperties = {
  controls: {},
  category: {},
  type: {},
  language: {},
  year: {},
  search: {},
  syncUrl: { attribute: "sync-url" },
  open: {},
  linkTarget: { attribute: "link-target" },
  layout: {},
  theme: {},
};

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
 * @slot item - A `<template>` with your own markup for a release: elements with `data-field` show its fields (docs/guides/styling.md).
 * @slot withheld - Replaces the message that says when that release will be published.
 * @fires {PressLoadEvent} press-load - Releases were read. They are in the page when `updateComplete` has resolved; the first dates of a page can follow a frame later.
 * @fires {PressErrorEvent} press-error - The feed, or an older page of it, could not be read.
 * @fires {PressSelectEvent} press-select - The reader selected a release. Cancelable.
 * @fires {PressFilterEvent} press-filter - The reader searched or changed a filter.
 * @csspart button - Each button, also in an opened release.
 * @csspart heading - Each heading, also in an opened release.
 * @csspart link - Each link with words, also in an opened release: in a list, the headlines.
 * @csspart tag - The publisher's label for the kind of a release.
 * @csspart item-body - The content of one release.
 * @csspart control - Each field: the search field and the filters.
 * @csspart field-label - Label of a field.
 * @csspart prose - The texts of an opened release.
 * @csspart list - The list.
 * @csspart item - One release.
 * @csspart meta - Date and type.
 * @csspart date - Date, time and time zone.
 * @csspart type - The publisher's label for the kind of release.
 * @csspart title - Headline.
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
 * @csspart stale - Says that the list may be out of date.
 * @csspart release-* - Each part of `<press-release>`, in a release that the list has opened: `release-title`, `release-body`.
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
  static override styles = [functionalStyles, hostStyles, pressListStyles];

  static override properties = {
    limit: { type: Number },
    headingLevel: { type: Number, attribute: "heading-level" },
    releases: { attribute: false },
    ...featureProperties,
  };

  /**
   * How many releases are shown at first, and how many "Show more" adds: 1 to 100. A larger number is 100, any other
   * value 10.
   */
  limit = defaultLimit;

  /** Heading level of the headlines, 1 to 6. A number outside that range becomes the nearest, any other value 3. */
  headingLevel = 3;

  /**
   * How releases are laid out: `list`, with lead and small image; `cards`, side by side; `compact`, date and headline in
   * one row; `headlines`, only headlines. Without a value, and with an unknown one, it is `list`.
   *
   * @reflect
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
    // What the list needs before it is shown.
    async (outcome) => {
      await Promise.all([this.#locale.ready, this.#loadFeatures(outcome as Partial<Feed> | undefined)]);
      // A feed that the page has preloaded arrives before an example has been read.
      if (!outcome && !document.querySelector("link[rel=preload][as=fetch]")) void this.#rehearse();
    },
  );
  // The features read it; only this class writes it.
  readonly #context: { -readonly [Name in keyof ListContext]: ListContext[Name] } = {
    host: this,
    feed: this.#feed,
    locale: this.#locale,
    wanted: 0,
    setFilters: (filters, cause) => {
      Object.assign(this, filters);
      this.#context.filteredBy = cause;
      this.requestUpdate();
    },
    setWanted: (count) => {
      this.#context.wanted = count;
      this.requestUpdate();
    },
  };
  readonly #features = createListFeatures(this.#context);
  /** Height of what was in the list's place while it was loading, in pixels; 0 when the list has taken it. */
  #keptHeight?: number;
  /** Whether the dates and the number of releases follow when the list has been painted. */
  #isDateLater = false;
  /** Index of the release whose headline gets the focus when it is rendered: the first one that "Show more" has added. */
  #focusIndex: number | undefined;

  protected get dates() {
    return this.#locale.dates;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.limit ??= defaultLimit;
    this.headingLevel ??= 3;
    if (changed.has("src")) this.#context.wanted = 0;
    // The news has come before the first frame, in which the height would have been read.
    if (this.hasUpdated && this.#feed.feed) this.#keptHeight ??= this.offsetHeight;
    // To write the first date of a page takes as long as the rest of the list. What stands beside a date would move.
    this.#isDateLater =
      this.hasUpdated &&
      !canFormatDates() &&
      !this.#features.get("release") &&
      !this.#feed.feed?.releases.some(({ type }) => type);
  }

  protected override updated(): void {
    this.#context.filteredBy = undefined;
    this.#updateStates();
    // Before the browser paints, but not now: to read a height now would make it lay out the page in the same, longer task.
    requestAnimationFrame(() => {
      this.#keepHeight();
      if (this.#isDateLater && this.#feed.feed)
        setTimeout(() => {
          this.#loadDateData();
          this.requestUpdate();
        });
    });
    this.#moveFocus();
    // Also after a property has changed, or if the code of a feature did not arrive before.
    void this.#loadFeatures();
  }

  /** Reads the feed again. The present list stays until the answer has arrived. */
  async reload(): Promise<void> {
    await this.#feed.reload();
  }

  #updateStates(): void {
    const { feed, error, loading } = this.#feed;
    const count = feed?.releases.length;
    const offline = error?.code === "offline";
    this.setStates({
      loading: loading && !feed && !error,
      empty: count === 0,
      "nothing-found": count && !this.#found.length,
      error: error && !offline && !feed,
      offline: offline && !feed,
      stale: error && feed,
    });
  }

  /** Keeps the space that was kept for the list, if the list is a little shorter, so that nothing below it moves. */
  #keepHeight(): void {
    const room = this.renderRoot.querySelector<HTMLElement>(".room");
    if (!room) return;
    if (!this.#feed.feed) {
      this.#keptHeight = this.offsetHeight;
      return;
    }
    const kept = this.#keptHeight ?? 0;
    const missing = kept - this.offsetHeight;
    // Below a much shorter list, a gap would be worse than a move. What is below the window does not need to stay.
    if (missing > 0 && missing < 0.4 * kept)
      room.style.minBlockSize = `min(${room.offsetHeight + missing}px, 100vh)`;
    this.#keptHeight = 0;
  }

  #moveFocus(): void {
    if (this.#focusIndex === undefined) return;
    const headline = this.renderRoot.querySelectorAll<HTMLElement>("[part~=title]").item(this.#focusIndex);
    if (headline) focusLinkOrSelf(headline);
    if (headline || !this.#feed.loadingMore) this.#focusIndex = undefined;
  }

  /** Loads the features that the page or a release of the feed asks for. */
  #loadFeatures(feed?: Partial<Feed>): Promise<unknown> {
    const page = this.#asksForFeatures;
    // The code of `page` imports what it shares with `release`. If both are requested at once, neither waits for the other.
    return Promise.all([
      page && this.#features.load("page"),
      (page || feed?.releases?.some(asksForFeatures)) && this.#features.load("release"),
      this.querySelector("[slot=item]") && this.#features.load("item"),
    ]);
  }

  /**
   * Reads and renders an example while the feed is loading, which nobody sees or hears. Otherwise the browser would load its data
   * about languages, compile code and parse templates between the feed's arrival and the first paint. Each part is a task of
   * its own, so that none is long.
   */
  async #rehearse(): Promise<void> {
    const isWaiting = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      return !this.#feed.feed;
    };
    if (!(await isWaiting())) return;
    this.#loadDateData();
    // The example has its date and its number, too, as the list will.
    this.#isDateLater = false;
    if (!(await isWaiting())) return;
    const { releases } = await readFeed(new TextEncoder().encode(exampleFeed));
    if (await isWaiting())
      render([this.#renderShown(1), this.#renderList(releases, true)], new DocumentFragment());
  }

  #loadDateData(): void {
    this.formatDate(new Date().toISOString());
  }

  get #asksForFeatures(): boolean {
    return Object.keys(featureProperties).some((name) => Reflect.get(this, name) != null);
  }

  get #strings(): ListStrings {
    return this.#locale.strings("list", list);
  }

  /** How many releases are shown at first and added by "Show more". */
  get #step(): number {
    return this.limit >= 1 ? Math.min(this.limit, mostAtOnce) : defaultLimit;
  }

  /** How many releases are shown, if there are as many. */
  get #count(): number {
    return Math.max(this.#context.wanted, this.#step);
  }

  /** The releases that match the filters. */
  get #found(): readonly Release[] {
    const releases = this.#feed.feed?.releases ?? [];
    return this.#features.get("page")?.find(releases) ?? releases;
  }

  #onSelect(event: MouseEvent, release: Release): void {
    if (!isPlainClick(event)) return;
    if (!this.dispatchEvent(new PressSelectEvent(release))) event.preventDefault();
    else this.#features.get("page")?.opening?.open(event, release);
  }

  #onMore(): void {
    const { length } = this.#found;
    this.#focusIndex = Math.min(this.#count, length);
    const wanted = this.#focusIndex + this.#step;
    if (wanted > length) void this.#feed.loadMore();
    this.#context.setWanted(wanted);
  }

  protected override render(): TemplateResult {
    const page = this.#features.get("page");
    const finding = page?.finding;
    const opening = page?.opening;
    const { feed, error, loading } = this.#feed;
    return (
      opening?.renderInline() ??
      html`
        ${opening?.renderMissing()} ${feed && finding?.render()}
        ${this.renderStatusRegion(
          html`${error ? this.#renderFailure(error.code) : nothing} ${this.#renderStatus()}`,
          this.#locale.lang,
        )}
        ${
          feed
            ? html`<div class="room">${this.#renderList(this.#found, !!feed.next)}</div>`
            : html`<div class="room">${loading && !error ? this.#renderLoading() : html`<slot></slot>`}</div>`
        }
        ${opening?.renderDialog()}
      `
    );
  }

  #renderStatus(): unknown {
    const strings = this.#strings;
    const { feed, loading } = this.#feed;
    if (!feed) return loading ? html`<span class="heard">${strings.loading}</span>` : nothing;
    if (!feed.releases.length) return html`<p part="empty"><slot name="empty">${strings.empty}</slot></p>`;
    const count = Math.min(this.#count, this.#found.length);
    return this.#features.get("page")?.finding?.renderStatus() ?? this.#renderShown(count);
  }

  #renderShown(count: number): unknown {
    if (this.#isDateLater) return nothing;
    const { loadingMore, loading, error } = this.#feed;
    const { loading: reading, shown } = this.#strings;
    const isReading = loadingMore || (loading && error);
    return html`<span class="heard"
      >${isReading ? reading : fillInCount(shown, count, this.#locale.lang)}</span
    >`;
  }

  /** Says why there is no list, or only an old one. */
  #renderFailure(code: FeedErrorCode): TemplateResult {
    const { failed, stale, retry } = this.#strings;
    const { readAt } = this.#feed;
    return html`<p part=${readAt ? "stale" : "error"}>
        <slot name=${readAt ? "stale" : code === "offline" ? code : "error"}
          >${readAt ? fillIn(stale, { date: this.formatDate(readAt.toISOString()) }) : failed[code]}</slot
        >
      </p>
      <p><button part="button retry-button" @click=${() => this.reload()}>${retry}</button></p>`;
  }

  /** Keeps the space that the list will need, and draws the releases, unless the page shows some itself. */
  #renderLoading(): TemplateResult {
    // Without its features a list may have another height.
    const isComplete = this.#features.get("page") || !this.#asksForFeatures;
    const length = this.querySelector("li") ? 0 : this.#step;
    return html`<slot name="loading"><slot></slot></slot>
      <div class=${isComplete ? "drawn" : nothing}>
        ${Array.from({ length }, () => html`<div class=${`skeleton ${this.layout ?? ""}`}></div>`)}
      </div>`;
  }

  #renderList(found: readonly Release[], hasNext: boolean): TemplateResult {
    const { retry, more, moreFailed } = this.#strings;
    const { loadingMore, moreError } = this.#feed;
    const shown = found.slice(0, this.#count);
    return html`
      ${
        shown.length
          ? html`<ul part="list" role="list">
              ${shown.map((release) => this.#renderItem(release))}
            </ul>`
          : html`<slot></slot>`
      }
      ${
        moreError
          ? html`<div role="alert" lang=${this.#locale.lang} dir="auto">
              <p part="error">${moreFailed}</p>
            </div>`
          : nothing
      }
      ${
        shown.length < found.length || hasNext
          ? html`<button
              part="button more-button"
              lang=${this.#locale.lang}
              dir="auto"
              aria-disabled=${loadingMore}
              @click=${this.#onMore}
            >
              ${moreError ? retry : more}
            </button>`
          : nothing
      }
    `;
  }

  #renderItem(release: Release): TemplateResult {
    const date = release.published ?? release.updated;
    return renderReleaseItem(release, {
      context: this.#context,
      features: this.#features,
      // A line is kept for it.
      date:
        date && this.#isDateLater
          ? html`<time part="date">&nbsp;</time>`
          : this.renderDate(date, "date", this.#locale.lang),
      onSelect: (event) => this.#onSelect(event, release),
    });
  }
}
