import { own, list, type Json } from "../json.js";
import type { DraftFeed, DraftRelease } from "../normalize-feed.js";
import { plainText } from "../plain-text.js";

const string = (value: Json): string => (typeof value === "string" ? value : "");

/** Via (Ritzau, TT, NTB, STT): `/public-website-api/`, the lists and the whole release. */
export function readViaWebsite(answer: Json): DraftFeed {
  const releases = own(answer, "releases");
  return {
    releases: (releases ? list(releases) : [answer]).flatMap((item) => {
      const versions = own(item, "versions");
      return Object.keys((versions as object) ?? {})
        .slice(0, 1)
        .map((language): DraftRelease => {
          const version = own(versions, language);
          const body = own(version, "body");
          const image = own(version, "image") ?? own(version, "leadimage");
          return {
            id: own(item, "id"),
            title: own(version, "title"),
            url: own(version, "url") ?? own(item, "url"),
            lead: plainText(string(own(version, "leadtext")) || string(own(version, "metadescription"))),
            body: own(own(body, "cookieless"), "content") ?? own(body, "complete") ?? body,
            type: own(version, "localizedlabel") ?? own(version, "type"),
            published: own(item, "date"),
            language,
            publisher: own(item, "publisher"),
            images: image && [{ url: own(image, "path"), caption: own(image, "caption") }],
          };
        });
    }),
  };
}
