import { decodeEntities, type Entities } from "../decode-entities.js";
import type { DraftFeed, DraftRelease } from "../draft.js";
import { escapeHtml } from "../html-text.js";
import { list, own, type Json } from "../json.js";
import { maxHtml } from "../limits.js";
import { mapInSlices } from "../map-in-slices.js";

/** JSON Feed 1.1 has a list of authors, 1.0 has one. */
const authorsOf = (value: Json): Json[] => [...list(own(value, "authors")), ...list(own(value, "author"))];

/** A title is text, and so is a tag in it. Newsrooms write character references into it all the same. */
const titleOf = (text: Json, entities: Entities): Json =>
  typeof text === "string" ? decodeEntities(text, entities) : text;

const htmlOf = (text: Json): string | undefined =>
  typeof text === "string" ? escapeHtml(text.slice(0, maxHtml)).replace(/\n/g, "<br>") : undefined;

/** Whether the answer says that it is a JSON Feed. */
export const isJsonFeed = (answer: Json): boolean => !!own(answer, "version") && !!own(answer, "items");

/**
 * JSON Feed 1.0 and 1.1, and items without a feed around them. An item's extension `_newsroom` may hold any field of a
 * `Release`, which wins over the item's own.
 */
export async function readJsonFeed(
  answer: Json,
  base: string | undefined,
  entities: Entities,
): Promise<DraftFeed> {
  const ofFeed = (name: string) => own(answer, name);
  return {
    title: titleOf(ofFeed("title"), entities),
    base,
    version: ofFeed("version"),
    next: ofFeed("next_url"),
    language: ofFeed("language"),
    releases: await mapInSlices(list(ofFeed("items") ?? answer), (item): DraftRelease => {
      const of = (name: string) => own(item, name);
      const authors = authorsOf(item);
      return {
        attachments: list(of("attachments")).map((file) => ({
          type: own(file, "mime_type"),
          url: own(file, "url"),
          title: own(file, "title"),
          size: own(file, "size_in_bytes"),
        })),
        id: of("id"),
        body: of("content_html") ?? htmlOf(of("content_text")),
        lead: of("summary"),
        categories: of("tags"),
        url: of("url") ?? of("external_url"),
        published: of("date_published"),
        authors: authors.length ? authors : authorsOf(answer),
        updated: of("date_modified"),
        language: of("language"),
        title: titleOf(of("title"), entities),
        images: { url: of("image") ?? of("banner_image") },
        extension: of("_newsroom"),
      };
    }),
    link: ofFeed("home_page_url"),
    description: ofFeed("description"),
    image: ofFeed("icon") ?? ofFeed("favicon"),
    isCut: !!ofFeed("cutOff"),
  };
}
