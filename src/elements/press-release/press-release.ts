/* eslint-disable max-lines -- The docblocks are the documentation of the element: the manifest is made from them. */
import { html, nothing, render, type CSSResult, type PropertyValues, type TemplateResult } from "lit";
import { findRelease } from "../../controllers/find-release.js";
import { LocaleController } from "../../controllers/locale-controller.js";
import type { FeedErrorCode } from "../../feed/feed-error.js";
import { release as english } from "../../locales/en.js";
import { fillIn } from "../../locales/fill-in.js";
import type { ReleaseStrings } from "../../locales/locale.js";
import type { Release } from "../../release/release.js";
import { textDirection } from "../../release/text-direction.js";
import { safeLink } from "../../sanitize/safe-url.js";
import { designStyles } from "../../styles/design.styles.js";
import { functionalStyles } from "../../styles/functional.styles.js";
import { hostStyles } from "../../styles/host.styles.js";
import { adoptFunctionalStyles, adoptStyles } from "../../styles/adopt-styles.js";
import { headingLevel } from "../shared/heading.js";
import { mediaHosts } from "../shared/media-hosts.js";
import { PressElement } from "../shared/press-element.js";
import { reflect } from "../shared/reflect.js";
import { themeStyles } from "../shared/theme.styles.js";
import type { SpaceSeparated } from "../shared/space-separated.js";
import { renderHead } from "./parts/head.js";
import { renderText } from "./parts/text.js";
import { releaseFunctionalStyles } from "./press-release.functional.styles.js";
import { pressReleaseStyles } from "./press-release.styles.js";
import type { FeatureContext, PreparedRelease, ReleaseContext } from "./release-context.js";
import { ReleaseController } from "./release-controller.js";
import { createReleaseFeatures, loadWantedFeatures } from "./release-features.js";
import type { ReleaseOpener, ReleasePlace } from "./release-opener.js";
import type { ReleaseTool } from "./tools/release-tool.js";

/** Keeps the space of a text that is not ready. */
const renderSkeleton = (): TemplateResult => html`<div class="skeleton"></div>`;

/**
 * Keeps the visible part of the space that was reserved for a release, so that nothing below it moves. All of it stays until the
 * next frame, in which the browser lays the page out anyway: measuring at once would cost a second layout. In a
 * `ResizeObserver`, WebKit would report an error to the page.
 */
function keepVisibleSpace(placeholder: HTMLElement): void {
  placeholder.style.minBlockSize = "100svh";
  requestAnimationFrame(() => {
    placeholder.style.minBlockSize = `min(100svh, ${innerHeight - placeholder.getBoundingClientRect().top}px)`;
  });
}

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
 * @cssstate loading - The feed is loading.
 * @cssstate not-found - The feed has no such release.
 * @cssstate withheld - The release is under embargo.
 * @cssstate error - The feed could not be read, and no release is shown.
 * @cssstate offline - The browser has no network, and no release is shown.
 * @cssstate stale - The feed could not be read again; an older version is shown.
 */
export class PressReleaseElement extends PressElement {
  static override styles = [functionalStyles, hostStyles, designStyles, themeStyles, pressReleaseStyles];

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

  /** @internal The list that has opened the release. It replaces `src` and `release-id`. */
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

