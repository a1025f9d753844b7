import { fieldsOf } from "../expected.mjs";
import { rfc822Utc, xml } from "../write.mjs";

/* .NET's SyndicationFeed: Atom under the prefix `a10`, `Z` as the zone of an RFC 822 date, all in one line. */
export default {
  name: "Council of the EU, RSS",
  url: ({ home, language }) => `${home}/${language}/rss/pressreleases.ashx`,
  contentType: "text/xml; charset=utf-8",
  write: (newsroom, releases) =>
    `<?xml version="1.0" encoding="utf-8"?><rss xmlns:a10="http://www.w3.org/2005/Atom" version="2.0"><channel><title>${xml(newsroom.name)}</title><link>${newsroom.home}/${newsroom.language}/press/press-releases/</link><description>${xml(newsroom.about)}</description><language>${newsroom.language}</language><lastBuildDate>${rfc822Utc(releases[0].updated, "Z")}</lastBuildDate><a10:id>uuid:5d3f;id=1</a10:id>${releases
      .map(
        (release) =>
          `<item><guid isPermaLink="false">${newsroom.home + release.path}</guid><link>${newsroom.home + release.path}</link><a10:author><a10:name>${xml(newsroom.author.name)}</a10:name></a10:author><category>${xml(release.categories[0])}</category><title>${xml(release.title)}</title><description>${xml(release.lead)}</description><pubDate>${rfc822Utc(release.published, "Z")}</pubDate><a10:updated>${release.updated.toISOString().replace(".000", "")}</a10:updated></item>`,
      )
      .join("")}</channel></rss>`,
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title url lead published updated authors"),
    id: newsroom.home + release.path,
    categories: [release.categories[0]],
  }),
  head: (newsroom) => ({ title: newsroom.name, language: newsroom.language, description: newsroom.about }),
};
