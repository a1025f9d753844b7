import type { DraftFeed, DraftRelease } from "../draft.js";
import type { NewsroomDocument } from "../feed-document.js";
import { get, numericParameter, pick, withParameter } from "../json-paths.js";
import { list, type Json } from "../json.js";
import { mapInSlices } from "../map-in-slices.js";

/** GOV.UK: a page of `/api/search.json`, or one document of `/api/content/`. */
export async function readGovUk(answer: Json, { url }: NewsroomDocument): Promise<DraftFeed> {
  const results = get(answer, "results");
  const end = (numericParameter(url, "start") ?? 0) + list(results).length;
  return {
    format: "GOV.UK",
    next:
      list(results).length && end < Number(get(answer, "total"))
        ? withParameter(url, "start", end)
        : undefined,
    releases: await mapInSlices(list(results ?? answer), (item): DraftRelease => {
      const withdrawn = get(item, "withdrawn_notice");
      // A document that is not withdrawn has an empty one.
      const isWithdrawn = !!get(withdrawn, "explanation|withdrawn_at");
      return {
        ...pick(item, {
          id: "content_id|_id|link",
          url: "base_path|link",
          title: "title",
          lead: "description",
          body: "details.body",
          type: "content_store_document_type|document_type",
          published: "details.first_public_at|first_published_at|public_timestamp",
          updated: "public_updated_at",
          language: "locale",
        }),
        publisher: { name: get(list(get(item, "organisations|links.organisations"))[0], "title") },
        images: pick(get(item, "details.image"), {
          url: "high_resolution_url|url",
          alt: "alt_text",
          caption: "caption",
          thumbnail: "url",
        }),
        attachments: list(get(item, "details.attachments")).map((file) =>
          pick(file, { url: "url", title: "title|filename", type: "content_type", size: "file_size" }),
        ),
        translations: list(get(item, "links.available_translations"))
          .map((other) =>
            pick(other, { language: "locale", id: "content_id", url: "base_path", title: "title" }),
          )
          .filter((other) => other["language"] !== get(item, "locale")),
        notice: isWithdrawn && {
          kind: "withdrawal",
          ...pick(withdrawn, { text: "explanation", date: "withdrawn_at" }),
        },
      };
    }),
  };
}
