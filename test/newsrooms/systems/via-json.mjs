import { fieldsOf } from "../expected.mjs";
import { bodyHtml, iso, json, shownBody, xml } from "../write.mjs";

const address = (newsroom, release) =>
  `/pressemeddelelse/${release.number}/${release.slug}?publisherId=2012662&lang=${newsroom.language}`;

/* Addresses are relative, `leadtext` is HTML in some releases, and what is missing is null. */
export default {
  name: "Via, /json/v2/releases",
  url: ({ home }) => `${home}/json/v2/releases?publisher=2012662`,
  contentType: "application/json",
  write: (newsroom, releases) =>
    json({
      releases: releases.map((release) => ({
        id: release.number,
        title: release.title,
        url: address(newsroom, release),
        leadtext: release.number % 2 ? release.lead : `<p>${xml(release.lead)}</p>`,
        body: bodyHtml(release, { link: release.file.path }),
        keywords: release.keywords,
        published: iso(release.published, newsroom.zone),
        publisher: { id: 2012662, name: newsroom.name },
        logos: [{ url: `/newsroom/mi?publisherId=2012662&itemId=806504`, caption: null }],
        mainImage: {
          url: newsroom.home + release.image.path,
          caption: release.image.caption,
          focus: "center",
        },
        images: [
          {
            url: newsroom.home + release.image.path,
            caption: release.image.caption,
            normal: null,
            thumbnail_16_9: null,
          },
        ],
        documents: [{ url: release.file.path, caption: release.file.title }],
        links: [],
        channels: release.categories.map((label, id) => ({ id, label })),
        video: null,
        boilerplate: `<p>${xml(newsroom.about)}</p>`,
        contacts: {
          text: null,
          persons: [
            {
              name: newsroom.contact.name,
              title: newsroom.contact.role,
              phone: newsroom.contact.phone,
              email: newsroom.contact.email,
              image: null,
              contactLinks: { twitter: null },
            },
          ],
        },
        versions: [],
        language: newsroom.language,
        type: newsroom.type,
        regulatory: false,
      })),
      nextPage: null,
      totalCount: releases.length,
    }),
  expect: (newsroom, release) => ({
    ...fieldsOf(
      newsroom,
      release,
      "title lead published language type categories keywords attachments contacts",
    ),
    id: String(release.number),
    url: newsroom.home + address(newsroom, release),
    publisher: { id: "2012662", name: newsroom.name },
    body: shownBody(release, newsroom.home + release.file.path),
    images: [{ url: newsroom.home + release.image.path, caption: release.image.caption }],
    boilerplate: { text: newsroom.about, addresses: [] },
  }),
};
