import { fieldsOf } from "../expected.mjs";
import { bodyHtml, cdata, rfc822Utc, shownBody, xml } from "../write.mjs";

/* The text stands twice in a namespace of MFN's own, as HTML and as plain text. Tags are codes. */
export default {
  name: "MFN, RSS",
  url: ({ home }) => `${home}/all/a/company.rss`,
  contentType: "application/rss+xml",
  write: (newsroom, releases) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel xmlns:x="https://mfn.se/schemas/rss-ns-x/">
<title>${xml(newsroom.name)}</title>
<link>${newsroom.home}</link>
<description></description>
<atom:link href="${newsroom.home}/all/a/company.rss" rel="self" type="application/rss+xml"/>
${releases
  .map(
    (release) => `<item>
  <title>${xml(release.title)}</title>
  <link>${newsroom.home + release.path}</link>
  <guid isPermaLink="false">6543505f-a903-539b-b10f-${release.number}</guid>
  <pubDate>${rfc822Utc(release.published, "+0000")}</pubDate>
  <x:newsId>6543505f-a903-539b-b10f-${release.number}</x:newsId>
  <x:language>${newsroom.language}</x:language>
  <x:tag>:regulatory</x:tag>
  <x:scope>SE</x:scope>
  <x:content type="html">${cdata(bodyHtml(release, { link: newsroom.home + release.file.path }))}</x:content>
  <x:content type="text">${xml(release.text.join("\n"))}</x:content>
</item>`,
  )
  .join("\n")}
</channel></rss>`,
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title url published language"),
    id: `6543505f-a903-539b-b10f-${release.number}`,
    lead: release.text.join(" "),
    body: shownBody(release, newsroom.home + release.file.path),
  }),
  head: (newsroom) => ({ title: newsroom.name, link: `${newsroom.home}/` }),
};
