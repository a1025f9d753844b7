import { fieldsOf } from "../expected.mjs";
import { attribute, rfc822, xml } from "../write.mjs";

const tracking = "?utm_source=rss&utm_medium=rss&utm_campaign=Subscription&utm_content=pressrelease";

/* The link has tracking parameters; the author is the organisation. */
export default {
  name: "Mynewsdesk, RSS",
  url: ({ home }) => `${home}/rss/source/61234/pressrelease`,
  contentType: "application/rss+xml; charset=utf-8",
  write: (newsroom, releases) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel>
    <title>${xml(newsroom.name)}</title>
    <description>${xml(newsroom.about)}</description>
    <link>${newsroom.home}/pressroom</link>
    <language>${newsroom.language}</language>
${releases
  .map(
    (release) => `    <item>
      <title>${xml(release.title)}</title>
      <description>${xml(release.lead)}</description>
      <pubDate>${rfc822(release.published, newsroom.zone)}</pubDate>
      <link>${xml(newsroom.home + release.path + tracking)}</link>
      <guid>${newsroom.home + release.path}</guid>
      <dc:creator>${xml(newsroom.name)}</dc:creator>
      <enclosure url="${attribute(newsroom.home + release.image.path)}" type="image/jpeg" length="0"/>
    </item>`,
  )
  .join("\n")}
  </channel>
</rss>`,
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title lead published images"),
    id: newsroom.home + release.path,
    url: newsroom.home + release.path + tracking,
    authors: [{ name: newsroom.name }],
    attachments: [{ url: newsroom.home + release.image.path, type: "image/jpeg" }],
  }),
  head: (newsroom) => ({
    title: newsroom.name,
    link: `${newsroom.home}/pressroom`,
    language: newsroom.language,
  }),
};
