import { fieldsOf } from "../expected.mjs";
import { bodyHtml, iso, json, shownBody } from "../write.mjs";

/* One document of the content API: picture and files in its details, and itself among its translations. */
export default {
  name: "GOV.UK, /api/content",
  isSingle: true,
  url: ({ home, releases }) => `${home}/api/content${releases[0].path}`,
  contentType: "application/json; charset=utf-8",
  write: (newsroom, [release]) =>
    json({
      analytics_identifier: null,
      base_path: release.path,
      content_id: `5e1a0b1c-0000-4000-8000-0000000${release.number}`,
      description: release.lead,
      details: {
        body: bodyHtml(release, { link: release.file.path }),
        first_public_at: iso(release.published, newsroom.zone),
        image: {
          alt_text: release.image.alt,
          caption: release.image.caption,
          high_resolution_url: newsroom.home + release.image.path,
          url: newsroom.home + release.image.small,
        },
        attachments: [
          {
            attachment_type: "file",
            content_type: "application/pdf",
            file_size: release.file.size,
            title: release.file.title,
            url: newsroom.home + release.file.path,
          },
        ],
        political: false,
      },
      document_type: "press_release",
      first_published_at: iso(release.published, newsroom.zone),
      links: {
        available_translations: [
          { locale: newsroom.language, base_path: release.path, title: release.title },
        ],
        organisations: [{ title: newsroom.name, base_path: "/government/organisations/office" }],
      },
      locale: newsroom.language,
      public_updated_at: iso(release.updated, newsroom.zone),
      schema_name: "news_article",
      title: release.title,
      withdrawn_notice: {},
    }),
  expect: (newsroom, release) => ({
    ...fieldsOf(newsroom, release, "title url lead published updated language publisher"),
    id: `5e1a0b1c-0000-4000-8000-0000000${release.number}`,
    type: "press_release",
    body: shownBody(release, newsroom.home + release.file.path),
    images: [
      {
        url: newsroom.home + release.image.path,
        alt: release.image.alt,
        caption: release.image.caption,
        thumbnail: newsroom.home + release.image.small,
      },
    ],
    attachments: [
      {
        url: newsroom.home + release.file.path,
        title: release.file.title,
        type: "application/pdf",
        size: release.file.size,
      },
    ],
  }),
};
