import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { FeedController } from "../../controllers/feed-controller.js";
import { LocaleController } from "../../controllers/locale-controller.js";
import { PressSelectEvent } from "../../events/press-select-event.js";
import { dates } from "../../locales/en/dates.js";
import { list } from "../../locales/en/list.js";
import { fillIn } from "../../locales/fill-in.js";
import { cutText } from "../../release/cut-text.js";
import type { Release } from "../../release/release.js";
import { textDirection } from "../../release/text-direction.js";
import { hostStyles } from "../../styles/host.styles.js";
import { heading } from "../heading.js";
import { PressElement } from "../press-element.js";
import type { InlineRelease } from "./inline-release.js";
import { pressListStyles } from "./press-list.styles.js";

/** A lead is cut at a word near this many characters: three to four lines of a narrow column. */
const leadLength = 280;

/**
 * A newsroom's releases, newest first.
 *
 * @summary Lists the releases of a newsroom's feed inside any page.
 * @slot - What to show before the news is there, when it cannot be shown and without JavaScript: a link to the newsroom.
 * @fires {PressLoadEvent} press-load - Releases are shown, or shown anew.
 * @fires {PressErrorEvent} press-error - The feed, or more of it, could not be read.
 * @fires {PressSelectEvent} press-select - The reader chose a release; cancelable.
 * @csspart list - The list.
 * @csspart item - One release.
 * @csspart meta - Date and type.
 * @csspart date - Date, time and zone.
 * @csspart type - The publisher's label for the kind of release.
 * @csspart title - Headline.
 * @csspart link - The link in the headline.
 * @csspart lead - Lead.
 * @csspart more-button - "Show more".
 * @csspart retry-button - "Try again".
 * @csspart back-link - From a release back to the list.
 * @csspart status - What is said about the list: none, failed, stale.
 * @cssprop [--press-list-title-size=1.2em] - Size of the headlines.
 * @cssprop [--press-gap=1em] - Space between releases.
 * @cssprop [--press-line-color=22% of the text color] - Lines between releases.
 * @cssprop [--press-link-color=inherit] - Color of links.
 * @cssprop [--press-focus-color=currentColor] - Color of the focus ring.
 * @cssprop [--press-small-size=0.875em] - Size of dates and labels.
 * @cssprop [--press-radius=2px] - Corners of buttons and fields.
 * @cssstate loading - The feed is on its way.
 * @cssstate empty - The feed has no releases.
 * @cssstate error - The feed could not be read and nothing is shown.
 * @cssstate stale - The feed could not be read again; an older list is shown.
 */
export class PressListElement extends PressElement {
  static override styles = [hostStyles, pressListStyles];

  static override properties = {
    limit: { type: Number },
    headingLevel: { type: Number, attribute: "heading-level" },
    open: {},
    releases: { attribute: false },
  };

  /** How many releases are shown at first, and how many "show more" adds. */
  limit = 10;

  /** Level of the headlines, 1 to 6, to fit the page's outline. */
  headingLevel = 3;

  /**
   * What a headline does: `link` leads to the release in the newsroom; `inline` shows the release in the place of
   * the list, with `?release=<id>` in the page's address.
   */
  open: "link" | "inline" = "link";

  /** Releases to show as they are; nothing is requested then. */
  releases?: readonly Release[];

