import { fieldsOf } from "../expected.mjs";
import { attribute, rfc822, xml } from "../write.mjs";

/** Go writes apostrophes and quotation marks as numbers. */
const goEscape = (text) => xml(text).replace(/'/g, "&#39;").replace(/"/g, "&#34;");

/* The built-in template: the summary as escaped HTML, `standalone` in the declaration. */
export default {
  name: "Hugo, RSS",
  url: ({ home }) => `${home}/index.xml`,
  contentType: "application/xml",
  write: (newsroom, releases) => `<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>${goEscape(newsroom.name)}</title>
    <link>${newsroom.home}/</link>
    <description>${goEscape(newsroom.about)}</description>
    <generator>Hugo</generator>
    <language>${newsroom.language}</language>
    <managingEditor>${newsroom.author.email} (${goEscape(newsroom.author.name)})</managingEditor>
    <lastBuildDate>${rfc822(releases[0].updated, newsroom.zone)}</lastBuildDate>
    <atom:link href="${attribute(newsroom.home)}/index.xml" rel="self" type="application/rss+xml" />
${releases
  .map(
    (release) => `    <item>
      <title>${goEscape(release.title)}</title>
      <link>${newsroom.home}${release.path}/</link>
      <pubDate>${rfc822(release.published, newsroom.zone)}</pubDate>
      <author>${newsroom.author.email} (${goEscape(newsroom.author.name)})</author>
      <guid>${newsroom.home}${release.path}/</guid>
      <description>${xml(`<p>${goEscape(release.lead)}</p>`)}</description>
    </item>`,
  )
  .join("\n")}
  </channel>
</rss>
`,
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title lead published"),
    id: `${newsroom.home}${release.path}/`,
    url: `${newsroom.home}${release.path}/`,
    authors: [newsroom.author],
    body: { text: release.lead, addresses: [] },
  }),
  head: (newsroom) => ({ title: newsroom.name, link: `${newsroom.home}/`, language: newsroom.language }),
};
