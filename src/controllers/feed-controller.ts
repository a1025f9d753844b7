import { initialState, Task, TaskStatus } from "@lit/task";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { PressErrorEvent } from "../events/press-error-event.js";
import { PressLoadEvent } from "../events/press-load-event.js";
import { cachedFeed } from "../feed/feed-cache.js";
import { FeedError } from "../feed/feed-error.js";
import type { Feed } from "../feed/feed.js";
import { loadFeed } from "../feed/load-feed.js";
import { isEmbargoed } from "../release/is-embargoed.js";
import type { Release } from "../release/release.js";

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
  readonly #task: Task<readonly [string | undefined, string | undefined], Feed>;
  readonly #more: Task<readonly [string], Feed>;
  #src: string | undefined;
  #interrupted = false;

  /**
   * @param src The address to read, as the page wrote it; nothing is read while there is none.
   * @param meanwhile What else the element waits for before it shows the feed. Begun already, so that both arrive
   *   in one round trip.
   */
  constructor(host: Host, src: () => string | undefined, meanwhile: () => Promise<unknown>) {
    this.#host = host;
    host.addController(this);
    this.#task = new Task(host, {
      args: () => [src(), host.fallbackSrc] as const,
      task: async ([src, fallbackSrc], { signal }) => {
        if (src !== this.#src) this.#forget(src);
        if (!src) return initialState;
        const [feed] = await Promise.all([this.#read(src, fallbackSrc, signal), meanwhile()]);
        return feed;
      },
      onComplete: (feed) => this.#show(feed, new Date()),
      onError: (error) => this.#fail(error, "error"),
    });
    this.#more = new Task(host, {
      autoRun: false,
      task: ([next], { signal }) => loadFeed(next, { signal }),
      onComplete: (page) => {
        const { feed } = this;
        if (feed) this.#show({ ...feed, releases: merge(feed.releases, page.releases), next: page.next });
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
    if (this.#interrupted) {
      this.#interrupted = false;
      void this.reload();
    }
  }

  hostDisconnected(): void {
    this.#interrupted = this.loading;
    this.#task.abort();
    this.#more.abort();
  }

  async #read(src: string, fallbackSrc: string | undefined, signal: AbortSignal): Promise<Feed> {
    const url = this.#resolve(src);
    const cached = cachedFeed(url);
    if (cached && !this.feed) this.#show(cached.feed, new Date(Date.now() - cached.age));
    return loadFeed(url, {
      signal,
      ...(fallbackSrc && { fallbackUrl: this.#resolve(fallbackSrc) }),
    });
  }

  #resolve(src: string): string {
    try {
      return new URL(src, this.#host.baseURI).href;
    } catch (cause) {
      throw new FeedError("unsupported", { url: src, cause });
    }
  }

  #forget(src: string | undefined): void {
    this.#src = src;
    this.feed = this.readAt = this.error = this.moreError = undefined;
    this.#more.abort();
  }

  #show(feed: Feed, readAt = this.readAt): void {
    this.feed = { ...feed, releases: feed.releases.filter((release) => !isEmbargoed(release)) };
    this.readAt = readAt;
    this.error = this.moreError = undefined;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new PressLoadEvent(this.feed.releases));
  }

  #fail(error: unknown, field: "error" | "moreError"): void {
    // An aborted reading ends in an AbortError; that is no news for anybody.
    if (!(error instanceof FeedError)) return;
    this[field] = error;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new PressErrorEvent(error, this.feed !== undefined));
  }
}

function merge(shown: readonly Release[], page: readonly Release[]): Release[] {
  const ids = new Set(shown.map((release) => release.id));
  return [...shown, ...page.filter((release) => !ids.has(release.id))];
}
