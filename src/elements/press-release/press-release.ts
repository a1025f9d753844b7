import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { FeedController } from "../../controllers/feed-controller.js";
import { findRelease } from "../../controllers/find-release.js";
import { LocaleController } from "../../controllers/locale-controller.js";
import type { FeedError, FeedErrorCode } from "../../feed/feed-error.js";
import { httpUrl } from "../../http/http-url.js";
import { release as english } from "../../locales/en.js";
import { fillIn } from "../../locales/fill-in.js";
import type { ReleaseStrings } from "../../locales/locale.js";
import { findByName } from "../../release/find-by-name.js";
import { isEmbargoed } from "../../release/embargo.js";
import type { Release } from "../../release/release.js";
import { textDirection } from "../../release/text-direction.js";
import { safeLink } from "../../sanitize/safe-url.js";
import { hostStyles } from "../../styles/host.styles.js";
import { headingLevel } from "../shared/heading.js";
import { mediaHosts } from "../shared/media-hosts.js";
import { PressElement } from "../shared/press-element.js";
import { adoptStyles } from "../shared/adopt-styles.js";
import { cleaner, cleanRelease } from "./clean-release.js";
import type { SpaceSeparated } from "../shared/space-separated.js";
import { pressReleaseStyles } from "./press-release.styles.js";
import type { ReleaseTool } from "./tools/release-tool.js";
import { loadExtra } from "./release-features.js";
import type { ReleaseContext } from "./release-context.js";
import type { ReleaseExtra } from "./release-feature.js";
import type { ReleaseOpener, ReleasePlace } from "./release-opener.js";
import { renderHead, renderText, type View } from "./render-release.js";

/** What is in few releases only: code, style and words for it are loaded when one of them is there. */
const rareFields =
  "notice,images,attachments,videos,contacts,contactText,boilerplate,links,keywords,translations".split(
    ",",
  ) as (keyof Release)[];

/**
 * One complete press release.
 *
 * @summary Shows one release of a newsroom's feed inside any page.
 * @slot - Shown before the release has arrived, when it cannot be shown, and without JavaScript: a link to the release or the newsroom.
 * @slot dateline - Replaces place and dates.
 * @slot lead - Replaces the lead.
 * @slot body - Replaces the text.
 * @slot attachments - Replaces the documents, including their heading.
 * @slot contacts - Replaces the press contacts, including their heading.
 * @slot boilerplate - Replaces the text about the publisher, including its heading.
 * @slot loading - Replaces the default slot while the feed is loading.
 * @slot not-found - Replaces the message that the release was not found.
 * @slot withheld - Replaces the message that says when the release will be published.
 * @slot error - Replaces the message that the feed could not be read.
 * @slot offline - Replaces the message that the reader is offline.
 * @slot stale - Replaces the message that the release may be out of date.
 * @fires {PressLoadEvent} press-load - The feed was read, and the release is about to be shown.
 * @fires {PressErrorEvent} press-error - The feed could not be read.
 * @fires {PressSelectEvent} press-select - The reader selected a translation, or one of the releases below. Cancelable.
 * @cssprop [--press-release-title-size=1.8em] - Size of the headline. The default is smaller in a narrow window.
 * @cssprop [--press-release-measure=68ch] - Maximum length of a line of text.
 * @cssprop [--press-gap=1em] - Space between the parts.
 * @cssprop [--press-line-color=22% of the text color] - Color of the lines between the parts.
 * @cssprop [--press-link-color=inherit] - Color of links.
 * @cssprop [--press-focus-color=currentColor] - Color of the focus ring.
 * @cssprop [--press-small-size=0.875em] - Size of dates, labels and captions.
 * @cssprop [--press-radius=2px] - Corner radius of buttons.
 * @cssprop [--press-image-ratio=3 / 2] - Aspect ratio of the small images, and of a main image whose size is not in the feed.
 * @cssstate loading - The feed is loading.
 * @cssstate not-found - The feed has no such release.
 * @cssstate withheld - The release is under embargo.
 * @cssstate error - The feed could not be read, and no release is shown.
 * @cssstate offline - The browser has no network, and no release is shown.
 * @cssstate stale - The feed could not be read again; an older version is shown.
 */
export class PressReleaseElement extends PressElement {
  static override styles = [hostStyles, pressReleaseStyles];

