import { fieldsOf } from "../expected.mjs";
import { rfc822Utc, xml } from "../write.mjs";

/* "UT" as the zone, the link with a session-like parameter, the guid as a bare number. */
export default {
  name: "Business Wire, RSS",
  url: ({ home }) => `${home}/rss/home/?rss=G1QFDERJXkJeEFpRXg==`,
  contentType: "text/xml",
  write: (newsroom, releases) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:bw="http://www.businesswire.com/xml/"><channel><title>${xml(newsroom.name)}</title><description>${xml(newsroom.about)}</description><link>${newsroom.home}/portal/site/home/news/</link><language>${newsroom.language}</language><pubDate>${rfc822Utc(releases[0].published, "UT")}</pubDate>${releases
    .map(
      (release) =>
        `<item><title>${xml(release.title)}</title><link>${newsroom.home + release.path}?feedref=JjAwJuNHiystnCoBq_hl</link><description>${xml(newsroom.place)} -- ${xml(release.lead)}</description><pubDate>${rfc822Utc(release.published, "UT")}</pubDate><guid isPermaLink="false">202507${release.number}</guid></item>`,
    )
    .join("")}</channel></rss>`,
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title published"),
    id: `202507${release.number}`,
    url: `${newsroom.home + release.path}?feedref=JjAwJuNHiystnCoBq_hl`,
    lead: `${newsroom.place} -- ${release.lead}`,
  }),
  head: (newsroom) => ({ title: newsroom.name, language: newsroom.language }),
};
