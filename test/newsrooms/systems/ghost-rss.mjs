import { fieldsOf } from "../expected.mjs";
import { bodyHtml, cdata, rfc822Utc, shownBody } from "../write.mjs";

/* `media:content` with `medium` and no type; ids of 24 digits; picture and caption first in the text. */
export default {
  name: "Ghost, RSS",
  url: ({ home }) => `${home}/rss/`,
  contentType: "application/rss+xml; charset=utf-8",
  write: (newsroom, releases) =>
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>${cdata(newsroom.name)}</title><description>${cdata(newsroom.about)}</description><link>${newsroom.home}/</link><image><url>${newsroom.home}/favicon.png</url><title>${newsroom.name}</title><link>${newsroom.home}/</link></image><generator>Ghost 5.130</generator><lastBuildDate>${rfc822Utc(releases[0].updated)}</lastBuildDate><atom:link href="${newsroom.home}/rss/" rel="self" type="application/rss+xml"/><ttl>60</ttl>${releases
      .map(
        (release) =>
          `<item><title>${cdata(release.title)}</title><description>${cdata(release.lead)}</description><link>${newsroom.home}/${release.slug}/</link><guid isPermaLink="false">686b${release.number}b3c4d5e6f7a8b9c0</guid>${release.categories.map((category) => `<category>${cdata(category)}</category>`).join("")}<dc:creator>${cdata(newsroom.author.name)}</dc:creator><pubDate>${rfc822Utc(release.published)}</pubDate><media:content url="${newsroom.home + release.image.path}" medium="image"/><content:encoded>${cdata(bodyHtml(release, { link: newsroom.home + release.file.path, before: `<img src="${newsroom.home + release.image.path}" alt="">` }))}</content:encoded></item>`,
      )
      .join("")}</channel></rss>`,
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title lead published authors categories images"),
    id: `686b${release.number}b3c4d5e6f7a8b9c0`,
    url: `${newsroom.home}/${release.slug}/`,
    attachments: [{ url: newsroom.home + release.image.path }],
    body: shownBody(release, newsroom.home + release.file.path, newsroom.home + release.image.path),
  }),
  head: (newsroom) => ({
    title: newsroom.name,
    link: `${newsroom.home}/`,
    image: `${newsroom.home}/favicon.png`,
  }),
};
