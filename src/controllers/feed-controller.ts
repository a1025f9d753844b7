import type { ReactiveController, ReactiveControllerHost } from "lit";
import { PressErrorEvent } from "../events/press-error-event.js";
import { PressLoadEvent } from "../events/press-load-event.js";
import { cachedFeed } from "../feed/cache-feed.js";
import { FeedError } from "../feed/feed-error.js";
import type { Feed } from "../feed/feed.js";
import { loadFeed, type LoadFeedOptions } from "../feed/load-feed.js";
import { httpUrl } from "../http/http-url.js";
import { absolute } from "../feed/resolve-feed-url.js";
import { isEmbargoed } from "../release/embargo.js";
import { newestFirst } from "../release/newest-first.js";
import type { Release } from "../release/release.js";

/** Where the news is: addresses as the page wrote them, or the news itself. */
export type FeedSource = string | Release | readonly Release[] | HTMLScriptElement;

type Host = ReactiveControllerHost & HTMLElement & { readonly fallbackSrc?: string | undefined };

/**
 * Keeps an element's feed: reads it when `src` is set or changes, stops when the element goes, and starts again
 * when it comes back. What was read stays when a later reading of the same source fails.
 * Fires `press-load` and `press-error` on the element.
 */
export class FeedController implements ReactiveController {
  /** All that was read so far, older pages included; `undefined` before the first success. */
  feed: Feed | undefined;
  /** The same with what is not to be shown: no more than an address, or before its time. */
  whole: Feed | undefined;
  /** When `feed` was read. */
  readAt: Date | undefined;
  /** Why the last reading failed; `undefined` after a success. */
  error: FeedError | undefined;
  /** Why the last older page did not come. */
  moreError: FeedError | undefined;
  /** Whether an older page is on its way. */
  loadingMore = false;
  /** Whether the feed is on its way. */
  loading = false;

  readonly #host: Host;
  readonly #sourceOf: () => FeedSource | undefined;
  readonly #prepare: (outcome?: unknown) => Promise<unknown>;
  #source: FeedSource | undefined;
  #fallbackSrc: string | undefined;
  /** Goes on with what was on its way when the element went. */
  #resume: (() => Promise<void>) | undefined;
  #failures = 0;
  /** Ends what is on its way or waits to be read again. */
  #current = new AbortController();

  /**
   * @param sourceOf What to read; nothing is read while there is none.
   * @param prepare What else the element waits for before it shows something. Called when a reading begins, so that
   *   both arrive in one round trip, and again with what came of it: a feed or an error. Never rejects.
   */
  constructor(
    host: Host,
    sourceOf: () => FeedSource | undefined,
    prepare: (outcome?: unknown) => Promise<unknown>,
  ) {
    this.#host = host;
    this.#sourceOf = sourceOf;
    this.#prepare = prepare;
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

  /** Reads the feed again; what is shown stays until the answer is there. */
  async reload(): Promise<void> {
    const source = this.#sourceOf();
    if (source !== this.#source) {
      this.#failures = 0;
      this.feed = this.whole = this.readAt = this.error = this.moreError = undefined;
    }
    this.#source = source;
    this.#fallbackSrc = this.#host.fallbackSrc;
    this.#stop();
    if (source) {
      await this.#run("loading", "error", source, (feed) => this.show(feed, new Date()));
    }
  }

  /** Reads the feed's next, older page and adds it at the end. Does nothing on the last page. */
  async loadMore(): Promise<void> {
    const { feed } = this;
    if (!feed?.next || this.loadingMore) return;
    await this.#run("loadingMore", "moreError", feed.next, ({ releases, next }) => {
      const byId = new Map([...this.whole!.releases, ...releases].map((release) => [release.id, release]));
      this.show({ ...this.whole!, releases: [...byId.values()], next });
    });
  }

  /** The latest reading wins: a new one, or the element's end, stops the one before it. */
  #stop(): void {
    this.#current.abort();
    this.#current = new AbortController();
    this.loading = this.loadingMore = false;
  }

  async #run(
    state: "loading" | "loadingMore",
    field: "error" | "moreError",
    source: FeedSource,
    show: (feed: Feed) => void,
  ): Promise<void> {
    const { signal } = this.#current;
    this[state] = true;
    this.#host.requestUpdate();
    const outcome = await this.#prepared(
      this.#read(source, signal).catch((cause: unknown) =>
        // Code that does not arrive is to the reader what a feed is that does not.
        cause instanceof FeedError ? cause : new FeedError("blocked", { cause }),
      ),
    );
    if (signal.aborted) return;
    this[state] = false;
    if (!(outcome instanceof FeedError)) return show(outcome);
    this[field] = outcome;
    this.#host.requestUpdate();
    this.#tell(outcome, field === "error" ? () => void this.reload() : undefined);
  }

  /** Shows a feed, or what was read anew: what was before its time may be no longer. */
  show(feed: Feed = this.whole!, readAt = this.readAt): void {
    const canBeShown = (release: Release) =>
      (release.title || release.lead || release.url) && !isEmbargoed(release);
    this.whole = feed;
    this.feed = { ...feed, releases: newestFirst(feed.releases.filter(canBeShown)) };
    this.readAt = readAt;
    this.error = this.moreError = undefined;
    this.#failures = 0;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new PressLoadEvent(this.feed.releases));
  }

  /** What came of a reading, when the element can show it. */
  async #prepared<Outcome>(reading: Promise<Outcome>): Promise<Outcome> {
    await this.#prepare();
    const outcome = await reading;
    await this.#prepare(outcome);
    return outcome;
  }

  async #read(source: FeedSource, signal: AbortSignal): Promise<Feed> {
    const { baseURI } = this.#host;
    const options: LoadFeedOptions = { signal, onFallback: (error) => this.#tell(error) };
    // An older page has no copy.
    if (source === this.#source) options.fallbackUrl = httpUrl(this.#fallbackSrc, baseURI);
    // The older pages of several feeds are of several feeds, also where one of them is left.
    if (typeof this.#source !== "string" || /\S\s+\S/.test(this.#source)) {
      const { readSpecialSource } = await import("./given-news.js");
      return readSpecialSource(source, baseURI, options, source === this.#source ? undefined : this.whole);
    }
    const url = absolute(source as string, baseURI);
    const cached = cachedFeed(url);
    const shown =
      cached &&
      !this.feed &&
      this.#prepared(Promise.resolve(cached.feed)).then((feed) => {
        if (!this.feed && !signal.aborted) this.show(feed, cached.readAt);
      });
    // A failure is said of what is shown, so that comes first.
    return loadFeed(url, options).finally(() => shown);
  }

  /** @param retry Reads again what failed; absent where nothing is read again without the reader. */
  #tell(error: FeedError, retry?: () => void): void {
    this.#host.dispatchEvent(new PressErrorEvent(error, this.feed !== undefined));
    const { signal } = this.#current;
    void import("./retry-policy.js").then(
      ({ afterFailure }) => afterFailure(error, this.#host, this.#failures++, signal, retry),
      // Its code does not arrive without a network either. To listen with nothing is to do nothing.
      () => addEventListener("online", retry!, { signal }),
    );
  }
}
