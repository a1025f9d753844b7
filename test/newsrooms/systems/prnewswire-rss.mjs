import { fieldsOf } from "../expected.mjs";
import { cdata, rfc822Utc, xml } from "../write.mjs";

/* The wire is the publisher, and the organisation a contributor; codes of industries stand beside their names. */
export default {
  name: "PR Newswire, RSS",
  url: ({ home }) => `${home}/rss/news-releases-list.rss`,
  contentType: "text/xml;charset=UTF-8",
  write: (newsroom, releases) => `<?xml version="1.0" encoding="UTF-8"?>
<rss xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:prn="http://www.prnewswire.com/" xmlns:media="http://search.yahoo.com/mrss/" version="2.0">
  <channel>
    <title>All News Releases</title>
    <link>${newsroom.home}/news-releases/</link>
    <description>${xml(newsroom.about)}</description>
    <language>${newsroom.language}</language>
    <atom:link href="${newsroom.home}/rss/news-releases-list.rss" rel="self" type="application/rss+xml" />
${releases
  .map(
    (release) => `    <item>
      <title>${cdata(release.title)}</title>
      <link>${newsroom.home + release.path}</link>
      <guid isPermaLink="true">${newsroom.home + release.path}</guid>
      <pubDate>${rfc822Utc(release.published, "+0000")}</pubDate>
      <description>${cdata(release.lead)}</description>
      <prn:industry>${xml(release.categories[0])}</prn:industry>
      <prn:industry>TRN</prn:industry>
      <prn:subject>NPD</prn:subject>
      <dc:subject>${xml(release.categories[0])}</dc:subject>
      <dc:contributor>${xml(newsroom.name)}</dc:contributor>
      <dc:language>${newsroom.language}</dc:language>
      <dc:publisher>PR Newswire</dc:publisher>
      <media:content medium="image" url="${newsroom.home + release.image.path}" />
    </item>`,
  )
  .join("\n")}
  </channel>
</rss>`,
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title url lead published language publisher images"),
    id: newsroom.home + release.path,
    authors: [{ name: newsroom.name }],
    categories: [release.categories[0]],
    attachments: [{ url: newsroom.home + release.image.path }],
  }),
  head: (newsroom) => ({ title: "All News Releases", language: newsroom.language }),
};
