import type { DraftFeed, DraftRelease } from "../draft.js";
import type { NewsroomDocument } from "../feed-document.js";
import { escapeHtml, htmlToText } from "../html-text.js";
import { get, getText, pick } from "../json-paths.js";
import { list, type Json } from "../json.js";
import { mapInSlices } from "../map-in-slices.js";

/** ninjs 1 has objects by name where 2 and 3 have lists. This makes a list of either. */
const entries = (value: Json): Json[] =>
  value && typeof value === "object" && !Array.isArray(value) ? Object.values(value) : list(value);

/** The text that ninjs 2 and 3 give the first of some roles; else the first text. */
const inRole = (texts: Json, ...roles: string[]): Json => {
  const all = list(texts);
  return roles.map((role) => all.find((text) => get(text, "role") === role)).find(Boolean) ?? all[0];
};

const names = (values: Json): Json[] => list(values).map((value) => get(value, "name"));

const readBody = (item: Json): string => {
  const bodies = list(get(item, "bodies"));
  const body =
    bodies.find((one) => /html/.test(getText(one, "contenttype|contentType"))) ?? inRole(bodies, "main");
  const text = getText(item, "body_text") || getText(body, "value");
  const isPlain = !body || /plain/.test(getText(body, "contenttype|contentType"));
  return getText(item, "body_html|body_xhtml") || (isPlain ? escapeHtml(text).replace(/\n/g, "<br>") : text);
};

/** ninjs 1.x, 2.x and 3.x, the IPTC's news in JSON: one item, an array, or a list under `_items`. */
export const readNinjs = async (answer: Json, { entities }: NewsroomDocument): Promise<DraftFeed> => ({
  format: "ninjs",
  releases: await mapInSlices(list(get(answer, "_items|items") ?? answer), (item): DraftRelease => {
    const related = entries(get(item, "associations"));
    const files = (of: Json) => entries(get(of, "renditions")).filter((file) => get(file, "href"));
    return {
      ...pick(item, {
        id: "uri",
        url: "standout.url|canonicalurl|url",
        published: "firstcreated|firstCreated|contentcreated|contentCreated|versioncreated|versionCreated",
        updated: "versioncreated|versionCreated",
        embargo: "embargoed",
        language: "language",
        place: "located",
        keywords: "keywords",
      }),
      title:
        htmlToText(
          getText(item, "headline") || getText(inRole(get(item, "headlines"), "main"), "value"),
          entities,
        ) || get(item, "title|name|slugline"),
      lead:
        get(item, "description_text|description_html") ??
        get(inRole(get(item, "descriptions"), "summary"), "value"),
      body: readBody(item),
      authors: list(get(item, "byline|by")).map((name) => ({ name })),
      categories: names(get(item, "subjects|subject")),
      publisher: { name: get(inRole(get(item, "infosources|infoSources"), "distributor"), "name") },
      images: [item, ...related]
        .filter((one) => /picture|graphic/.test(getText(one, "type")))
        .map((picture) => {
          const [file] = files(picture).sort(
            (a, b) => Number(get(b, "width") ?? 0) - Number(get(a, "width") ?? 0),
          );
          return {
            ...pick(file, { url: "href", width: "width", height: "height" }),
            ...pick(picture, {
              caption: "body_text|description_text|headline",
              credit: "byline|by|copyrightholder|copyrightHolder",
            }),
          };
        }),
      notice: /cancel|withh/.test(getText(item, "pubstatus|pubStatus")) && { kind: "withdrawal" },
    };
  }),
});
