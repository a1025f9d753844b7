import { readFeed, type Feed, type ReadFeedOptions } from "../../src/feed/index.js";

/** Reads a feed from text, as if it were from `https://newsroom.example/feed`. */
export const readText = (text: string, options: ReadFeedOptions = {}): Promise<Feed> =>
  readFeed(new TextEncoder().encode(text), { url: "https://newsroom.example/feed", ...options });

export const readJson = (value: unknown, options: ReadFeedOptions = {}): Promise<Feed> =>
  readText(JSON.stringify(value), options);

/** An RSS feed with these items, given as markup. */
export const rssOf = (items: string, root = "", channel = ""): string =>
  `<rss version="2.0" ${root}><channel><title>Newsroom</title><link>https://newsroom.example/</link>${channel}${items}</channel></rss>`;

/** An Atom feed with these entries, given as markup. */
export const atomOf = (entries: string, root = ""): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${root}><title>Newsroom</title><link href="https://newsroom.example/"/>${entries}</feed>`;

/** What a feed says of which every item is shown. */
export const nothingSkipped = {
  skipped: 0,
  skippedBy: { empty: 0, repeated: 0, otherPublisher: 0, cutOff: 0, tooMany: 0 },
};
