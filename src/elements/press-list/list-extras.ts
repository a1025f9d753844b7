import { html, nothing, type ReactiveController, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { EmbargoTimer } from "../../controllers/embargo-timer.js";
import { changes, finding, newTab } from "../../locales/en.js";
import { fillIn, fillInCount } from "../../locales/fill-in.js";
import { formatDate } from "../../release/format-date.js";
import { isEmbargoed } from "../../release/embargo.js";
import { lastChange } from "../../release/last-change.js";
import type { Release, ReleaseDate } from "../../release/release.js";
import { safeImage } from "../../sanitize/safe-url.js";
import { mediaHosts } from "../shared/media-hosts.js";
import { filterOf, FindForm } from "./finding/find-form.js";
import { ListAddress } from "./address/list-address.js";
import { listExtrasStyles } from "./list-extras.styles.js";
import { OpenedRelease } from "./opening/opened-release.js";
import type { ListView, PressListElement } from "./press-list.js";
import { facets } from "./finding/release-index.js";

/** What a reader may bring in an address, at most; more would make a slow page of a link. */
const mostFromAddress = 500;
/** Older pages that are read to show as much as an address says. */
const pagesFromAddress = 10;

const synced = ["search", ...facets] as const;

/** What few lists have: finding, layouts, pictures, a release opened in the page, and the page's address kept in step. */
export class ListExtras implements ReactiveController {
  readonly #host: PressListElement;
  readonly #view: ListView;
  readonly #form: FindForm;
  readonly #address: ListAddress;
  #opened: OpenedRelease | undefined;
  readonly #broken = new Set<string>();

  /** What the page has set, which needs no parameter. */
  readonly #initial = new Map<(typeof synced)[number], string>();
  /** The properties as they were last seen. */
  #seen = "";
  #seenWanted = 0;
  /** How the next change is written into the address; not at all where it came from there or from the page. */
  #write: "push" | "replace" | undefined;
  #pagesLeft = 0;

  constructor(host: PressListElement, view: ListView) {
    this.#host = host;
    this.#view = view;
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, listExtrasStyles.styleSheet!];
    this.#form = new FindForm(host, view, (typed) => {
      this.#write = typed ? "replace" : "push";
      this.#view.wanted = this.#seenWanted = 0;
      this.#seen = this.#values.join("\n");
    });
    this.#address = new ListAddress(() => this.#name);
    new EmbargoTimer(
      host,
      () => nextEmbargo(view.feed.whole?.releases ?? []),
      () => view.feed.show(),
    );
    for (const [at, name] of synced.entries()) this.#initial.set(name, this.#values[at]!);
    this.#seen = this.#values.join("\n");
    host.addController(this);
    host.requestUpdate();
  }

  hostConnected(): void {
    addEventListener("popstate", this.#readAddress);
    this.#readAddress();
  }

  hostDisconnected(): void {
    removeEventListener("popstate", this.#readAddress);
  }

  hostUpdate(): void {
    const { open } = this.#host;
    if (open === "inline" || open === "dialog") {
      this.#opened ??= new OpenedRelease(this.#host, this.#view, () =>
        this.#host.syncUrl == null ? this.#releaseName : this.#address.parameter("release"),
      );
    }
    const values = this.#values;
    const before = this.#seen.split("\n");
    if (this.#seen === values.join("\n")) return;
    // Set by the page: that is what an address without parameters says from now on.
    synced.forEach((name, at) => {
      if (values[at] !== before[at]) this.#initial.set(name, values[at]!);
    });
    this.#seen = values.join("\n");
    this.#view.wanted = this.#seenWanted = 0;
  }

  hostUpdated(): void {
    if (this.#host.syncUrl == null) return;
    const { wanted, feed } = this.#view;
    if (wanted !== this.#seenWanted) {
      this.#seenWanted = wanted;
      this.#write ??= "replace";
    }
    if (this.#write) this.#writeAddress(this.#write === "push");
    this.#write = undefined;
    const { loadingMore, moreError, error } = feed;
    if (!feed.feed?.next || loadingMore || moreError || error) return;
    if (this.find(feed.feed.releases).length < wanted && this.#pagesLeft-- > 0) {
      void this.#host.updateComplete.then(() => feed.loadMore());
    }
  }

  /** The releases that fit the filters. */
  find(releases: readonly Release[]): readonly Release[] {
    return this.#form.find(releases).releases;
  }

  /** The list with its form and dialog, or the release in its place. */
  render(renderList: () => TemplateResult): TemplateResult {
    return (
      this.#opened?.renderInline() ??
      html`${this.#opened?.renderMissing() ?? nothing} ${this.#form.render()} ${renderList()}
      ${this.#opened?.renderDialog() ?? nothing}`
    );
  }

  /** What is said about what was found; `undefined` where nothing was looked for. */
  renderStatus(): TemplateResult | undefined {
    const { feed, locale } = this.#view;
    const { lang } = locale;
    const strings = locale.strings("finding", finding);
    const { length } = this.find(feed.feed!.releases);
    if (length && !this.#form.active) return undefined;
    const found = fillInCount(feed.feed!.next ? strings.foundSoFar : strings.found, length, lang);
    if (length) return html`<p part="found">${found}</p>`;
    return html`<p part="nothing-found">
        <slot name="nothing-found">${feed.feed!.next ? found : strings.nothingFound}</slot>
      </p>
      ${this.#form.active ? html`<p>${this.#form.renderClear()}</p>` : nothing}`;
  }

  /** The page's own address for a release that opens in the page. */
  href(id: string): string | undefined {
    return this.#opensHere ? this.#opened?.href(id) : undefined;
  }

  get target(): string | undefined {
    return this.#opensHere ? undefined : this.#host.linkTarget;
  }

  open(event: MouseEvent, release: Release): void {
    if (!this.#opensHere || !this.#opened) return;
    event.preventDefault();
    void this.#opened.open(release);
  }

  renderTargetHint(): unknown {
    const { locale } = this.#view;
    const strings = locale.strings("newTab", newTab);
    return this.target && !/^_(self|parent|top)$/i.test(this.target)
      ? html` <span class="heard" lang=${locale.lang} dir="auto">${strings.newTab}</span>`
      : nothing;
  }

  renderImage({ images: [image] = [] }: Release): unknown {
    if (!image || /^(compact|headlines)$/.test(this.#host.layout ?? "")) return nothing;
    const src = safeImage(image.thumbnail ?? image.url, mediaHosts(this.#host));
    if (!src) return nothing;
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
          @error=${() => this.#onBroken(src)}
        />`,
      )}
    </div>`;
  }

  /** What has happened to a release since it was published. */
  renderNotes(release: Release): unknown {
    const { lang, dates } = this.#view.locale;
    const strings = this.#view.locale.strings("changes", changes);
    const write = (date: string) => formatDate(date, { ...dates, timeZone: this.#host.timeZone });
    const changed = lastChange(release, write);
    const { notice } = release;
    return html`${
      changed
        ? html`<time part="updated" lang=${lang} dir="auto" datetime=${changed}
            >${fillIn(strings.updated, { date: write(changed) })}</time
          >`
        : nothing
    }
    ${notice ? html`<strong part="notice" lang=${lang}>${strings[notice.kind]}</strong>` : nothing}`;
  }

  get #opensHere(): boolean {
    return this.#host.open === "inline" || this.#host.open === "dialog";
  }

  #onBroken(src: string): void {
    this.#broken.add(src);
    this.#host.requestUpdate();
  }

  get #values(): string[] {
    return synced.map((name) => filterOf(this.#host, name));
  }

  /** What this list's parameters begin with; a second list of the same name has a number behind it. */
  get #name(): string {
    const nameOf = ({ syncUrl, id }: PressListElement) => syncUrl || id || "press";
    const name = nameOf(this.#host);
    return this.#numbered(name, (other) => other.syncUrl != null && nameOf(other) === name);
  }

  /** What names the release that is open, where the address has nothing else of this list. */
  get #releaseName(): string {
    return this.#numbered("release", ({ syncUrl, open }) => syncUrl == null && !!open && open !== "link");
  }

  /** A name, with a number behind it for each list but the first of those that would have it. */
  #numbered(name: string, hasIt: (list: PressListElement) => boolean): string {
    const root = this.#host.getRootNode() as ParentNode;
    const place = [...root.querySelectorAll<PressListElement>("press-list")]
      .filter(hasIt)
      .indexOf(this.#host);
    return place > 0 ? `${name}-${place + 1}` : name;
  }

  readonly #readAddress = (): void => {
    if (this.#host.syncUrl == null) return;
    const { controls } = this.#form;
    for (const name of synced) {
      // What the page has not put into the reader's hands, an address does not change.
      if (!controls.includes(name)) continue;
      const value = this.#address.read(name) ?? this.#initial.get(name)!;
      if (filterOf(this.#host, name) !== value) this.#host[name] = value;
    }
    this.#seen = this.#values.join("\n");
    const shown = Math.trunc(Number(this.#address.read("shown"))) || 0;
    this.#view.wanted = this.#seenWanted = Math.min(Math.max(shown, 0), mostFromAddress);
    this.#pagesLeft = pagesFromAddress;
    this.#host.requestUpdate();
  };

  #writeAddress(push: boolean): void {
    const { controls } = this.#form;
    const values: Record<string, string | undefined> = {
      shown: this.#view.wanted ? String(this.#view.wanted) : undefined,
    };
    for (const name of synced) {
      const value = filterOf(this.#host, name);
      values[name] = controls.includes(name) && value !== this.#initial.get(name) ? value : undefined;
    }
    this.#address.write(values, push);
  }
}

/** When the first of the releases that are withheld will be shown. */
const nextEmbargo = (releases: readonly Release[]): ReleaseDate | undefined =>
  releases
    .filter(isEmbargoed)
    .map(({ embargo }) => embargo!)
    .sort()[0];
