import type { DraftFeed, DraftRelease } from "../draft.js";
import type { NewsroomDocument } from "../feed-document.js";
import { htmlToText } from "../html-text.js";
import { get, getText, numericParameter, pick, withParameter } from "../json-paths.js";
import { list, type Json } from "../json.js";
import { mapInSlices } from "../map-in-slices.js";

/** Cision: `/papi/NewsFeed/{id}?format=json` and `/papi/Release/{id}`. */
export async function readCision(answer: Json, { url, entities }: NewsroomDocument): Promise<DraftFeed> {
  const releases = list(get(answer, "Releases|Release"));
  const page = numericParameter(url, "pageIndex") ?? 1;
  const size = numericParameter(url, "pageSize");
  return {
    format: "Cision",
    next: size && releases.length >= size ? withParameter(url, "pageIndex", page + 1) : undefined,
    releases: await mapInSlices(releases, (item): DraftRelease => ({
      ...pick(item, {
        id: "EncryptedId|Id",
        url: "CanonicalUrl|CisionWireUrl|SyndicatedUrl",
        title: "Title",
        body: "HtmlBody|Body",
        boilerplate: "HtmlCompanyInformation|CompanyInformation",
        contactText: "HtmlContact|Contact",
        published: "PublishDateUtc|PublishDate",
        updated: "LastChangeDate",
        language: "LanguageCode",
        keywords: "Keywords",
      }),
      lead: htmlToText(getText(item, "HtmlIntro|Intro"), entities),
      categories: list(get(item, "Categories")).map((category) => get(category, "Name")),
      images: list(get(item, "Images"))
        .sort((a, b) => Number(!!get(b, "IsMain")) - Number(!!get(a, "IsMain")))
        .map((image) =>
          pick(image, {
            url: "DownloadUrl",
            alt: "Title",
            caption: "Description",
            credit: "Photographer",
            thumbnail: "UrlTo400x400ArResized",
          }),
        ),
      attachments: list(get(item, "Files")).map((file) => pick(file, { url: "Url", title: "Title" })),
      translations: list(get(item, "LanguageVersions")).map((version) =>
        pick(version, { language: "Code", id: "ReleaseId" }),
      ),
    })),
  };
}
