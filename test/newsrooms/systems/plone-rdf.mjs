import { fieldsOf } from "../expected.mjs";
import { bodyHtml, cdata, iso, shownBody, xml } from "../write.mjs";

/* RSS 1.0: items beside the channel, and all but title, link and description in Dublin Core. */
export default {
  name: "Plone, RSS 1.0",
  url: ({ home }) => `${home}/news/aggregator/RSS`,
  contentType: "text/xml; charset=utf-8",
  write: (newsroom, releases) => `<?xml version="1.0" encoding="utf-8" ?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
         xmlns:dc="http://purl.org/dc/elements/1.1/"
         xmlns:syn="http://purl.org/rss/1.0/modules/syndication/"
         xmlns:content="http://purl.org/rss/1.0/modules/content/"
         xmlns="http://purl.org/rss/1.0/">
<channel rdf:about="${newsroom.home}/news/aggregator/RSS">
  <title>${xml(newsroom.name)}</title>
  <link>${newsroom.home}/news</link>
  <description>
    ${xml(newsroom.about)}
  </description>
  <dc:language>${newsroom.language}</dc:language>
  <image rdf:resource="${newsroom.home}/logo.png"/>
  <items>
    <rdf:Seq>
${releases.map((release) => `      <rdf:li rdf:resource="${newsroom.home + release.path}"/>`).join("\n")}
    </rdf:Seq>
  </items>
</channel>
${releases
  .map(
    (release) => `<item rdf:about="${newsroom.home + release.path}">
  <title>${xml(release.title)}</title>
  <link>${newsroom.home + release.path}</link>
  <description>${xml(release.lead)}</description>
  <content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">${cdata(bodyHtml(release, { link: `resolveuid/${release.slug}` }))}</content:encoded>
  <dc:publisher>${xml(newsroom.name)}</dc:publisher>
  <dc:creator>${xml(newsroom.author.name)}</dc:creator>
  <dc:rights></dc:rights>
${release.keywords.map((keyword) => `  <dc:subject>${xml(keyword)}</dc:subject>`).join("\n")}
  <dc:date>${iso(release.published, newsroom.zone)}</dc:date>
  <dc:type>News Item</dc:type>
</item>`,
  )
  .join("\n")}
</rdf:RDF>`,
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title url lead published authors publisher"),
    id: newsroom.home + release.path,
    categories: release.keywords,
    body: shownBody(release, `${newsroom.home}/news/aggregator/resolveuid/${release.slug}`),
  }),
  head: (newsroom) => ({
    title: newsroom.name,
    link: `${newsroom.home}/news`,
    description: newsroom.about,
    language: newsroom.language,
    image: `${newsroom.home}/logo.png`,
  }),
};
