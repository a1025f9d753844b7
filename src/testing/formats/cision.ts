import { bodyWithNotice, instantOf, type FeedPage, type PageRelease } from "../feed-page.js";
import { escapeText } from "./xml.js";

const instant = (date: string | undefined) => date && instantOf(date).toISOString();

/** `GET /papi/NewsFeed/{id}?format=json` of Cision: pages are numbered from 1 by `pageIndex`. */
export const writeCision = (page: FeedPage): string =>
  JSON.stringify({ Releases: page.releases.map(releaseOf) }, undefined, 1);

const releaseOf = (release: PageRelease) => ({
  Id: Number(release.id) || 0,
  EncryptedId: release.id,
  Title: release.title,
  Intro: release.lead ?? "",
  HtmlIntro: release.lead ? `<p>${escapeText(release.lead)}</p>` : "",
  HtmlBody: bodyWithNotice(release),
  HtmlCompanyInformation: release.boilerplate ?? "",
  HtmlContact: release.contactText ?? "",
  PublishDate: instant(release.published),
  LastChangeDate: instant(release.updated ?? release.published),
  LanguageCode: release.language,
  CanonicalUrl: release.url,
  Keywords: release.keywords ?? [],
  Categories: (release.categories ?? []).map((Name) => ({ Name })),
  Images: (release.images ?? []).map(({ url, thumbnail, alt, caption, credit }, index) => ({
    DownloadUrl: url,
    UrlTo400x400ArResized: thumbnail ?? url,
    Title: alt,
    Description: caption,
    Photographer: credit,
    IsMain: index === 0,
  })),
  Files: (release.attachments ?? []).map(({ url, title }) => ({ Url: url, Title: title })),
  LanguageVersions: (release.translations ?? []).map(({ language, id }) => ({
    Code: language,
    ReleaseId: id,
  })),
});
