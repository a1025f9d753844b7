import { fieldsOf } from "../expected.mjs";
import { bodyHtml, iso, json, shownBody } from "../write.mjs";

/* ninjs 1.3 of an agency's own API: objects by name, the picture as an association. */
export default {
  name: "ninjs 1.3",
  url: ({ home }) => `${home}/contentapi/items?where=press`,
  contentType: "application/json",
  write: (newsroom, releases) =>
    json({
      _items: releases.map((release) => ({
        uri: `urn:newsml:${newsroom.host}:20250704:${release.number}`,
        type: "text",
        version: "2",
        versioncreated: iso(release.updated, newsroom.zone),
        firstcreated: iso(release.published, newsroom.zone),
        pubstatus: "usable",
        language: newsroom.language,
        headline: release.title,
        slugline: "press-release",
        description_text: release.lead,
        body_html: bodyHtml(release, { link: newsroom.home + release.file.path }),
        byline: newsroom.author.name,
        located: newsroom.place,
        urgency: 5,
        subject: release.categories.map((name, at) => ({ code: `0${at}`, name })),
        keywords: release.keywords,
        copyrightholder: newsroom.name,
        associations: {
          featuremedia: {
            type: "picture",
            body_text: release.image.caption,
            byline: newsroom.author.name,
            renditions: {
              original: {
                href: newsroom.home + release.image.path,
                mimetype: "image/jpeg",
                width: 1600,
                height: 900,
              },
              thumbnail: { href: newsroom.home + release.image.small, width: 480, height: 270 },
            },
          },
        },
      })),
      _links: { self: { href: "items" } },
      _meta: { total: releases.length, page: 1 },
    }),
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title lead published updated language place authors categories keywords"),
    id: `urn:newsml:${newsroom.host}:20250704:${release.number}`,
    body: shownBody(release, newsroom.home + release.file.path),
    images: [
      {
        url: newsroom.home + release.image.path,
        caption: release.image.caption,
        credit: newsroom.author.name,
        width: 1600,
        height: 900,
      },
    ],
  }),
};
