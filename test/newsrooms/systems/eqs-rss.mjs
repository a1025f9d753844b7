import { fieldsOf } from "../expected.mjs";
import { cdata, oldCharset, rfc822, xml } from "../write.mjs";

/* An old charset that only the XML declaration names; the text is one run of lines with `<br />`. */
export default {
  name: "EQS, RSS",
  url: ({ home }) => `${home}/rss/ots.xml`,
  contentType: "text/xml",
  charset: (newsroom) => oldCharset(newsroom.language),
  write: (newsroom, releases) => `<?xml version="1.0" encoding="${oldCharset(newsroom.language)}"?>
<rss version="2.0">
<channel>
<title>${xml(newsroom.name)}</title>
<link>${newsroom.home}/</link>
<description>${xml(newsroom.about)}</description>
<language>${newsroom.language}</language>
${releases
  .map(
    (release) => `<item>
<title>${xml(release.title)}</title>
<link>${newsroom.home}/news/DisplayNews.aspx?newsID=${release.number}</link>
<description>${cdata(`${xml(newsroom.name)} / ${xml(newsroom.type)}<br /><br />${xml(release.text[0])}<br />${xml(release.text[1])}`)}</description>
<guid isPermaLink="false">${release.number}</guid>
<pubDate>${rfc822(release.published, newsroom.zone)}</pubDate>
</item>`,
  )
  .join("\n")}
</channel>
</rss>`,
  expect: (newsroom, release) => {
    const text = [`${newsroom.name} / ${newsroom.type}`, ...release.text].join(" ");
    return {
      ...fieldsOf(newsroom, release, "title published"),
      id: String(release.number),
      url: `${newsroom.home}/news/DisplayNews.aspx?newsID=${release.number}`,
      lead: text,
      body: { text, addresses: [] },
    };
  },
  head: (newsroom) => ({ title: newsroom.name, description: newsroom.about, language: newsroom.language }),
};
