import { fieldsOf } from "../expected.mjs";
import { rfc822, xml } from "../write.mjs";

/* Categories with a `domain` of numbers, relative links, numeric references for every letter beyond ASCII. */
export default {
  name: "Optimizely (Episerver), RSS",
  url: ({ home }) => `${home}/Filter/RssFeed?filterType=Taxonomy&preFilteredCategories=1284`,
  contentType: "application/rss+xml",
  write: (newsroom, releases) => {
    const escape = (text) =>
      xml(text).replace(
        /[^\0-\x7f]/gu,
        (character) => `&#x${character.codePointAt(0).toString(16).toUpperCase()};`,
      );
    return `\ufeff<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0">
  <channel>
    <title>${escape(newsroom.name)}</title>
    <link>${newsroom.home}/</link>
    <description>${escape(newsroom.about)}</description>
    <language>${newsroom.language}</language>
${releases
  .map(
    (release) => `    <item>
      <guid isPermaLink="false">${newsroom.home}/link/${release.number}.aspx</guid>
      <link>${release.path}/</link>
      <category domain="1294">${escape(release.categories[0])}</category>
      <title>${escape(release.title)}</title>
      <description>${escape(release.lead)}</description>
      <pubDate>${rfc822(release.published, newsroom.zone)}</pubDate>
    </item>`,
  )
  .join("\n")}
  </channel>
</rss>`;
  },
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title lead published"),
    id: `${newsroom.home}/link/${release.number}.aspx`,
    url: `${newsroom.home}${release.path}/`,
    categories: [release.categories[0]],
  }),
  head: (newsroom) => ({ title: newsroom.name, link: `${newsroom.home}/`, description: newsroom.about }),
};
