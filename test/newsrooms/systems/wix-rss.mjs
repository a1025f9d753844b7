import { fieldsOf } from "../expected.mjs";
import { bodyHtml, cdata, rfc822Utc, shownBody } from "../write.mjs";

/* Everything in CDATA sections, and an enclosure of length 0 with the type of another format. */
export default {
  name: "Wix, RSS",
  url: ({ home }) => `${home}/blog-feed.xml`,
  contentType: "application/xml; charset=utf-8",
  write: (newsroom, releases) =>
    `<?xml version="1.0" encoding="UTF-8"?><rss xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom" version="2.0"><channel><title>${cdata(newsroom.name)}</title><description>${cdata(newsroom.about)}</description><link>${newsroom.home}/blog</link><generator>RSS for Node</generator><lastBuildDate>${rfc822Utc(releases[0].updated)}</lastBuildDate><atom:link href="${newsroom.home}/blog-feed.xml" rel="self" type="application/rss+xml"/>${releases
      .map(
        (release) =>
          `<item><title>${cdata(release.title)}</title><description>${cdata(release.lead)}</description><link>${newsroom.home}/post/${release.slug}</link><guid isPermaLink="false">68${release.number}f0</guid>${release.categories.map((category) => `<category>${cdata(category)}</category>`).join("")}<pubDate>${rfc822Utc(release.published)}</pubDate><enclosure url="${newsroom.home + release.image.path}" length="0" type="image/png"/><dc:creator>${newsroom.author.name}</dc:creator><content:encoded>${cdata(bodyHtml(release, { link: newsroom.home + release.file.path }))}</content:encoded></item>`,
      )
      .join("")}</channel></rss>`,
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title lead published authors categories images"),
    id: `68${release.number}f0`,
    url: `${newsroom.home}/post/${release.slug}`,
    attachments: [{ url: newsroom.home + release.image.path, type: "image/png" }],
    body: shownBody(release, newsroom.home + release.file.path),
  }),
  head: (newsroom) => ({ title: newsroom.name, description: newsroom.about, link: `${newsroom.home}/blog` }),
};
