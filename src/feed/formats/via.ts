import { decodeEntities } from "../decode-entities.js";
import type { DraftFeed, DraftRelease } from "../draft.js";
import type { NewsroomDocument } from "../feed-document.js";
import { htmlToText } from "../html-text.js";
import { get, getText, pick, withParameter } from "../json-paths.js";
import { list, type Json } from "../json.js";
import { mapInSlices } from "../map-in-slices.js";

const readImage = (image: Json) =>
  pick(image, { url: "url|normal", caption: "caption", thumbnail: "thumbnail_16_9|normal" });

/** Via (Ritzau, TT, NTB, STT): `/json/v2/releases`. */
export async function readVia(answer: Json, { url, entities }: NewsroomDocument): Promise<DraftFeed> {
  const nextPage = get(answer, "nextPage");
  return {
    format: "Via JSON v2",
    next: nextPage && withParameter(url, "page", nextPage),
    releases: await mapInSlices(list(get(answer, "releases") ?? answer), (item): DraftRelease => {
      const main = get(item, "mainImage.url");
      const images = list(get(item, "images"));
      return {
        ...pick(item, {
          id: "id",
          title: "title",
          url: "url",
          body: "body",
          boilerplate: "boilerplate",
          type: "type",
          published: "published",
          language: "language",
          publisher: "publisher",
          keywords: "keywords",
          contactText: "contacts.text",
          translations: "versions",
        }),
        lead: htmlToText(getText(item, "leadtextHTML|leadtext|leadTextOrBodyStrip"), entities),
        categories: list(get(item, "channels")).map((channel) => get(channel, "label|name")),
        images: [
          ...(main ? list(get(item, "mainImage")) : []),
          ...images.filter((image) => get(image, "url") !== main),
        ].map(readImage),
        attachments: list(get(item, "documents")).map((file) => pick(file, { url: "url", title: "caption" })),
        // The field holds embed markup. Only the address in it is taken.
        videos: {
          url: decodeEntities(
            /(?:https?:)?\/\/[^"'\s<>]+/.exec(getText(item, "video.url"))?.[0] ?? "",
            entities,
          ),
          title: get(item, "video.description"),
        },
        contacts: list(get(item, "contacts.persons")).map((person) =>
          pick(person, { name: "name", role: "title", phone: "phone", email: "email", image: "image.url" }),
        ),
        links: list(get(item, "links")).map((link) => pick(link, { url: "url", title: "description" })),
      };
    }),
  };
}
