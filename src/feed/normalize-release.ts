import type { Release } from "../release/release.js";
import type { DraftRelease } from "./draft.js";
import { own } from "./json.js";
import {
  alternative,
  date,
  fields,
  html,
  label,
  language,
  list,
  mediaType,
  noticeKind,
  size,
  text,
  url,
  type ReadContext,
  type Reader,
} from "./read-fields.js";

/** A reader for each field, of the very type that the field has: HTML cannot come where text is promised. */
type ReadersOf<Type> = { [Name in keyof Type]-?: Reader<NonNullable<Type[Name]>> };

const link = fields({ url, title: label }, "url");

const readFields = fields({
  id: text,
  title: label,
  url,
  lead: text,
  body: html,
  boilerplate: html,
  type: label,
  published: date,
  updated: date,
  embargo: date,
  language,
  place: label,
  publisher: fields({ id: text, name: label, url }),
  authors: list(fields({ name: label, email: label, url })),
  keywords: list(label),
  categories: list(label),
  images: list(
    fields(
      { url, alt: alternative, caption: text, credit: label, width: size, height: size, thumbnail: url },
      "url",
    ),
  ),
  attachments: list(fields({ url, title: label, type: mediaType, size }, "url")),
  videos: list(link),
  contacts: list(fields({ name: label, role: label, phone: label, email: label, image: url })),
  contactText: html,
  links: list(link),
  translations: list(fields({ language, id: text, url, title: label }, "language")),
  notice: fields({ kind: noticeKind, text, date }, "kind"),
  source: fields({ title: label, url }),
} satisfies ReadersOf<Release>);

/**
 * Reads a draft as (part of) a `Release`: fields of the wrong type are left out; dates, addresses and language tags are
 * brought to one form; addresses inside HTML are made absolute.
 */
export function normalizeRelease(draft: DraftRelease, context: ReadContext): Partial<Release> {
  const release = {
    __proto__: null,
    ...readFields(draft, context),
    ...readFields(own(draft, "extension"), context),
  };
  return release;
}
