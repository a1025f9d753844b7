import { serveFeed } from "./feed-server.js";
import { items, rss } from "./rss.js";

/** Serves a feed in so many pages, with one release each: "Release 1" on the first. Each page names the next one. */
export async function servePagedFeed(count: number): Promise<{
  url: string;
  /** How often each page has been requested. */
  requests: () => Promise<number[]>;
}> {
  const pages = await Promise.all(Array.from({ length: count }, () => serveFeed({})));
  await Promise.all(
    pages.map((page, at) => page.answer({ body: rss(items(1, at + 1), { next: pages[at + 1]?.url ?? "" }) })),
  );
  return {
    url: pages[0]!.url,
    requests: () => Promise.all(pages.map(async (page) => (await page.requests()).length)),
  };
}
