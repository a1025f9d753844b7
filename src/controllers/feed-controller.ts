import type { ReactiveController, ReactiveControllerHost } from "lit";
import { PressErrorEvent } from "../events/press-error-event.js";
import { PressLoadEvent } from "../events/press-load-event.js";
import { cachedFeed } from "../feed/cache-feed.js";
import { FeedError } from "../feed/feed-error.js";
import type { Feed } from "../feed/feed.js";
import type { MergedFeed } from "../feed/merge-feeds.js";
import { loadFeed, readFeed } from "../feed/load-feed.js";
import type { LoadFeedsOptions } from "../feed/load-feeds.js";
import { readReleases } from "../feed/read-releases.js";
import { httpUrl } from "../http/http-url.js";
import { splitByEmbargo } from "../release/embargo.js";
import { isListable } from "../release/is-listable.js";
import { newestFirst } from "../release/newest-first.js";
import type { Release } from "../release/release.js";

/** Where an element's news is: addresses as the page wrote them, or the news itself, as objects or as JSON. */
export type NewsSource = string | Release | readonly Release[] | HTMLScriptElement;

type Host = ReactiveControllerHost & HTMLElement & { readonly fallbackSrc?: string | undefined };

/**
 * Keeps an element's feed: reads it when `src` is set or changes, stops when the element leaves the page, and continues
 * when it comes back. If a later reading of the same source fails, the feed that was read before stays. Releases under
 * embargo are withheld until it ends. Dispatches `press-load` and `press-error` on the element.
 */
export class FeedController implements ReactiveController {
  /** The feed with the releases for a list, newest first, older pages included; `undefined` before the first success. */
  feed: Feed | undefined;
  /** All releases that may be shown, also those without anything that a list could name them by. */
  shown: readonly Release[] = [];
  /** Releases under embargo. */
  withheld: readonly Release[] = [];
  /** When the feed was read. */
  readAt: Date | undefined;
  /** Why the last reading failed; `undefined` after a success. */
  error: FeedError | undefined;
  /** Why the last older page could not be read. */
  moreError: FeedError | undefined;
  /** Whether an older page is being read. */
  loadingMore = false;
  /** Whether the feed is being read. */
  loading = false;
  /** Loads what the element needs to show an outcome. Never rejects. */
  readonly prepareFor: (outcome?: unknown) => Promise<unknown>;

  readonly #host: Host;
  readonly #sourceOf: () => NewsSource | undefined;
  #source: NewsSource | undefined;
  #fallbackSrc: string | undefined;
  /** Everything that was read, in the feed's own order. */
  #read: MergedFeed | undefined;
  /** Continues the reading that ended when the element left the page. */
  #resume: (() => Promise<void>) | undefined;
  #failures = 0;
  /** Ends the reading that runs, and the waiting for the next attempt. */
  #current = new AbortController();

  /**
   * @param sourceOf what to read; nothing is read while it gives `undefined`.
   * @param prepare loads what the element needs besides the feed, such as its words. It is called when a reading begins, so
   *   that both load at the same time, and again with the outcome, a feed or an error. Must not reject.
   */
  constructor(
    host: Host,
    sourceOf: () => NewsSource | undefined,
    prepare: (outcome?: unknown) => Promise<unknown>,
  ) {
    this.#host = host;
    this.#sourceOf = sourceOf;
    this.prepareFor = prepare;
    host.addController(this);
  }

  hostConnected(): void {
    void this.#resume?.();
  }

  hostUpdate(): void {
    if (this.#sourceOf() !== this.#source || this.#host.fallbackSrc !== this.#fallbackSrc) void this.reload();
  }

  hostDisconnected(): void {
    this.#resume = this.loadingMore
      ? this.loadMore
      : this.loading || this.error?.retryable
        ? this.reload
        : undefined;
    this.#stop();
  }

  /** Reads the feed again. The element shows what it has until the answer is there. */
  async reload(): Promise<void> {
    const source = this.#sourceOf();
    if (source !== this.#source) {
      this.#failures = 0;
      this.feed = this.#read = this.readAt = this.error = this.moreError = undefined;
      this.shown = this.withheld = [];
    }
    this.#source = source;
    this.#fallbackSrc = this.#host.fallbackSrc;
    this.#stop();
    if (!source) return;
    await this.#run(
      "loading",
      "error",
      (signal) => this.#readSource(source, signal),
      (feed) => this.showFeed(feed, new Date()),
    );
  }