  readonly #locale = new LocaleController(this, "list", { dates, list });
  readonly #feed = new FeedController(
    this,
    () => this.releases ?? this.source,
    () => Promise.all([this.#locale.ready, this.#loadInline()]),
  );
  #inline?: InlineRelease;
  /** How many releases the reader has asked for. */
  #wanted = 0;
  /** Where the focus goes when it is there: the first release that "show more" has added. */
  #firstNew: number | undefined;

  protected get dates() {
    return this.#locale.dates;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("src") || changed.has("limit")) this.#wanted = this.limit;
    if (changed.has("open")) void this.#loadInline();
  }

  protected override updated(): void {
    const { feed, error, moreError, loading } = this.#feed;
    this.setStates({
      loading: loading && !feed,
      empty: feed?.releases.length === 0,
      error: !!error && !feed,
      stale: !!error && !!feed,
    });
    const target = this.renderRoot.querySelectorAll<HTMLElement>("li a")[this.#firstNew ?? -1];
    target?.focus();
    if (target || moreError) this.#firstNew = undefined;
  }

  /** Reads the feed again, what is shown stays until the answer is there. */
  async reload(): Promise<void> {
    await this.#feed.reload();
  }

  async #loadInline(): Promise<void> {
    if (this.open !== "inline" || this.#inline) return;
    // Where its code does not arrive, headlines lead to the newsroom.
    const loaded = await import("./inline-release.js").catch(() => undefined);
    if (loaded) this.#inline ??= new loaded.InlineRelease(this, this.#feed, () => this.#locale.strings);
    this.requestUpdate();
  }

  #onSelect(event: MouseEvent, release: Release): void {
    if (!this.dispatchEvent(new PressSelectEvent(release))) event.preventDefault();
    else this.#inline?.open(event, release);
  }

  #onMore(): void {
    this.#firstNew = this.#shown.length;
    this.#wanted = this.#firstNew + this.limit;
    if (this.#wanted > this.#feed.feed!.releases.length) void this.#feed.loadMore();
    this.requestUpdate();
  }

  get #shown(): readonly Release[] {
    return this.#feed.feed?.releases.slice(0, this.#wanted) ?? [];
  }

  protected override render(): TemplateResult {
    const { feed, error } = this.#feed;
    const opened = this.#inline?.render();
    if (opened) return opened;
    return html`
      <div part="status" role="status">${error ? this.#renderFailure() : this.#renderStatus()}</div>
      ${feed ? this.#renderList() : html`<slot>${error ? nothing : this.#renderSkeleton()}</slot>`}
    `;
  }

  #renderStatus(): unknown {
    const { strings } = this.#locale;
    const { feed, loading } = this.#feed;
    if (feed) {
      return feed.releases.length
        ? html`<span class="heard">${fillIn(strings.shown, { count: this.#shown.length })}</span>`
        : html`<p part="empty">${strings.empty}</p>`;
    }
    return loading ? html`<span class="heard">${strings.loading}</span>` : nothing;
  }

  #renderFailure(): TemplateResult {
    const { strings } = this.#locale;
    const { error, readAt } = this.#feed;
    return html`<p part="error">
        ${
          readAt
            ? fillIn(strings.stale, { date: this.formatDate(readAt.toISOString()) })
            : strings.failed[error!.code]
        }
      </p>
      <p><button part="retry-button" @click=${this.reload}>${strings.retry}</button></p>`;
  }

  #renderSkeleton(): TemplateResult {
    return html`<div class="skeleton"></div>`;
  }

  #renderList(): TemplateResult {
    const { strings } = this.#locale;
    const { feed, loadingMore, moreError } = this.#feed;
    const shown = this.#shown;
    const rest = shown.length < feed!.releases.length || feed!.next;
    return html`
      <ul part="list" role="list">
        ${shown.map((release) => this.#renderItem(release))}
      </ul>
      ${moreError ? html`<p part="error" role="alert">${strings.moreFailed}</p>` : nothing}
      ${
        rest
          ? html`<button part="more-button" aria-disabled=${loadingMore} @click=${this.#onMore}>
              ${moreError ? strings.retry : strings.more}
            </button>`
          : nothing
      }
      ${feed!.releases.length ? nothing : html`<slot></slot>`}
    `;
  }

  #renderItem(release: Release): TemplateResult {
    const { id, title, lead, type, url, language = this.#feed.feed?.language } = release;
    const href = this.#inline?.href(id) ?? url;
    const name = title || lead || url || id;
    return html`<li part="item">
      <article lang=${language ?? nothing} dir=${textDirection(language)}>
        <p part="meta">
          ${this.renderDate(release.published ?? release.updated, "date", this.#locale.lang)}
          ${type ? html`<span part="type">${type}</span>` : nothing}
        </p>
        ${heading(
          this.headingLevel,
          "title",
          href
            ? html`<a
                part="link"
                data-id=${id}
                href=${href}
                @click=${(event: MouseEvent) => this.#onSelect(event, release)}
                >${name}</a
              >`
            : name,
        )}
        ${lead && title ? html`<p part="lead">${cutText(lead, leadLength)}</p>` : nothing}
      </article>
    </li>`;
  }
}
