import { fieldsOf } from "../expected.mjs";
import { bodyHtml, isoWithoutZone, json, shownBody, wordPressText } from "../write.mjs";

/* Without `_embed`: terms are numbers, and the picture is what two common plugins add. Titles have tags. */
export default {
  name: "WordPress, REST without _embed",
  url: ({ home }) => `${home}/wp-json/wp/v2/posts?per_page=10`,
  contentType: "application/json; charset=UTF-8",
  headers: { "x-wp-total": "3", "x-wp-totalpages": "1" },
  write: (newsroom, releases) =>
    json(
      releases.map((release) => ({
        id: release.number,
        date: isoWithoutZone(release.published, newsroom.zone),
        date_gmt: isoWithoutZone(release.published, "UTC"),
        guid: { rendered: `${newsroom.home}/?p=${release.number}` },
        modified: isoWithoutZone(release.updated, newsroom.zone),
        modified_gmt: isoWithoutZone(release.updated, "UTC"),
        link: `${newsroom.home}${release.path}/`,
        title: { rendered: wordPressText(release.title).replace(/^\S+/, "<em>$&</em>") },
        content: {
          rendered: bodyHtml(release, { link: release.file.path, escape: wordPressText }),
          protected: false,
        },
        excerpt: { rendered: `<p>${wordPressText(release.lead)}</p>\n`, protected: false },
        author: 3,
        featured_media: 9,
        categories: [1, 5],
        tags: [],
        yoast_head_json: {
          title: `${release.title} - ${newsroom.name}`,
          og_locale: `${newsroom.language}_EU`,
          og_image: [
            {
              url: newsroom.home + release.image.path,
              width: release.image.width,
              height: release.image.height,
              type: "image/jpeg",
            },
          ],
          author: newsroom.author.name,
        },
        jetpack_featured_media_url: newsroom.home + release.image.path,
      })),
    ),
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title lead published updated authors"),
    id: `${newsroom.home}/?p=${release.number}`,
    url: `${newsroom.home}${release.path}/`,
    language: `${newsroom.language}-EU`,
    body: shownBody(release, newsroom.home + release.file.path),
    images: [
      { url: newsroom.home + release.image.path, width: release.image.width, height: release.image.height },
    ],
  }),
};
