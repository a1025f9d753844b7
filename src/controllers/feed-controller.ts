import { initialState, Task, TaskStatus } from "@lit/task";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { PressErrorEvent } from "../events/press-error-event.js";
import { PressLoadEvent } from "../events/press-load-event.js";
import { cachedFeed } from "../feed/feed-cache.js";
import { FeedError } from "../feed/feed-error.js";
import type { Feed } from "../feed/feed.js";
import { loadFeed } from "../feed/load-feed.js";
import { absolute } from "./absolute-source.js";
import { isEmbargoed } from "../release/is-embargoed.js";
import { newestFirst } from "../release/newest-first.js";
import type { Release } from "../release/release.js";

/** Where the news is: addresses as the page wrote them, or the news itself. */
export type FeedSource = string | readonly Release[] | HTMLScriptElement;

type Host = ReactiveControllerHost & HTMLElement & { readonly fallbackSrc?: string | undefined };

/**
 * Keeps an element's feed: reads it when `src` is set or changes, stops when the element goes, and starts again
 * when it comes back. What was read stays when a later reading of the same source fails.
 * Fires `press-load` and `press-error` on the element.
 */
export class FeedController implements ReactiveController {
  /** All that was read so far, older pages included; `undefined` before the first success. */
  feed: Feed | undefined;
  /** When `feed` was read. */
  readAt: Date | undefined;
  /** Why the last reading failed; `undefined` after a success. */
  error: FeedError | undefined;
  /** Why the last older page did not come. */
  moreError: FeedError | undefined;

  readonly #host: Host;
  readonly #task: Task<readonly [FeedSource | undefined, string | undefined], Feed>;
  readonly #more: Task<readonly [string], Feed>;
  #source: FeedSource | undefined;
  #interrupted = false;
  #failures = 0;
  #gone = new AbortController();

  /**
   * @param source What to read; nothing is read while there is none.
   * @param meanwhile What else the element waits for before it shows the feed. Begun already, so that both arrive
   *   in one round trip.
   */
  constructor(host: Host, source: () => FeedSource | undefined, meanwhile: () => Promise<unknown>) {
    this.#host = host;
    host.addController(this);
    this.#task = new Task(host, {
      args: () => [source(), host.fallbackSrc] as const,
      task: async ([source, fallbackSrc], { signal }) => {
        if (source !== this.#source) this.#forget(source);
        if (!source) return initialState;
        const [feed] = await Promise.all([this.#read(source, fallbackSrc, signal), meanwhile()]);
        return feed;
      },
      onComplete: (feed) => this.#show(feed, new Date()),
      onError: (error) => this.#fail(error, "error"),
    });
    this.#more = new Task(host, {
      autoRun: false,
      task: ([next], { signal }) => this.#read(next, undefined, signal),
      onComplete: (page) => {
        if (!this.feed) return;
        const byId = new Map(
          [...this.feed.releases, ...page.releases].map((release) => [release.id, release]),
        );
        this.#show({ ...this.feed, releases: [...byId.values()], next: page.next });
      },
      onError: (error) => this.#fail(error, "moreError"),
    });
  }

  get loading(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  get loadingMore(): boolean {
    return this.#more.status === TaskStatus.PENDING;
  }

  /** Reads the feed again; what is shown stays until the answer is there. */
  async reload(): Promise<void> {
    await this.#task.run();
  }

  /** Reads the feed's next, older page and adds it at the end. Does nothing on the last page. */
  async loadMore(): Promise<void> {
    if (this.feed?.next && !this.loadingMore) await this.#more.run([this.feed.next]);
  }

  hostConnected(): void {
    this.#gone = new AbortController();
    if (this.#interrupted) {
      this.#interrupted = false;
      void this.reload();
    }
  }

  hostDisconnected(): void {
    this.#interrupted = this.loading || !!this.error?.retryable;
    this.#gone.abort();
    this.#task.abort();
    this.#more.abort();
  }

  async #read(source: FeedSource, fallbackSrc: string | undefined, signal: AbortSignal): Promise<Feed> {
    const { baseURI } = this.#host;
    if (typeof source !== "string" || /\S\s+\S/.test(source)) {
      const { readSpecialSource } = await import("./special-source.js");
      return readSpecialSource(source, baseURI, signal, (error) => this.#tell(error));
    }
    const url = absolute(source, baseURI);
    const cached = cachedFeed(url);
    if (cached && !this.feed) this.#show(cached.feed, new Date(Date.now() - cached.age));
    return loadFeed(url, { signal, ...(fallbackSrc && { fallbackUrl: absolute(fallbackSrc, baseURI) }) });
  }

  #forget(source: FeedSource | undefined): void {
    this.#source = source;
    this.#failures = 0;
    this.feed = this.readAt = this.error = this.moreError = undefined;
    this.#more.abort();
  }

  #show(feed: Feed, readAt = this.readAt): void {
    const canBeShown = (release: Release) =>
      (release.title || release.lead || release.url) && !isEmbargoed(release);
    this.feed = { ...feed, releases: newestFirst(feed.releases.filter(canBeShown)) };
    this.readAt = readAt;
    this.error = this.moreError = undefined;
    this.#failures = 0;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new PressLoadEvent(this.feed.releases));
  }

  #fail(error: unknown, field: "error" | "moreError"): void {
    // An aborted reading ends in an AbortError; that is no news for anybody.
    if (!(error instanceof FeedError)) return;
    this[field] = error;
    this.#host.requestUpdate();
    this.#tell(error);
    void import("./after-failure.js").then(
      ({ afterFailure }) =>
        afterFailure(error, this.#host, this.#failures++, this.#gone.signal, () => {
          if (this.error === error) void this.reload();
        }),
      // Where its code does not arrive, the reader's own "try again" is left.
      () => {},
    );
  }

  #tell(error: FeedError): void {
    this.#host.dispatchEvent(new PressErrorEvent(error, this.feed !== undefined));
  }
}
