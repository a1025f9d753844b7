import type { Release } from "../release/release.js";
import type { DraftRelease } from "./draft.js";
import {
  alternative,
  date,
  fields,
  html,
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

const link = fields({ url, title: text }, "url");

const readFields = fields({
  id: text,
  title: text,
  url,
  lead: text,
  body: html,
  boilerplate: html,
  type: text,
  published: date,
  updated: date,
  embargo: date,
  language,
  place: text,
  publisher: fields({ id: text, name: text, url }),
  authors: list(fields({ name: text, email: text, url })),
  categories: list(text),
  keywords: list(text),
  images: list(
    fields(
      { url, alt: alternative, caption: text, credit: text, width: size, height: size, thumbnail: url },
      "url",
    ),
  ),
  attachments: list(fields({ url, title: text, type: mediaType, size }, "url")),
  videos: list(link),
  contacts: list(fields({ name: text, role: text, phone: text, email: text, image: url })),
  contactText: html,
  links: list(link),
  translations: list(fields({ language, id: text, url, title: text }, "language")),
  notice: fields({ kind: noticeKind, text, date }, "kind"),
  source: fields({ title: text, url }),
} satisfies ReadersOf<Release>);

/**
 * Reads a draft as (part of) a `Release`: fields of the wrong type are left out; dates, addresses and language tags are
 * brought to one form; addresses inside HTML are made absolute.
 */
export function normalizeRelease(draft: DraftRelease, context: ReadContext): Partial<Release> {
  const release = readFields(draft, context) ?? {};
  return draft.extension ? { ...release, ...readFields(draft.extension, context) } : release;
}
