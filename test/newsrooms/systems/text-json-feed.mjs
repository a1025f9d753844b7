import { fieldsOf } from "../expected.mjs";
import { iso, json } from "../write.mjs";

/* JSON Feed 1.0 with plain text: one author, relative addresses, a file, and a PHP warning before the answer. */
export default {
  name: "JSON Feed 1.0 with plain text",
  url: ({ home }) => `${home}/feed/json`,
  contentType: "application/feed+json",
  write: (newsroom, releases) =>
    `<br />\n<b>Notice</b>: Undefined index: lang in <b>/srv/feed.php</b> on line <b>12</b><br />\n` +
    json({
      version: "https://jsonfeed.org/version/1",
      title: newsroom.name,
      home_page_url: newsroom.home,
      icon: "/icon.png",
      author: { name: newsroom.author.name },
      items: releases.map((release) => ({
        id: release.number,
        url: release.path,
        title: release.title,
        summary: release.lead,
        content_text: release.text.join("\n"),
        image: release.image.path,
        date_published: iso(release.published, newsroom.zone),
        date_modified: iso(release.updated, newsroom.zone),
        tags: release.keywords,
        attachments: [
          {
            url: release.file.path,
            mime_type: "application/pdf",
            title: release.file.title,
            size_in_bytes: release.file.size,
          },
        ],
      })),
    }),
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title url lead published updated authors images"),
    id: String(release.number),
    categories: release.keywords,
    attachments: [
      {
        url: newsroom.home + release.file.path,
        title: release.file.title,
        type: "application/pdf",
        size: release.file.size,
      },
    ],
    body: { text: release.text.join(" "), addresses: [] },
  }),
  head: (newsroom) => ({
    title: newsroom.name,
    link: `${newsroom.home}/`,
    image: `${newsroom.home}/icon.png`,
  }),
};
