import { loadFeed } from "newsroom-elements/feed";

export const newsroom = "https://newsroom.example";

export const src = `${newsroom}/feed.json`;

/** The news, read again after five minutes: `revalidate` in the pages. */
export const loadNews = () => loadFeed(src);
