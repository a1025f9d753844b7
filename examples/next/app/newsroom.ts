import { loadFeed, splitByEmbargo } from "newsroom-elements/feed";

export const newsroom = "https://newsroom.example";

export const src = `${newsroom}/feed.json`;

/** The news, read again after five minutes: `revalidate` in the pages. A release under embargo has no page before its time. */
export async function loadNews() {
  const feed = await loadFeed(src);
  return { ...feed, releases: splitByEmbargo(feed.releases).shown };
}
