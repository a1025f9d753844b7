import { loadFeed, type Release } from "newsroom-elements/feed";

export const newsroom = "https://newsroom.example";

export const src = `${newsroom}/feed.json`;

/** A release under embargo has no page before its time. */
const mayBeShown = ({ embargo = "" }: Release) => !(Date.parse(embargo) > Date.now());

/** The news, read again after five minutes: `revalidate` in the pages. */
export async function loadNews() {
  const feed = await loadFeed(src);
  return { ...feed, releases: feed.releases.filter(mayBeShown) };
}
