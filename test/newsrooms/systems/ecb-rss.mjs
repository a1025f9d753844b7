import { fieldsOf } from "../expected.mjs";
import { rfc822, xml } from "../write.mjs";

/* A title, an address with two slashes and a date: nothing else. */
export default {
  name: "European Central Bank, RSS",
  url: ({ home }) => `${home}/rss/press.html`,
  contentType: "text/html; charset=UTF-8",
  write: (newsroom, releases) => `<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet type="text/xsl" href="/rss/rss.xsl"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<atom:link href="${newsroom.home}/rss/press.html" rel="self" type="application/rss+xml"/>
<title>${xml(newsroom.name)}</title>
<link>${newsroom.home}/home/html/rss.en.html</link>
<description>${xml(newsroom.about)}</description>
<language>${newsroom.language}</language>
${releases
  .map(
    (release) => `<item>
<title>${xml(release.title)}</title>
<link>${newsroom.home}//press/pr/${release.slug}.${newsroom.language}.html</link>
<pubDate>${rfc822(release.published, newsroom.zone)}</pubDate>
<guid isPermaLink="true">${newsroom.home}//press/pr/${release.slug}.${newsroom.language}.html</guid>
</item>`,
  )
  .join("\n")}
</channel>
</rss>`,
  expect: (newsroom, release) => {
    const url = `${newsroom.home}//press/pr/${release.slug}.${newsroom.language}.html`;
    return { ...fieldsOf(newsroom, release, "title published"), id: url, url };
  },
  head: (newsroom) => ({ title: newsroom.name, language: newsroom.language }),
};
