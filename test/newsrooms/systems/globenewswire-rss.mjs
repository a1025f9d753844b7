import { fieldsOf } from "../expected.mjs";
import { cdata, inZone, rfc822Utc, shownBody, bodyHtml, xml } from "../write.mjs";

/** Without seconds. */
const date = (when) => rfc822Utc(when).replace(/:\d\d GMT/, " GMT");

/* Another address for Dublin Core, declared on the channel; dates without seconds; tickers as categories. */
export default {
  name: "GlobeNewswire, RSS",
  url: ({ home }) => `${home}/RssFeed/organization/Wg0fZ3k5`,
  contentType: "application/rss+xml; charset=utf-8",
  write: (newsroom, releases) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0">
  <channel xmlns:dc="http://dublincore.org/documents/dcmi-namespace/">
    <title>${xml(newsroom.name)}</title>
    <link>${newsroom.home}/search/organization</link>
    <description>${xml(newsroom.about)}</description>
    <language>${newsroom.language}</language>
    <lastBuildDate>${date(releases[0].updated)}</lastBuildDate>
${releases
  .map(
    (release) => `    <item>
      <guid isPermaLink="true">${newsroom.home + release.path}</guid>
      <link>${newsroom.home + release.path}</link>
      <category domain="${newsroom.home}/rss/stock">Nasdaq:NR${inZone(release.published, "UTC").month}</category>
      <title>${xml(release.title)}</title>
      <description>${cdata(bodyHtml(release, { link: newsroom.home + release.file.path }))}</description>
      <pubDate>${date(release.published)}</pubDate>
      <dc:identifier>${release.number}</dc:identifier>
      <dc:language>${newsroom.language}</dc:language>
      <dc:publisher>GlobeNewswire Inc.</dc:publisher>
      <dc:contributor>${xml(newsroom.name)}</dc:contributor>
      <dc:modified>${date(release.updated)}</dc:modified>
${release.keywords.map((keyword) => `      <dc:keyword>${xml(keyword)}</dc:keyword>`).join("\n")}
    </item>`,
  )
  .join("\n")}
  </channel>
</rss>`,
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title url language keywords publisher"),
    id: newsroom.home + release.path,
    authors: [{ name: newsroom.name }],
    published: release.published.toISOString().replace(/:\d\d\.\d+Z/, ":00Z"),
    updated: release.updated.toISOString().replace(/:\d\d\.\d+Z/, ":00Z"),
    lead: shownBody(release).text,
    body: shownBody(release, newsroom.home + release.file.path),
    categories: [`Nasdaq:NR${inZone(release.published, "UTC").month}`],
  }),
  head: (newsroom) => ({ title: newsroom.name, language: newsroom.language, description: newsroom.about }),
};
