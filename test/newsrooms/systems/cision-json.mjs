import { fieldsOf } from "../expected.mjs";
import { bodyHtml, iso, json, shownBody, xml } from "../write.mjs";

/* Names begin with a capital, and a release names the same text as HTML and as plain text. */
export default {
  name: "Cision, /papi/NewsFeed",
  url: ({ home }) =>
    `${home}/papi/NewsFeed/0123456789ABCDEF0123456789ABCDEF?format=json&pageIndex=1&pageSize=50&detailLevel=detail`,
  contentType: "application/json; charset=utf-8",
  write: (newsroom, releases) =>
    json({
      Releases: releases.map((release) => ({
        Id: release.number,
        EncryptedId: `E${release.number}`,
        Title: release.title,
        Intro: release.lead,
        HtmlIntro: `<p>${xml(release.lead)}</p>`,
        Body: release.text.join("\r\n"),
        HtmlBody: bodyHtml(release, { link: newsroom.home + release.file.path }),
        PublishDate: iso(release.published, newsroom.zone),
        LastChangeDate: iso(release.updated, newsroom.zone),
        LanguageCode: newsroom.language,
        CountryCode: "EU",
        InformationType: "PRM",
        IsRegulatory: false,
        Keywords: release.keywords,
        Categories: release.categories.map((Name, at) => ({ Code: `C${at}`, Name })),
        Images: [
          {
            Title: release.image.alt,
            Description: release.image.caption,
            Photographer: newsroom.author.name,
            IsMain: true,
            DownloadUrl: newsroom.home + release.image.path,
            UrlTo400x400ArResized: newsroom.home + release.image.small,
          },
        ],
        Files: [{ Title: release.file.title, Url: newsroom.home + release.file.path }],
        LanguageVersions: [],
        CompanyInformation: newsroom.about,
        SyndicatedUrl: null,
        CisionWireUrl: newsroom.home + release.path,
      })),
    }),
  expect: (newsroom, release) => ({
    ...fieldsOf(
      newsroom,
      release,
      "title url lead published updated language categories keywords attachments",
    ),
    id: `E${release.number}`,
    body: shownBody(release, newsroom.home + release.file.path),
    boilerplate: { text: newsroom.about, addresses: [] },
    images: [
      {
        url: newsroom.home + release.image.path,
        alt: release.image.alt,
        caption: release.image.caption,
        credit: newsroom.author.name,
        thumbnail: newsroom.home + release.image.small,
      },
    ],
  }),
};