  static override properties = {
    releaseId: { attribute: "release-id" },
    fromUrl: { type: Boolean, attribute: "from-url" },
    release: { attribute: false },
    opener: { attribute: false },
    newsroomHref: { attribute: "newsroom-href" },
    headingLevel: { type: Number, attribute: "heading-level" },
    tools: {},
    more: { type: Number },
    jsonLd: { type: Boolean, attribute: "json-ld" },
    pageTitle: { attribute: "page-title" },
  };

  /**
   * The release to show: its id in the feed, or else the last part of its address. An unknown one shows a message and the
   * state `not-found`.
   */
  releaseId?: string;

  /** Takes the id from the page's address, `?release=<id>`. Without one there, `release-id` is shown. */
  fromUrl = false;

  /**
   * The release to show, instead of one from a feed, with addresses absolute or relative to the page. No feed is requested
   * then, and `src` only says which host its images come from. Addresses that are not http(s) are ignored.
   */
  release?: Release;

  /** @internal The list that has opened the release in place of `src` and `release-id`. */
  opener?: ReleaseOpener;

  /**
   * Address of the newsroom, for the link below the release. Without a value: the address in the feed. If it is not
   * http(s), there is no link.
   */
  newsroomHref?: string;

  /**
   * Heading level of the headline, 1 to 6; the headings of the text are below it. A number outside that range becomes the
   * nearest, any other value 2.
   */
  headingLevel = 2;

  /**
   * Buttons for journalists below the headline: a whitespace-separated list of `copy-text`, `copy-link`, `share` (only where
   * the browser can) and `print`, in the order that you give. Unknown words are ignored.
   */
  tools?: SpaceSeparated<ReleaseTool>;

  /** How many other releases of the feed are shown below this one. Without a value, and below 1: none. */
  more?: number;

  /** Describes the release to search engines, as a `NewsArticle` in the page's head, with its address in the newsroom. */
  jsonLd = false;

  /**
   * Sets the page's title to the title of the release while it is shown, with a text around it: `{title} – Embassy of
   * Ternmark`. With an empty value: only the title. Without the attribute, the page's title does not change.
   */
  pageTitle?: string;

  readonly #locale = new LocaleController(this);
  readonly #own = new FeedController(
    this,
    () => this.release ?? this.source,
    // What cleans the text is fetched while the feed is on its way. Where it does not arrive, the text says so.
    (outcome) =>
      Promise.allSettled([
        this.#locale.ready,
        ...Object.values(this.#loading),
        outcome instanceof Error
          ? this.#load("failure", this.#loadFailure)
          : import("../../sanitize/sanitize-html.js"),
      ]),
  );
  /** What the release was looked for by, last; the latest asking wins. */
  #asked: unknown[] = [];
  /** Settles when what was asked for last is there, or is known not to be. */
  #settled: Promise<void> = Promise.resolve();
  #looking = false;
  #found: Release | undefined;
  /** Stays until the next is whole, so that one takes the place of the other at once. */
  #view: View | undefined;
  readonly #extras: Record<string, ReleaseExtra> = {};
  readonly #loading: Record<string, Promise<unknown>> = {};
  /** Id of a release that the reader has chosen where the page does not follow its address. */
  #chosen: string | undefined;
  #announcement = "";
  #focusWanted: FocusOptions | undefined;

  protected get dates() {
    return this.#locale.dates;
  }

  /** Moves the focus to the headline, as soon as it is shown. */
  override focus(options: FocusOptions = {}): void {
    this.#focusWanted = options;
    this.#moveFocus();
  }

  /** Reads the feed again; what is shown stays until the answer is there. */
  async reload(): Promise<void> {
    await this.#feed.reload();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("releaseId")) this.#chosen = undefined;
    const { fromUrl, tools, more, jsonLd } = this;
    const pageTitle = this.pageTitle != null;
    for (const [name, wanted] of Object.entries({ fromUrl, tools, more, jsonLd, pageTitle })) {
      if (wanted)
        void this.#load(name, async () => new (await loadExtra[name]!()).Extra(this, this.#context));
    }
    // The feed of a list waits for nothing that only this element needs.
    if (this.#error) void this.#load("failure", this.#loadFailure);
    const { release, imageHosts } = this;
    const asked = [
      release,
      this.#feed.feed,
      this.#id,
      this.#level,
      imageHosts,
      this.#strings,
      this.#withheld,
    ];
    if (asked.some((value, index) => value !== this.#asked[index])) {
      this.#asked = asked;
      this.#settled = this.#follow(asked);
    }
  }

  protected override update(changed: PropertyValues): void {
    const room = this.renderRoot.querySelector<HTMLElement>(".loading");
    super.update(changed);
    // As far as it can be seen, the room that was kept stays, so that nothing below the release moves.
    if (room && this.#shown) {
      room.style.minBlockSize = `min(100svh, ${innerHeight - room.getBoundingClientRect().top}px)`;
    }
  }

  protected override updated(): void {
    const error = this.#error;
    const failed = !!error && !this.#shown;
    const offline = error?.code === "offline";
    this.setStates({
      loading: this.#isLoading,
      "not-found": this.#notFound,
      withheld: !!this.#withheld,
      error: failed && !offline,
      offline: failed && offline,
      stale: !!error && !failed,
    });
    this.#moveFocus();
  }

  get #strings(): ReleaseStrings {
    return this.#locale.strings("release", english);
  }

  get #level(): number {
    return headingLevel(this.headingLevel, 2);
  }

