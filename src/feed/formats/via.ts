import { own, list, type Json } from "../json.js";
import type { DraftFeed, DraftRelease } from "../normalize-feed.js";
import { plainText } from "../plain-text.js";

const string = (value: Json): string => (typeof value === "string" ? value : "");

/** Via (Ritzau, TT, NTB, STT): `/json/v2/releases`. */
export function readVia(answer: Json, url: string | undefined): DraftFeed {
  const nextPage = own(answer, "nextPage");
  let next: string | undefined;
  if (nextPage && url) {
    const address = new URL(url);
    address.searchParams.set("page", String(nextPage));
    next = address.href;
  }
  const releases = own(answer, "releases");
  return {
    next,
    releases: (releases ? list(releases) : [answer]).map((item): DraftRelease => {
      const contacts = own(item, "contacts");
      const images = list(own(item, "images"));
      const main = own(item, "mainImage");
      const video = string(own(own(item, "video"), "url"));
      return {
        id: own(item, "id"),
        title: plainText(string(own(item, "title"))),
        url: own(item, "url"),
        lead: plainText(
          string(own(item, "leadtextHTML")) ||
            string(own(item, "leadtext")) ||
            string(own(item, "leadTextOrBodyStrip")),
        ),
        body: own(item, "body"),
        boilerplate: own(item, "boilerplate"),
        type: own(item, "type"),
        published: own(item, "published"),
        language: own(item, "language"),
        publisher: own(item, "publisher"),
        categories: list(own(item, "channels")).map(
          (channel) => own(channel, "label") ?? own(channel, "name"),
        ),
        keywords: own(item, "keywords"),
        images: (own(main, "url")
          ? [main, ...images.filter((image) => own(image, "url") !== own(main, "url"))]
          : images
        ).map((image) => ({
          url: own(image, "url"),
          caption: own(image, "caption"),
          thumbnail: own(image, "thumbnail_16_9") ?? own(image, "normal"),
        })),
        attachments: list(own(item, "documents")).map((file) => ({
          url: own(file, "url"),
          title: own(file, "caption"),
        })),
        videos: [
          { url: /https?:\/\/[^"'\s<>]+/.exec(video)?.[0], title: own(own(item, "video"), "description") },
        ],
        contacts: list(own(contacts, "persons")).map((person) => ({
          name: own(person, "name"),
          role: own(person, "title"),
          phone: own(person, "phone"),
          email: own(person, "email"),
          image: own(own(person, "image"), "url"),
        })),
        contactText: own(contacts, "text"),
        links: list(own(item, "links")).map((link) => ({
          url: own(link, "url"),
          title: own(link, "description"),
        })),
        translations: own(item, "versions"),
      };
    }),
  };
}
