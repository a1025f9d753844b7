import { fieldsOf } from "../expected.mjs";
import { bodyHtml, isoWithoutZone, json, shownBody, wordPressText } from "../write.mjs";

/* Dates without a zone: `date` in the site's own, `date_gmt` in UTC. Terms, authors and pictures are in `_embedded`. */
export default {
  name: "WordPress, REST with _embed",
  url: ({ home }) => `${home}/wp-json/wp/v2/posts?per_page=10&_embed`,
  contentType: "application/json; charset=UTF-8",
  headers: { "x-wp-total": "3", "x-wp-totalpages": "1" },
  write: (newsroom, releases) => {
    const terms = (names, taxonomy) => names.map((name, id) => ({ id, name: wordPressText(name), taxonomy }));
    return json(
      releases.map((release) => ({
        id: release.number,
        date: isoWithoutZone(release.published, newsroom.zone),
        date_gmt: isoWithoutZone(release.published, "UTC"),
        guid: { rendered: `${newsroom.home}/?p=${release.number}` },
        modified: isoWithoutZone(release.updated, newsroom.zone),
        modified_gmt: isoWithoutZone(release.updated, "UTC"),
        slug: release.slug,
        status: "publish",
        type: "post",
        link: `${newsroom.home}${release.path}/`,
        title: { rendered: wordPressText(release.title) },
        content: {
          rendered: bodyHtml(release, { link: release.file.path, escape: wordPressText }),
          protected: false,
        },
        excerpt: { rendered: `<p>${wordPressText(release.lead)}</p>\n`, protected: false },
        author: 3,
        featured_media: 9,
        _embedded: {
          author: [{ id: 3, name: newsroom.author.name, link: `${newsroom.home}/author/press/` }],
          "wp:featuredmedia": [
            {
              id: 9,
              caption: { rendered: `<p>${wordPressText(release.image.caption)}</p>\n` },
              alt_text: release.image.alt,
              media_type: "image",
              media_details: {
                width: release.image.width,
                height: release.image.height,
                sizes: { medium_large: { source_url: newsroom.home + release.image.small } },
              },
              source_url: newsroom.home + release.image.path,
            },
          ],
          "wp:term": [terms(release.categories, "category"), terms(release.keywords, "post_tag")],
        },
      })),
    );
  },
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title lead published updated categories keywords"),
    id: `${newsroom.home}/?p=${release.number}`,
    url: `${newsroom.home}${release.path}/`,
    authors: [{ name: newsroom.author.name, url: `${newsroom.home}/author/press/` }],
    body: shownBody(release, newsroom.home + release.file.path),
    images: [
      {
        url: newsroom.home + release.image.path,
        alt: release.image.alt,
        caption: release.image.caption,
        width: release.image.width,
        height: release.image.height,
        thumbnail: newsroom.home + release.image.small,
      },
    ],
  }),
};