  get #feed(): FeedController {
    return this.opener?.feed ?? this.#own;
  }

  get #id(): string | undefined {
    return this.#place?.value || this.#chosen || this.releaseId;
  }

  /** What names the release: the list that has opened it, or the page's address. */
  get #place(): ReleasePlace | undefined {
    return (
      this.opener ?? (this.fromUrl ? (this.#extras["fromUrl"] as ReleasePlace & ReleaseExtra) : undefined)
    );
  }

  get #withheld(): Release | undefined {
    return this.#found && isEmbargoed(this.#found) ? this.#found : undefined;
  }

  get #current(): Release | undefined {
    return this.#withheld ? undefined : this.#found;
  }

  get #shown(): View | undefined {
    return this.#current && this.#view;
  }

  get #isLoading(): boolean {
    return !this.#shown && !this.#withheld && (this.#feed.loading || this.#looking || !!this.#current);
  }

  /** Why the feed, or the older page that the release may be on, could not be read. */
  get #error(): FeedError | undefined {
    return this.#feed.error ?? (this.#found ? undefined : this.#feed.moreError);
  }

  get #notFound(): boolean {
    return !this.#error && !this.#found && !this.#isLoading && !!this.#id && !!this.#feed.feed;
  }

  get #failed(): boolean {
    return !!this.#error || this.#notFound || !!this.#withheld;
  }

  #load(name: string, load: () => Promise<ReleaseExtra>): Promise<unknown> {
    return (this.#loading[name] ??= load().then(
      (extra) => {
        this.#extras[name] = extra;
        this.addController(extra);
        this.requestUpdate();
      },
      // Where its code does not arrive, the release is shown without it until the next update.
      () => void delete this.#loading[name],
    ));
  }

  readonly #context = (): ReleaseContext | undefined => this.#shown && this.#contextOf(this.#shown);

  readonly #loadFailure = async (): Promise<ReleaseExtra> =>
    new (await import("./failures/release-failure.js")).ReleaseFailure(this, () => ({
      strings: (group, english) => this.#locale.strings(group, english),
      embargo: this.#withheld?.embargo,
      formatDate: (date) => this.formatDate(date),
    }));

  async #follow(asked: unknown[]): Promise<void> {
    const { feed, whole, loading } = this.#feed;
    const { release } = this;
    // What is shown of the one before stays meanwhile.
    if (release && loading) return;
    const id = this.#id;
    this.#looking = true;
    this.#announcement = "";
    const found = release
      ? whole?.releases[0]
      : feed && id
        ? (findByName(whole!.releases, id) ?? (await findRelease(this.#feed, id)))
        : undefined;
    // What there is to say comes together with the state that it tells of.
    if (found ? isEmbargoed(found) : feed && id) await this.#load("failure", this.#loadFailure);
    if (asked !== this.#asked) return;
    this.#looking = false;
    this.#found = found;
    // The headline can be shown already.
    this.requestUpdate();
    const view = this.#current && (await this.#prepare(this.#current));
    if (asked !== this.#asked) return;
    this.#view = view;
    this.requestUpdate();
  }

  async #prepare(release: Release): Promise<View> {
    try {
      await this.#locale.ready;
      const clean = cleaner(this.#strings, {
        headingLevel: this.#level,
        base: httpUrl(release.url ?? this.src, this.baseURI),
        mediaHosts: mediaHosts(this),
      });
      const [html, sections] = await Promise.all([
        cleanRelease(release, clean),
        rareFields.some((field) => release[field]) ? import("./parts/optional-parts.js") : undefined,
        ...Object.values(this.#loading),
      ]);
      if (sections) {
        adoptStyles(this.renderRoot as ShadowRoot, sections.sectionStyles);
        await sections.prepareVideos(release, html, clean);
      }
      return { release, html, ...(sections && { sections }) };
    } catch (error) {
      console.warn("newsroom-elements:", error);
      return { release };
    }
  }

  #contextOf({ release, html = {} }: View): ReleaseContext {
    const { lang } = this.#locale;
    const { feed } = this.#feed;
    return {
      release,
      html,
      releases: feed?.releases ?? [],
      strings: (group, english) => this.#locale.strings(group, english),
      lang,
      language: release.language ?? feed?.language,
      feedLanguage: feed?.language,
      headingLevel: this.#level,
      mediaHosts: mediaHosts(this),
      formatDate: (date) => this.formatDate(date),
      renderDate: (date, part) => this.renderDate(date, part, lang),
      href: (id) => this.#place?.href(id),
      find: (id) => findRelease(this.#feed, id),
      show: (id) => this.#show(id),
      announce: (text) => {
        this.#announcement = text;
        this.requestUpdate();
      },
    };
  }

  async #show(id: string): Promise<void> {
    if (this.#place) await this.#place.open(id);
    else this.#chosen = id;
    this.requestUpdate();
    await this.updateComplete;
    // A withheld release, or words that come late, make it be asked for again.
    for (let settled; settled !== this.#settled; await this.updateComplete) await (settled = this.#settled);
  }

  #moveFocus(): void {
    const title = this.#focusWanted && this.renderRoot?.querySelector<HTMLElement>("[part=title]");
    if (!title) return;
    title.tabIndex = -1;
    title.focus(this.#focusWanted);
    this.#focusWanted = undefined;
  }

  protected override render(): TemplateResult {
    const release = this.#current;
    const view = this.#shown ?? (release && { release });
    return html`
      <div part="status" role="status" lang=${this.#locale.lang} dir="auto">${this.#renderStatus()}</div>
      <div class=${this.#isLoading ? "loading" : ""}>
        ${view ? this.#renderRelease(this.#contextOf(view), view) : this.#renderFallback()}
      </div>
    `;
  }

  #renderStatus(): unknown {
    if (this.#error) return this.#renderError(this.#error.code);
    if (this.#failed) return this.#extras["failure"]?.render?.();
    const said = this.#isLoading ? this.#strings.loading : this.#announcement;
    return said ? html`<span class="heard">${said}</span>` : nothing;
  }

  /** Why there is no release, or only an old one. */
  #renderError(code: FeedErrorCode): TemplateResult {
    const { failed, stale, retry } = this.#strings;
    const { readAt } = this.#feed;
    const isStale = this.#shown && readAt;
    const date = isStale && this.formatDate(isStale.toISOString());
    return html`
      <slot name=${isStale ? "stale" : code === "offline" ? code : "error"}
        ><p part="error">${date ? fillIn(stale, { date }) : failed[code]}</p></slot
      >
      <p><button part="retry-button" @click=${() => this.reload()}>${retry}</button></p>
    `;
  }

  /** Before the release, and where there is none: what the page has inside the element, else the way to the newsroom. */
  #renderFallback(): TemplateResult {
    return this.#isLoading
      ? html`<slot name="loading"
          ><slot><div class="skeleton"></div></slot
        ></slot>`
      : html`<slot>${this.#renderNewsroomLink()}</slot>`;
  }

  #renderNewsroomLink(): unknown {
    const href = safeLink(this.newsroomHref ?? this.#feed.feed?.link ?? "", this.baseURI);
    return href ? html`<a part="newsroom-link" href=${href}>${this.#strings.newsroom}</a>` : nothing;
  }

  #renderRelease(context: ReleaseContext, view: View): TemplateResult {
    const { release, language } = context;
    const { tools, more } = this.#extras;
    const original = safeLink(release.url ?? "");
    return html`
      <article part="release" lang=${language ?? nothing} dir=${textDirection(language)}>
        ${renderHead(context)}
        ${view === this.#shown ? renderText(context, view, tools?.render?.()) : html`<div class="skeleton"></div>`}
      </article>
      <p part="sources" lang=${this.#locale.lang} dir="auto">
        ${original ? html`<a part="original-link" href=${original}>${this.#strings.original}</a>` : nothing}
        ${this.#renderNewsroomLink()}
      </p>
      ${more?.render?.()}
    `;
  }
}
