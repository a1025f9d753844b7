import { fieldsOf } from "../expected.mjs";
import { bodyHtml, cdata, rfc822Utc, shownBody, xml } from "../write.mjs";

/* The newsroom's locale with an underscore, ids that are UUIDs, and a picture of which the size is known. */
export default {
  name: "Prezly, RSS",
  url: ({ home }) => `${home}/feed`,
  contentType: "application/rss+xml; charset=utf-8",
  write: (newsroom, releases) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
    <channel>
        <title>${xml(newsroom.name)}</title>
        <link>${newsroom.home}/</link>
        <description>${xml(newsroom.about)}</description>
        <language>${newsroom.language}_EU</language>
${releases
  .map(
    (release) => `        <item>
            <title>${cdata(release.title)}</title>
            <link>${newsroom.home}/${release.slug}</link>
            <guid isPermaLink="false">7d0c9d1e-0000-4000-8000-0000000${release.number}</guid>
            <description>${cdata(release.lead)}</description>
            <content:encoded>${cdata(bodyHtml(release, { link: newsroom.home + release.file.path }))}</content:encoded>
            <pubDate>${rfc822Utc(release.published, "+0000")}</pubDate>
${release.categories.map((category) => `            <category>${xml(category)}</category>`).join("\n")}
            <media:content url="${newsroom.home + release.image.path}" type="image/jpeg" width="${release.image.width}" height="${release.image.height}">
                <media:description type="plain">${xml(release.image.caption)}</media:description>
                <media:credit>${xml(newsroom.author.name)}</media:credit>
            </media:content>
        </item>`,
  )
  .join("\n")}
    </channel>
</rss>`,
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title lead published categories"),
    id: `7d0c9d1e-0000-4000-8000-0000000${release.number}`,
    url: `${newsroom.home}/${release.slug}`,
    body: shownBody(release, newsroom.home + release.file.path),
    images: [
      {
        url: newsroom.home + release.image.path,
        caption: release.image.caption,
        credit: newsroom.author.name,
        width: release.image.width,
        height: release.image.height,
      },
    ],
    attachments: [{ url: newsroom.home + release.image.path, type: "image/jpeg" }],
  }),
  head: (newsroom) => ({
    title: newsroom.name,
    link: `${newsroom.home}/`,
    language: `${newsroom.language}-EU`,
  }),
};
