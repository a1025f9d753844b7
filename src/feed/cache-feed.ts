import type { Feed } from "./feed.js";

/** With more feeds than this, all are dropped. A page has a few. */
const capacity = 50;

interface SharedRequest {
  promise: Promise<Feed>;
  controller: AbortController;
  /** How many callers wait for it. */
  callers: number;
}

const feeds = new Map<string, { feed: Feed; readAt: Date }>();
const requests = new Map<string, SharedRequest>();

/**
 * The feed that was last read from an address, to show while a newer one loads. It is kept in memory, as long as the page.
 *
 * @returns the feed and when it was read; `undefined` if it was not.
 */
export const cachedFeed = (url: string): { feed: Feed; readAt: Date } | undefined => feeds.get(url);

/**
 * Shares one request for an address among all who ask while it runs, and keeps the feed that it reads.
 * The request is aborted only when every caller has aborted.
 */
export function shareRequest(
  url: string,
  signal: AbortSignal | undefined,
  load: (signal: AbortSignal) => Promise<Feed>,
): Promise<Feed> {
  const shared = requests.get(url) ?? startRequest(url, load);
  shared.callers++;
  return new Promise<Feed>((resolve, reject) => {
    const leave = () => {
      reject(signal?.reason as Error);
      shared.callers--;
      if (shared.callers || requests.get(url) !== shared) return;
      requests.delete(url);
      shared.controller.abort(signal?.reason);
    };
    signal?.addEventListener("abort", leave);
    void shared.promise
      .then(resolve, reject)
      // A signal that outlives the request must not keep the feed in memory.
      .then(() => signal?.removeEventListener("abort", leave));
  });
}

function startRequest(url: string, load: (signal: AbortSignal) => Promise<Feed>): SharedRequest {
  const controller = new AbortController();
  const request: SharedRequest = { promise: load(controller.signal), controller, callers: 0 };
  requests.set(url, request);
  const end = () => requests.get(url) === request && requests.delete(url);
  request.promise.then((feed) => {
    if (feeds.size === capacity) feeds.clear();
    feeds.set(url, { feed, readAt: new Date() });
    end();
  }, end);
  return request;
}