  /** Reads the feed's next, older page and adds its releases. Does nothing on the last page. */
  async loadMore(): Promise<void> {
    const read = this.#read;
    const next = read?.next;
    if (!next || this.loadingMore) return;
    await this.#run(
      "loadingMore",
      "moreError",
      (signal) => this.#load(next, { signal, baseUrl: this.#host.baseURI, readBefore: read }),
      (feed) => this.showFeed(feed, this.readAt),
    );
  }

  /** Ends the reading that runs, as the latest one counts. */
  #stop(): void {
    this.#current.abort();
    this.#current = new AbortController();
    this.loading = this.loadingMore = false;
  }

  async #run(
    state: "loading" | "loadingMore",
    failure: "error" | "moreError",
    read: (signal: AbortSignal) => Promise<MergedFeed>,
    show: (feed: MergedFeed) => void,
  ): Promise<void> {
    const { signal } = this.#current;
    this[state] = true;
    this.#host.requestUpdate();
    const outcome = await this.#prepared(
      read(signal).catch((cause: unknown) =>
        // For the reader it is the same whether the feed does not arrive or the code that reads it.
        cause instanceof FeedError ? cause : new FeedError("blocked", { cause }),
      ),
    );
    if (signal.aborted) return;
    this[state] = false;
    if (!(outcome instanceof FeedError)) return show(outcome);
    this[failure] = outcome;
    this.#host.requestUpdate();
    this.#report(outcome, failure === "error" ? () => void this.reload() : undefined);
  }

  /** Gives an outcome when the element has loaded what it needs to show it. */
  async #prepared<Outcome>(reading: Promise<Outcome>): Promise<Outcome> {
    await this.prepareFor();
    const outcome = await reading;
    await this.prepareFor(outcome);
    return outcome;
  }

  async #readSource(source: NewsSource, signal: AbortSignal): Promise<MergedFeed> {
    const { baseURI } = this.#host;
    if (source instanceof HTMLElement) {
      const feed = await readFeed(new TextEncoder().encode(source.text), { url: baseURI });
      // A server that has left out a part names the address of the rest. The feed itself can name only the page's own origin.
      const { next } = source.dataset;
      if (next) feed.next = next;
      return feed;
    }
    if (typeof source !== "string") return readReleases([source].flat(), baseURI);
    const options: LoadFeedsOptions = {
      signal,
      baseUrl: baseURI,
      fallbackUrl: this.#fallbackSrc,
      onFallback: (error) => this.#report(error),
    };
    const cached = cachedFeed(httpUrl(source, baseURI) ?? "");
    const cachedShown =
      cached &&
      !this.feed &&
      this.#prepared(Promise.resolve(cached.feed)).then((feed) => {
        if (!this.feed && !signal.aborted) this.showFeed(feed, cached.readAt);
      });
    // If the reading fails, the failure is about a feed that is shown already.
    return this.#load(source, options).finally(() => cachedShown);
  }

  /** Loads the addresses of the source, or adds its older pages. */
  async #load(addresses: string, options: LoadFeedsOptions): Promise<MergedFeed> {
    if (!isSeveral(this.#source) && !options.readBefore) return loadFeed(addresses, options);
    const { loadSeveral } = await import("./load-several.js");
    return loadSeveral(addresses, options, this.#host);
  }

  /** Shows a feed. On a server it is one that was read already. */
  showFeed(feed: MergedFeed, readAt: Date | undefined): void {
    this.#read = feed;
    this.readAt = readAt;
    this.error = this.moreError = undefined;
    this.#failures = 0;
    this.applyEmbargoes();
  }

  /** Shows everything that was read, except releases that are under embargo now. */
  applyEmbargoes(): void {
    const feed = this.#read;
    if (!feed) return;
    const { shown, withheld } = splitByEmbargo(newestFirst(feed.releases));
    this.shown = shown;
    this.withheld = withheld;
    const listed = { __proto__: null, ...feed, releases: shown.filter(isListable) };
    this.feed = listed;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new PressLoadEvent(this.feed));
  }

  /** @param retry reads again; absent if only the reader can ask for that. */
  #report(error: FeedError, retry?: () => void): void {
    this.#host.dispatchEvent(new PressErrorEvent(error, this.feed !== undefined));
    const { signal } = this.#current;
    void import("./retry-policy.js").then(
      ({ handleFailure }) => handleFailure(error, this.#host, { failures: this.#failures++, signal, retry }),
      () => {
        // Without a network this code does not arrive either.
        if (retry) addEventListener("online", retry, { signal });
      },
    );
  }
}

/** Whether a page names several feeds, with white space between. */
const isSeveral = (source: NewsSource | undefined): boolean =>
  typeof source === "string" && /\S\s+\S/.test(source);
