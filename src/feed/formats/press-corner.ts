import type { DraftFeed, DraftRelease } from "../draft.js";
import type { NewsroomDocument } from "../feed-document.js";
import { htmlToText } from "../html-text.js";
import { get, getText, numericParameter, pick, withParameter } from "../json-paths.js";
import { list, type Json } from "../json.js";
import { mapInSlices } from "../map-in-slices.js";

const descriptions = (values: Json): Json[] => list(values).map((value) => get(value, "description"));

/** The European Commission's press corner: a page of `/presscorner/api/search`, or one document of `/api/documents`. */
export async function readPressCorner(answer: Json, { url, entities }: NewsroomDocument): Promise<DraftFeed> {
  const asked = /[?&]language=(\w+)/.exec(url ?? "")?.[1] ?? "";
  const page = numericParameter(url, "pagenumber") ?? 1;
  const size = Number(get(answer, "pageSize"));
  return {
    format: "EU press corner",
    next:
      page * size < Number(get(answer, "totalNumber"))
        ? withParameter(url, "pagenumber", page + 1)
        : undefined,
    releases: await mapInSlices(
      list(get(answer, "docuLanguageListResources") ?? answer),
      (item): DraftRelease => {
        const text = (paths: string) => htmlToText(getText(item, paths), entities);
        const reference = getText(item, "refCode|refCd");
        const language = (getText(item, "languageCode|docuLanguageResource.language") || asked).toLowerCase();
        // The answer does not name the page for people. Its address is made of language and reference.
        const addressIn = (language: string) =>
          reference &&
          language &&
          `https://ec.europa.eu/commission/presscorner/detail/${language}/${reference.toLowerCase().replaceAll("/", "_")}`;
        return {
          ...pick(item, {
            body: "docuLanguageResource.htmlContent",
            type: "docutype.description|docutypeResource.description",
            published: "publishDate|eventDate",
            place: "placeResource.description",
          }),
          id: reference,
          url: addressIn(language),
          title: text("title|docuLanguageResource.title"),
          lead: text("leadText|docuLanguageResource.subtitle"),
          language,
          categories: descriptions(get(item, "policiesResource")),
          contacts: list(get(item, "contactsResource")).map((person) => ({
            ...pick(person, { role: "title", phone: "phone", email: "email" }),
            name: `${getText(person, "firstName")} ${getText(person, "lastName")}`,
          })),
          translations: list(get(item, "languages"))
            .map((code) => (typeof code === "string" ? code.toLowerCase() : ""))
            .filter((code) => code && code !== language)
            .map((code) => ({ language: code, url: addressIn(code) })),
        };
      },
    ),
  };
}