  readonly #featureContext: FeatureContext = {
    host: this,
    options: this,
    strings: (group, english) => this.#locale.strings(group, english),
    shown: () => this.#release.prepared && this.#contextOf(this.#release.prepared),
    withheld: () => this.#release.withheld,
    feed: () => this.#release.feed,
    formatDate: (date) => this.formatDate(date),
    addStyles: (styles) => this.#addStyles(styles),
  };

  readonly #features = createReleaseFeatures(this.#featureContext);

  readonly #release = new ReleaseController(this, {
    locale: this.#locale,
    features: this.#features,
    source: () => this.source,
    place: () => this.#place,
    headingLevel: () => this.#level,
    mediaHosts: () => mediaHosts(this),
    addStyles: (styles) => this.#addStyles(styles),
    rehearse: (example) => render(this.#renderRelease(example, renderText), new DocumentFragment()),
  });

  /** What to say to readers who do not see the page, while this release is shown. */
  #announcement: { text: string; release: Release | undefined } | undefined;
  #focusWanted: FocusOptions | undefined;

  protected get dates() {
    return this.#locale.dates;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.shadowRoot) adoptFunctionalStyles(this.shadowRoot, releaseFunctionalStyles);
  }

  /** Moves the focus to the headline, or does so when the headline is there. */
  override focus(options: FocusOptions = {}): void {
    this.#focusWanted = options;
    this.#moveFocus();
  }

  /** Reads the feed again. The release stays until the answer is there. Does not reject: a failure is an event. */
  async reload(): Promise<void> {
    await this.#release.feed.reload();
  }

  protected override willUpdate(): void {
    this.headingLevel ??= 2;
    reflect(this, "theme");
    loadWantedFeatures(this.#features, this);
  }

  protected override update(changed: PropertyValues): void {
    const placeholder = this.renderRoot.querySelector<HTMLElement>(".loading");
    super.update(changed);
    if (placeholder?.isConnected && this.#release.prepared) keepVisibleSpace(placeholder);
  }

  protected override updated(): void {
    const { isLoading, isNotFound, withheld, error, prepared } = this.#release;
    const isOffline = error?.code === "offline";
    this.setStates({
      loading: isLoading,
      "not-found": isNotFound,
      withheld: withheld !== undefined,
      error: error && !prepared && !isOffline,
      offline: error && !prepared && isOffline,
      stale: error && prepared,
    });
    this.#moveFocus();
  }

  get #strings(): ReleaseStrings {
    return this.#locale.strings("release", english);
  }

  /** What names the release instead of `release-id`: the list that has opened it, or the page's address. */
  get #place(): ReleasePlace | undefined {
    return this.opener ?? (this.fromUrl ? this.#features.get("pageAddress") : undefined);
  }

  get #level(): number {
    return headingLevel(this.headingLevel, 2);
  }

  #addStyles(styles: CSSResult): void {
    if (this.shadowRoot) adoptStyles(this.shadowRoot, styles);
  }

  #contextOf({ release, html = {} }: PreparedRelease): ReleaseContext {
    const { feed } = this.#release;
    const { lang } = this.#locale;
    const feedLanguage = feed.feed?.language;
    return {
      release,
      html,
      releases: feed.feed?.releases ?? [],
      strings: (group, english) => this.#locale.strings(group, english),
      lang,
      language: release.language ?? feedLanguage,
      feedLanguage,
      headingLevel: this.#level,
      mediaHosts: mediaHosts(this),
      formatDate: (date) => this.formatDate(date),
      renderDate: (date, part) => this.renderDate(date, part, lang),
      href: (id) => this.#place?.href(id),
      find: (id) => findRelease(feed, id),
      show: (id) => this.#release.show(id),
      announce: (text) => {
        this.#announcement = { text, release: this.#release.found };
        this.requestUpdate();
      },
    };
  }

  #moveFocus(): void {
    const title = this.#focusWanted && this.renderRoot?.querySelector<HTMLElement>("[part~=title]");
    if (!title) return;
    title.tabIndex = -1;
    title.focus(this.#focusWanted);
    this.#focusWanted = undefined;
  }

  protected override render(): TemplateResult {
    const { isLoading } = this.#release;
    return html`
      ${this.renderStatusRegion(this.#renderStatus(), this.#locale.lang)}
      <div class=${isLoading ? "loading" : ""}>${this.#renderContent()}</div>
    `;
  }

  #renderContent(): TemplateResult {
    const { found, prepared } = this.#release;
    if (prepared) return this.#renderRelease(prepared, renderText);
    if (!found) return this.#renderFallback();
    return this.#renderRelease(
      { release: found, html: undefined, renderOptionalParts: undefined },
      renderSkeleton,
    );
  }

  #renderStatus(): unknown {
    const { error, isNotFound, withheld, isLoading, found } = this.#release;
    if (error) return this.#renderError(error.code);
    if (isNotFound || withheld) return this.#features.get("failure")?.render();
    const announcement = this.#announcement?.release === found ? this.#announcement?.text : undefined;
    return this.#renderHeard(isLoading, announcement);
  }

  /** Says that news is being read, or something else, to readers who do not see the page. */
  #renderHeard(isLoading: boolean, text?: string): unknown {
    const heard = isLoading ? this.#strings.loading : text;
    return heard ? html`<span class="heard">${heard}</span>` : nothing;
  }

  /** Says why there is no release, or only one from an earlier reading. */
  #renderError(code: FeedErrorCode): TemplateResult {
    const { failed, stale, retry } = this.#strings;
    const { prepared, feed } = this.#release;
    const readAt = prepared && feed.readAt;
    const text = readAt ? fillIn(stale, { date: this.formatDate(readAt.toISOString()) }) : failed[code];
    return html`
      <slot name=${readAt ? "stale" : code === "offline" ? "offline" : "error"}
        ><p part=${readAt ? "stale" : "error"}>${text}</p></slot
      >
      <p><button part="button retry-button" @click=${() => this.reload()}>${retry}</button></p>
      ${this.#renderHeard(feed.loading)}
    `;
  }

  /** What there is without a release: the page's own content, or else a link to the newsroom. While it loads, also its shape, below a link of the page. */
  #renderFallback(): TemplateResult {
    return this.#release.isLoading
      ? html`<slot name="loading"
          ><slot></slot>${this.querySelector("article") ? nothing : renderSkeleton()}</slot
        >`
      : html`<slot>${this.#renderNewsroomLink()}</slot>`;
  }

  #renderNewsroomLink(): unknown {
    const address = this.newsroomHref ?? this.#release.feed.feed?.link;
    const href = address && safeLink(address, this.baseURI);
    return href ? html`<a part="link newsroom-link" href=${href}>${this.#strings.newsroom}</a>` : nothing;
  }

  /** @param renderRest renders what is below the dateline. */
  #renderRelease(shown: PreparedRelease, renderRest: typeof renderText): TemplateResult {
    const context = this.#contextOf(shown);
    const { release, language } = context;
    const tools = this.#features.get("tools")?.render();
    return html`
      <article part="release" lang=${language ?? nothing} dir=${textDirection(language)}>
        ${renderHead(context)} ${renderRest(context, shown, tools)}
      </article>
      <p part="sources" lang=${this.#locale.lang} dir="auto">
        ${release.url ? html`<a part="link original-link" href=${release.url}>${this.#strings.original}</a>` : nothing}
        ${this.#renderNewsroomLink()}
      </p>
      ${this.#features.get("moreReleases")?.render()}
    `;
  }
}
