import { fieldsOf } from "../expected.mjs";
import { cdata, rfc822, xml } from "../write.mjs";

/* The lead begins with the dateline, and ends in an ellipsis and a link to the rest. */
export default {
  name: "news aktuell / Presseportal, RSS",
  url: ({ home }) => `${home}/rss/pm_12345.rss2`,
  contentType: "application/xml",
  write: (newsroom, releases) => `<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet type="text/css" href="/rss.css"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel>
    <title>${cdata(newsroom.name)}</title>
    <link>${newsroom.home}/nr/12345</link>
    <description>${cdata(newsroom.about)}</description>
    <language>${newsroom.language}</language>
    <image>
      <title>${cdata(newsroom.name)}</title>
      <url>${newsroom.home}/cache/logo.gif</url>
      <link>${newsroom.home}</link>
    </image>
${releases
  .map(
    (release) => `    <item>
      <title>${cdata(release.title)}</title>
      <link>${newsroom.home}/pm/12345/${release.number}</link>
      <description>${cdata(`<p>${xml(newsroom.place)} (ots) - ${xml(release.lead)} … <a href="${newsroom.home}/pm/12345/${release.number}">${xml(newsroom.name)}</a></p>`)}</description>
      <pubDate>${rfc822(release.published, newsroom.zone)}</pubDate>
      <guid isPermaLink="true">${newsroom.home}/pm/12345/${release.number}</guid>
    </item>`,
  )
  .join("\n")}
  </channel>
</rss>`,
  expect: (newsroom, release) => {
    const url = `${newsroom.home}/pm/12345/${release.number}`;
    const text = `${newsroom.place} (ots) - ${release.lead} … ${newsroom.name}`;
    return {
      ...fieldsOf(newsroom, release, "title published"),
      id: url,
      url,
      lead: text,
      body: { text, addresses: [url] },
    };
  },
  head: (newsroom) => ({
    title: newsroom.name,
    link: `${newsroom.home}/nr/12345`,
    language: newsroom.language,
    image: `${newsroom.home}/cache/logo.gif`,
  }),
};
