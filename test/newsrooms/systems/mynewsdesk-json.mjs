import { fieldsOf } from "../expected.mjs";
import { bodyHtml, isoWithoutZone, json, shownBody, xml } from "../write.mjs";

/* Ids are strings, and dates have a blank instead of the `T`, with a named zone. */
export default {
  name: "Mynewsdesk, /services/pressroom/list",
  url: ({ home }) => `${home}/services/pressroom/list/KEY?format=json&type_of_media=pressrelease&limit=20`,
  contentType: "application/json; charset=utf-8",
  write: (newsroom, releases) => {
    const date = (when) => `${isoWithoutZone(when, "UTC").replace("T", " ")} UTC`;
    return json({
      total_count: releases.length,
      items: releases.map((release) => ({
        id: String(release.number),
        header: release.title,
        summary: xml(release.lead),
        body: bodyHtml(release, { link: newsroom.home + release.file.path }),
        published_at: date(release.published),
        updated_at: date(release.updated),
        language: newsroom.language,
        url: newsroom.home + release.path,
        type_of_media: "pressrelease",
        source_name: newsroom.name,
        tags: release.keywords,
        image: newsroom.home + release.image.path,
        image_medium: newsroom.home + release.image.small,
        image_caption: release.image.caption,
      })),
    });
  },
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title url lead published updated language keywords publisher"),
    id: String(release.number),
    body: shownBody(release, newsroom.home + release.file.path),
    images: [
      {
        url: newsroom.home + release.image.path,
        caption: release.image.caption,
        thumbnail: newsroom.home + release.image.small,
      },
    ],
  }),
};
