import type { DraftFeed, DraftRelease } from "../draft.js";
import type { NewsroomDocument } from "../feed-document.js";
import { htmlToText } from "../html-text.js";
import { get, getText, numericParameter, pick, withParameter } from "../json-paths.js";
import { list, type Json } from "../json.js";
import { mapInSlices } from "../map-in-slices.js";

/** Mynewsdesk: `/services/pressroom/list/{key}?format=json`, and `view`. */
export async function readMynewsdesk(answer: Json, { url, entities }: NewsroomDocument): Promise<DraftFeed> {
  const items = list(get(answer, "items.item|items|item") ?? answer);
  const end = (numericParameter(url, "offset") ?? 0) + items.length;
  return {
    format: "Mynewsdesk",
    next:
      items.length && end < Number(get(answer, "total_count"))
        ? withParameter(url, "offset", end)
        : undefined,
    releases: await mapInSlices(items, (item): DraftRelease => ({
      ...pick(item, {
        id: "id",
        title: "header",
        url: "url",
        body: "body",
        published: "published_at",
        updated: "updated_at",
        language: "language",
        keywords: "tags",
      }),
      lead: htmlToText(getText(item, "summary"), entities),
      publisher: { name: get(item, "source_name|pressroom_name") },
      images: pick(item, {
        url: "image|image_large|image_medium|image_small",
        caption: "image_caption",
        thumbnail: "image_medium|image_small",
      }),
      attachments: pick(item, { url: "document" }),
    })),
  };
}
