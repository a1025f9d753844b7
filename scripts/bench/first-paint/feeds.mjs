/* The benchmark's news in the formats that the elements read. */
import { readFeed } from "../../../dist/feed/index.js";
import { writeJsonFeed } from "../../../dist/gateway/feeds/write-json-feed.js";

const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** RSS with headline, lead and date of each release. */
export const rssOf = (releases) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>News</title>
<link>https://newsroom.example/</link>
<description>Press releases</description>
<language>en</language>
<atom:link href="https://newsroom.example/feed" rel="self" type="application/rss+xml" />
${releases
  .map(
    ({ id, url, title, lead, published }) => `<item>
<title>${escape(title)}</title>
<link>${url}</link>
<guid isPermaLink="false">${id}</guid>
<pubDate>${published.toUTCString()}</pubDate>
<description>${escape(lead)}</description>
</item>
`,
  )
  .join("")}</channel>
</rss>
`;

const feedFields = {
  version: "https://jsonfeed.org/version/1.1",
  title: "News",
  home_page_url: "https://newsroom.example/",
  language: "en",
};

const listFields = ({ id, url, title, lead, published }) => ({
  id,
  url,
  title,
  summary: lead,
  date_published: published.toISOString(),
});

/** JSON Feed with headline, lead and date of each release. */
export const jsonFeedOf = (releases) =>
  JSON.stringify({
    ...feedFields,
    items: releases.map((release) => ({ ...listFields(release), content_text: "" })),
  });

/** What the gateway answers for a newsroom's RSS. */
export async function gatewayFeedOf(releases) {
  const feed = await readFeed(new TextEncoder().encode(rssOf(releases)), {
    url: "https://newsroom.example/feed",
  });
  return writeJsonFeed(feed, {});
}

/** JSON Feed with the complete releases: text, images and contacts. */
export const completeFeedOf = (releases) =>
  JSON.stringify({
    ...feedFields,
    items: releases.map((release) => ({
      ...listFields(release),
      content_html: release.body,
      _newsroom: { images: release.images, contacts: release.contacts },
    })),
  });
