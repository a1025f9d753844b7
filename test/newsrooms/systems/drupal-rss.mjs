import { fieldsOf } from "../expected.mjs";
import { phpEscape, rfc822, xml } from "../write.mjs";

/** The markup of the node's fields, with relative addresses. */
const description = (newsroom, release) =>
  `<span class="field field--name-title">${phpEscape(release.title)}</span>
  <span class="field field--name-uid"><a href="/user/7" lang="" about="/user/7">${phpEscape(newsroom.author.name)}</a></span>
            <div class="field field--name-field-image"><img loading="lazy" src="${release.image.path}" width="1600" height="900" alt="${phpEscape(release.image.alt)}" /></div>
            <div class="field field--name-body"><p>${phpEscape(release.lead)}</p></div>`;

/* The description is the page's own markup, escaped; ids are "41020 at https://…"; addresses are relative to `xml:base`. */
export default {
  name: "Drupal, RSS of a view",
  url: ({ home }) => `${home}/news/rss.xml`,
  contentType: "application/rss+xml; charset=utf-8",
  write: (newsroom, releases) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xml:base="${newsroom.home}/news" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel>
    <title>${phpEscape(newsroom.name)}</title>
    <link>${newsroom.home}/news</link>
    <description/>
    <language>${newsroom.language}</language>

${releases
  .map(
    (release) => `    <item>
  <title>${phpEscape(release.title)}</title>
  <link>${newsroom.home + release.path}</link>
  <description>${xml(description(newsroom, release))}</description>
  <pubDate>${rfc822(release.published, newsroom.zone)}</pubDate>
    <dc:creator>${phpEscape(newsroom.author.name)}</dc:creator>
    <guid isPermaLink="false">${release.number} at ${newsroom.home}</guid>
    </item>`,
  )
  .join("\n")}

  </channel>
</rss>`,
  expect: (newsroom, release) => {
    const text = `${release.title} ${newsroom.author.name} ${release.lead}`;
    return {
      ...fieldsOf(newsroom, release, "title url published authors"),
      id: `${release.number} at ${newsroom.home}`,
      lead: text,
      body: { text, addresses: [`${newsroom.home}/user/7`, newsroom.home + release.image.path] },
    };
  },
  head: (newsroom) => ({ title: newsroom.name, link: `${newsroom.home}/news`, language: newsroom.language }),
};
