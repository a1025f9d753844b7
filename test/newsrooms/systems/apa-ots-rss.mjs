import { fieldsOf } from "../expected.mjs";
import { rfc822, xml } from "../write.mjs";

/* RSS 2.0 with Dublin Core beside its own elements, and the keyword list in one element. */
export default {
  name: "APA-OTS, RSS",
  url: ({ home }) => `${home}/rss/aussender/1045`,
  contentType: "text/xml; charset=UTF-8",
  write: (newsroom, releases) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>OTS: ${xml(newsroom.name)}</title>
<link>${newsroom.home}/pressemappe/1045</link>
<description>${xml(newsroom.about)}</description>
<dc:language>${newsroom.language}</dc:language>
${releases
  .map(
    (release) => `<item>
<title>${xml(release.title)}</title>
<link>${newsroom.home}/presseaussendung/OTS_${release.number}</link>
<description>${xml(release.lead)}</description>
<author>${newsroom.author.email} (${xml(newsroom.author.name)})</author>
<pubDate>${rfc822(release.published, newsroom.zone)}</pubDate>
<guid>${newsroom.home}/presseaussendung/OTS_${release.number}</guid>
${release.categories.map((category) => `<category>${xml(category)}</category>`).join("\n")}
<media:keywords>${xml(release.keywords.join(", "))}</media:keywords>
<media:thumbnail url="${newsroom.home + release.image.small}" width="480" height="270"/>
</item>`,
  )
  .join("\n")}
</channel>
</rss>`,
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title lead published categories keywords"),
    id: `${newsroom.home}/presseaussendung/OTS_${release.number}`,
    url: `${newsroom.home}/presseaussendung/OTS_${release.number}`,
    authors: [newsroom.author],
    images: [{ url: newsroom.home + release.image.small, width: 480, height: 270 }],
  }),
  head: (newsroom) => ({ title: `OTS: ${newsroom.name}`, language: newsroom.language }),
};
