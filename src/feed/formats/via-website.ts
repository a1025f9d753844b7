import type { DraftFeed, DraftRelease } from "../draft.js";
import type { NewsroomDocument } from "../feed-document.js";
import { htmlToText } from "../html-text.js";
import { get, getText, pick } from "../json-paths.js";
import { list, type Json } from "../json.js";
import { mapInSlices } from "../map-in-slices.js";

const readImage = (image: Json) => pick(image, { url: "path|url", caption: "caption" });

/** Via (Ritzau, TT, NTB, STT): `/public-website-api/`, the lists and the whole release. */
export async function readViaWebsite(answer: Json, { url, entities }: NewsroomDocument): Promise<DraftFeed> {
  const asked = /[?&]lang=(\w+)/.exec(url ?? "")?.[1];
  const page = Number(get(answer, "paging.page")) + 1;
  const hasNext = page * Number(get(answer, "paging.itemsPerPage")) < Number(get(answer, "paging.count"));
  return {
    format: "Via website API",
    next: hasNext ? url?.replace(/(\/releases\/\d+\/)\d+/, `$1${page}`) : undefined,
    releases: await mapInSlices(list(get(answer, "releases") ?? answer), (item): DraftRelease => {
      const versions = Object.entries(get(item, "versions") ?? {});
      const [language, version] = versions.find(([code]) => code === asked) ?? versions[0] ?? [];
      const contacts = get(version, "contacts");
      return {
        ...pick(item, { id: "id", url: "url", published: "date", publisher: "publisher" }),
        ...pick(version, {
          title: "title",
          body: "body.cookieless.content|body.complete|body",
          type: "localizedlabel|type",
          contactText: "contacts.text",
          boilerplate: "boilerplate",
        }),
        url: get(version, "url") ?? get(item, "url"),
        language,
        lead: htmlToText(getText(version, "leadtext"), entities) || get(version, "metadescription"),
        keywords: getText(version, "keywords").split(","),
        images: [...list(get(version, "image|leadimage")), ...list(get(version, "images"))].map(readImage),
        attachments: list(get(version, "documents")).map((file) =>
          pick(file, { url: "downloadPath|url|path", title: "caption|title|name|filename" }),
        ),
        contacts: list(get(contacts, "cards|persons")).map((person) =>
          pick(person, {
            name: "name",
            role: "title|company_department",
            phone: "phone",
            email: "email",
            image: "image.path|image.url",
          }),
        ),
        links: list(get(version, "links")).map((link) =>
          pick(link, { url: "url", title: "description|title" }),
        ),
        translations: versions
          .filter(([code]) => code !== language)
          .map(([code, other]) => ({ language: code, ...pick(other, { url: "url", title: "title" }) })),
      };
    }),
  };
}
