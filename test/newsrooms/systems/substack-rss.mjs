import { fieldsOf } from "../expected.mjs";
import { bodyHtml, cdata, rfc822Utc, shownBody } from "../write.mjs";

/* A language for the channel, the owner under iTunes names, and a picture as enclosure of length 0. */
export default {
  name: "Substack, RSS",
  url: ({ home }) => `${home}/feed`,
  contentType: "application/xml; charset=utf-8",
  write: (newsroom, releases) =>
    `<?xml version="1.0" encoding="UTF-8"?><rss xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom" version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:googleplay="http://www.google.com/schemas/play-podcasts/1.0"><channel><title>${cdata(newsroom.name)}</title><description>${cdata(newsroom.about)}</description><link>${newsroom.home}</link><generator>Substack</generator><lastBuildDate>${rfc822Utc(releases[0].updated)}</lastBuildDate><atom:link href="${newsroom.home}/feed" rel="self" type="application/rss+xml"/><copyright>${cdata(newsroom.name)}</copyright><language>${cdata(newsroom.language)}</language><webMaster>${cdata(newsroom.author.email)}</webMaster><itunes:owner><itunes:email>${cdata(newsroom.author.email)}</itunes:email><itunes:name>${cdata(newsroom.author.name)}</itunes:name></itunes:owner><itunes:author>${cdata(newsroom.author.name)}</itunes:author>${releases
      .map(
        (release) =>
          `<item><title>${cdata(release.title)}</title><description>${cdata(release.lead)}</description><link>${newsroom.home}/p/${release.slug}</link><guid isPermaLink="false">${newsroom.home}/p/${release.slug}</guid><dc:creator>${cdata(newsroom.author.name)}</dc:creator><pubDate>${rfc822Utc(release.published)}</pubDate><enclosure url="${newsroom.home}/image/fetch/f_auto,q_auto:good/https%3A%2F%2F${newsroom.host}${release.image.path}" length="0" type="image/jpeg"/><content:encoded>${cdata(bodyHtml(release, { link: newsroom.home + release.file.path }))}</content:encoded></item>`,
      )
      .join("")}</channel></rss>`,
  expect: (newsroom, release) => {
    const picture = `${newsroom.home}/image/fetch/f_auto,q_auto:good/https%3A%2F%2F${newsroom.host}${release.image.path}`;
    return {
      ...fieldsOf(newsroom, release, "title lead published authors"),
      id: `${newsroom.home}/p/${release.slug}`,
      url: `${newsroom.home}/p/${release.slug}`,
      images: [{ url: picture }],
      attachments: [{ url: picture, type: "image/jpeg" }],
      body: shownBody(release, newsroom.home + release.file.path),
    };
  },
  head: (newsroom) => ({ title: newsroom.name, language: newsroom.language, description: newsroom.about }),
};
