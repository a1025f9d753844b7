import { fieldsOf } from "../expected.mjs";
import { iso, xml } from "../write.mjs";

/* `updated` without `published`, ids with the scheme `tag:`, the summary as text in an element marked as HTML. */
export default {
  name: "GOV.UK, Atom",
  url: ({ home }) => `${home}/search/news-and-communications.atom?organisations[]=office`,
  contentType: "application/atom+xml; charset=utf-8",
  write: (newsroom, releases) => `<?xml version="1.0" encoding="UTF-8"?>
<feed xml:lang="${newsroom.language}" xmlns="http://www.w3.org/2005/Atom">
  <id>tag:${newsroom.host},2005:/search/news-and-communications.atom</id>
  <link rel="alternate" type="text/html" href="${newsroom.home}/search/news-and-communications"/>
  <link rel="self" type="application/atom+xml" href="${newsroom.home}/search/news-and-communications.atom"/>
  <title>${xml(newsroom.name)}</title>
  <updated>${iso(releases[0].updated, newsroom.zone)}</updated>
  <author>
    <name>${xml(newsroom.name)}</name>
  </author>
${releases
  .map(
    (release) => `  <entry>
    <id>${newsroom.home + release.path}#${iso(release.updated, newsroom.zone)}</id>
    <updated>${iso(release.updated, newsroom.zone)}</updated>
    <link rel="alternate" type="text/html" href="${newsroom.home + release.path}"/>
    <title>${xml(release.title)}</title>
    <summary type="html">${xml(xml(release.lead))}</summary>
  </entry>`,
  )
  .join("\n")}
</feed>`,
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title url lead updated language"),
    id: `${newsroom.home + release.path}#${iso(release.updated, newsroom.zone)}`,
    authors: [{ name: newsroom.name }],
  }),
  head: (newsroom) => ({
    title: newsroom.name,
    link: `${newsroom.home}/search/news-and-communications`,
    language: newsroom.language,
  }),
};
