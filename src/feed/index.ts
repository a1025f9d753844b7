export { loadFeed, readFeed, type LoadFeedOptions, type ReadFeedOptions } from "./load-feed.js";
export { cachedFeed } from "./cache-feed.js";
export { FeedError, type FeedErrorCode, type FeedErrorDetail } from "./feed-error.js";
export type { Feed } from "./feed.js";
export { type EmbargoSplit, splitByEmbargo } from "../release/embargo.js";
export { newestFirst } from "../release/newest-first.js";
export type * from "../release/release.js";
export type { UntrustedHtml } from "../release/untrusted-html.js";
