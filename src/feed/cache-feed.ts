import type { Feed } from "./feed.js";

/** Feeds kept before all are forgotten; a page has a few at most. */
const capacity = 50;

const feeds = new Map<string, { feed: Feed; readAt: Date }>();
const requests = new Map<string, { promise: Promise<Feed>; askers: number; controller: AbortController }>();

/**
 * The feed last read from an address, to show while a newer one is on its way. Memory only: it ends with the page.
 *
 * @returns the feed and when it was read, or nothing.
 */
export const cachedFeed = (url: string): { feed: Feed; readAt: Date } | undefined => feeds.get(url);

/**
 * Shares one request for an address among all who ask while it is under way, and keeps what succeeds.
 * The request ends early only when the last asker has aborted.
 */
export function shareRequest(
  url: string,
  signal: AbortSignal | undefined,
  load: (signal: AbortSignal) => Promise<Feed>,
): Promise<Feed> {
  let request = requests.get(url);
  if (!request) {
    const controller = new AbortController();
    const promise = load(controller.signal);
    const started = (request = { promise, askers: 0, controller });
    requests.set(url, started);
    const end = () => requests.get(url) === started && requests.delete(url);
    promise.then((feed) => {
      if (feeds.size === capacity) feeds.clear();
      feeds.set(url, { feed, readAt: new Date() });
      end();
    }, end);
  }
  const shared = request;
  shared.askers++;
  return new Promise<Feed>((resolve, reject) => {
    const leave = () => {
      reject(signal!.reason as Error);
      if (--shared.askers || requests.get(url) !== shared) return;
      requests.delete(url);
      shared.controller.abort(signal!.reason);
    };
    signal?.addEventListener("abort", leave);
    void shared.promise
      .then(resolve, reject)
      // A signal that outlives the request must not keep the feed.
      .then(() => signal?.removeEventListener("abort", leave));
  });
}
