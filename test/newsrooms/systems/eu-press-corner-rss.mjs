import { fieldsOf } from "../expected.mjs";
import { rfc822Utc, xml } from "../write.mjs";

const address = (newsroom, release) =>
  `${newsroom.home}/commission/presscorner/detail/${newsroom.language}/ip_25_${release.number}`;

const lead = (newsroom, release) =>
  `European Commission ${newsroom.type} ${newsroom.place}, ${release.published.getUTCFullYear()} ${release.lead}`;

/* The description of the channel is for debugging, its language is in capitals, and a category is a list of codes. */
export default {
  name: "European Commission press corner, RSS",
  url: ({ home, language }) => `${home}/commission/presscorner/api/rss?language=${language}&pagesize=10`,
  contentType: "application/xml;charset=UTF-8",
  write: (newsroom, releases) => `<?xml version="1.0" encoding="UTF-8"?>
<rss xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0">
  <channel>
    <title>European Commission - press corner</title>
    <link>${newsroom.home}/commission/presscorner/home/${newsroom.language}</link>
    <description>RSSRequest [language=${newsroom.language}, policyArea=null, pagesize=10]</description>
    <language>${newsroom.language.toUpperCase()}</language>
${releases
  .map(
    (release, index) => `    <item>
      <title>${xml(release.title)}${index ? "" : " *"}</title>
      <link>${address(newsroom, release)}</link>
      <description>${xml(lead(newsroom, release))}</description>
      <category>POLICY_AREA=COMPETY,STATAID</category>
      <pubDate>${rfc822Utc(release.published)}</pubDate>
      <guid>${address(newsroom, release)}</guid>
    </item>`,
  )
  .join("\n")}
  </channel>
</rss>`,
  expect: (newsroom, release, index) => ({
    ...fieldsOf(newsroom, release, "published"),
    title: release.title + (index ? "" : " *"),
    id: address(newsroom, release),
    url: address(newsroom, release),
    lead: lead(newsroom, release),
    categories: ["COMPETY", "STATAID"],
  }),
  head: (newsroom) => ({
    title: "European Commission - press corner",
    language: newsroom.language.toUpperCase(),
  }),
};
