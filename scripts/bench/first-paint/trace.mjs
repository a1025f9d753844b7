/* What the main thread does between the last byte of the feed and the painted news. */

/**
 * Records a trace of one load.
 *
 * @typedef {object} Recorder
 * @property {(tab: import("puppeteer-core").Page) => Promise<void>} start
 * @property {(tab: import("puppeteer-core").Page) => Promise<Uint8Array>} stop Returns a file for the developer tools.
 */

const categories = [
  "toplevel",
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "blink.user_timing",
  "v8.execute",
  "loading",
];

/** @type {Recorder} */
export const recorder = {
  start: (tab) => tab.tracing.start({ categories }),
  stop: (tab) => tab.tracing.stop(),
};

/** The mark that a page sets when the news is painted. */
export const paintedMark = "news-painted";

/**
 * The tasks of the page's main thread that end after the last byte of a feed and begin before the news is painted.
 *
 * @param {object[]} events Of a trace.
 * @param {string} feedsOrigin
 * @returns Milliseconds: the longest task, and all together. Undefined for a page without a feed.
 */
export function tasksAfterFeed(events, feedsOrigin) {
  const painted = events.find(({ name }) => name === paintedMark);
  const feeds = events.filter(
    ({ name, args, ts }) =>
      name === "ResourceSendRequest" && args.data.url.startsWith(feedsOrigin) && ts < painted.ts,
  );
  const ids = new Set(feeds.map(({ args }) => args.data.requestId));
  const ends = events
    .filter(
      ({ name, args, ts }) => name === "ResourceFinish" && ids.has(args.data.requestId) && ts < painted.ts,
    )
    .map(({ ts }) => ts);
  if (ends.length === 0) return undefined;
  const end = Math.max(...ends);
  const durations = events
    .filter(
      ({ name, pid, tid, ts, dur = 0 }) =>
        name === "RunTask" && pid === painted.pid && tid === painted.tid && ts + dur > end && ts < painted.ts,
    )
    .map(({ dur = 0 }) => dur / 1000);
  return { longest: Math.max(0, ...durations), all: durations.reduce((sum, duration) => sum + duration, 0) };
}
