import { fieldsOf } from "../expected.mjs";
import { bodyHtml, isoUtc, shownBody } from "../write.mjs";

/* JSON Feed 1.1, indented, with dates and HTML only. */
export default {
  name: "Eleventy, JSON Feed 1.1",
  url: ({ home }) => `${home}/feed.json`,
  contentType: "application/json",
  write: (newsroom, releases) =>
    JSON.stringify(
      {
        version: "https://jsonfeed.org/version/1.1",
        title: newsroom.name,
        language: newsroom.language,
        home_page_url: `${newsroom.home}/`,
        feed_url: `${newsroom.home}/feed.json`,
        description: newsroom.about,
        authors: [{ name: newsroom.author.name, url: `${newsroom.home}/about/` }],
        items: releases.map((release) => ({
          id: `${newsroom.home}${release.path}/`,
          url: `${newsroom.home}${release.path}/`,
          title: release.title,
          content_html: bodyHtml(release, { link: release.file.path }),
          date_published: isoUtc(release.published),
        })),
      },
      null,
      2,
    ),
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title published"),
    id: `${newsroom.home}${release.path}/`,
    url: `${newsroom.home}${release.path}/`,
    authors: [{ name: newsroom.author.name, url: `${newsroom.home}/about/` }],
    body: shownBody(release, newsroom.home + release.file.path),
  }),
  head: (newsroom) => ({
    title: newsroom.name,
    link: `${newsroom.home}/`,
    language: newsroom.language,
    description: newsroom.about,
  }),
};
