import { Hono } from "hono";
import type { FeedConfig } from "../config/feed-options.js";
import { createCors, preflight } from "../shared/cors.js";
import { jsonError } from "../shared/json-error.js";
import { FragmentAnswers, type FragmentTools } from "../fragments/fragment-answers.js";
import { FeedAnswers } from "./feed-answers.js";
import type { FeedTools } from "./feed-page.js";
import type { FeedPages } from "./feed-pages.js";

const methods = "GET, HEAD, OPTIONS";
const fragmentMethods = "GET, HEAD";

/** What answers for a feed, and remembers what it has read. */
export interface KnownFeed {
  config: FeedConfig;
  feed: FeedAnswers;
  fragment: FragmentAnswers;
}

export interface Feeds {
  routes: Hono;
  known: ReadonlyMap<string, KnownFeed>;
  /** The pages of a feed; undefined if there is no such feed. */
  pagesOf(id: string): FeedPages | undefined;
  /** For each feed, the seconds since it was last read, and whether it cannot be read now. */
  ages(): Record<string, { age: number | null; failing: boolean }>;
}

/**
 * Answers `/<id>` with a feed of the configuration, and `/<id>/fragment` with its news as HTML. What is read never depends on
 * an address in the request.
 *
 * @param before The feeds of an earlier configuration. Those that have not changed keep what they have read.
 */
export function createFeeds(
  configs: Readonly<Record<string, FeedConfig>>,
  origins: readonly string[] | "*",
  tools: FeedTools & FragmentTools,
  before?: Feeds,
): Feeds {
  const feeds = new Map(
    Object.entries(configs).map(([id, config]): [string, KnownFeed] => {
      const known = before?.known.get(id);
      if (known && JSON.stringify(known.config) === JSON.stringify(config)) return [id, known];
      const feed = new FeedAnswers(id, config, tools);
      return [id, { config, feed, fragment: new FragmentAnswers(id, feed.pages.first, config, tools) }];
    }),
  );
  const corsFor = createCors(origins);
  const routes = new Hono();
  routes.all("/:id", (c) => {
    const cors = corsFor(c.req.raw.headers.get("origin"));
    const feed = feeds.get(c.req.param("id"))?.feed;
    if (!feed) return jsonError(404, "not-found", cors);
    const { method } = c.req.raw;
    if (method === "OPTIONS") return preflight(cors, methods);
    if (method !== "GET" && method !== "HEAD")
      return jsonError(405, "method-not-allowed", { ...cors, allow: methods });
    return feed.answer(c, cors);
  });
  // Only servers include fragments, so there is no CORS.
  routes.all("/:id/fragment", (c) => {
    const fragment = feeds.get(c.req.param("id"))?.fragment;
    if (!fragment) return jsonError(404, "not-found");
    if (c.req.method !== "GET" && c.req.method !== "HEAD")
      return jsonError(405, "method-not-allowed", { allow: fragmentMethods });
    return fragment.answer(c);
  });
  return {
    routes,
    known: feeds,
    pagesOf: (id) => feeds.get(id)?.feed.pages,
    ages: () =>
      Object.fromEntries(
        [...feeds].map(([id, { feed }]) => {
          const { age, failing } = feed.pages.first;
          return [id, { age: age ?? null, failing }];
        }),
      ),
  };
}
