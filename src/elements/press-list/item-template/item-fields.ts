import { changes } from "../../../locales/en.js";
import { fillIn } from "../../../locales/fill-in.js";
import { cutText, headlineLength, leadLength } from "../../../release/cut-text.js";
import { lastChange } from "../../../release/last-change.js";
import type { Release } from "../../../release/release.js";
import { safeImage, safeLink } from "../../../sanitize/safe-url.js";
import { mediaHosts } from "../../shared/media-hosts.js";
import type { ListContext } from "../list-context.js";

/** What a template can ask for with `data-field`. */
export const fieldNames = [
  "title",
  "lead",
  "url",
  "published",
  "updated",
  "type",
  "categories",
  "place",
  "publisher",
  "notice",
  "image",
] as const;

export type FieldName = (typeof fieldNames)[number];

/** What a release has for a field. All of it is text or an address that was checked, never HTML. */
export interface FieldValue {
  /** Several for a field with several values. */
  readonly texts: readonly string[];
  /** Language of the texts, if it is not that of the release. */
  readonly lang?: string;
  /** Attributes of an `<a>`, `<time>` or `<img>` that shows the field. */
  readonly attributes?: Readonly<Record<string, string>>;
}

export type FieldValues = Readonly<Record<FieldName, FieldValue | undefined>>;

/**
 * The fields of a release, as a list shows them: a long headline or lead is cut, dates are in the language of the page.
 *
 * @param pageAddress where its headline leads, if that is in the page and not in the newsroom.
 */
export function fieldsOf(
  release: Release,
  pageAddress: string | undefined,
  context: ListContext,
): FieldValues {
  const { host, locale } = context;
  const { id, title, lead, url, type, categories, place, publisher, notice } = release;
  const strings = locale.strings("changes", changes);
  const write = (date: string) => host.formatDate(date);
  const published = release.published ?? release.updated;
  const changed = lastChange(release, write);
  const href = pageAddress ?? (url && safeLink(url));
  const date = (datetime: string | undefined, text = write): FieldValue | undefined =>
    datetime ? ownWords(text(datetime), { datetime }) : undefined;
  const ownWords = (text: string, attributes = {}): FieldValue | undefined =>
    text ? { texts: [text], lang: locale.lang, attributes } : undefined;
  return {
    title: textsOf(cutText(title || lead || url || id, headlineLength)),
    lead: textsOf(title && lead && cutText(lead, leadLength)),
    url: href ? { texts: [href], attributes: { href } } : undefined,
    published: date(published),
    updated: date(changed, (day) => fillIn(strings.updated, { date: write(day) })),
    type: textsOf(type),
    categories: textsOf(...(categories ?? [])),
    place: textsOf(place),
    publisher: textsOf(publisher?.name),
    notice: notice && ownWords(strings[notice.kind]),
    image: imageOf(release, mediaHosts(host)),
  };
}

function textsOf(...given: (string | undefined)[]): FieldValue | undefined {
  const texts = given.flatMap((text) => text || []);
  return texts.length ? { texts } : undefined;
}

function imageOf({ images: [image] = [] }: Release, hosts: readonly string[]): FieldValue | undefined {
  const src = image && safeImage(image.thumbnail ?? image.url, hosts);
  if (!src) return undefined;
  return {
    texts: [],
    attributes: {
      alt: image.alt ?? "",
      loading: "lazy",
      decoding: "async",
      referrerpolicy: "no-referrer",
      src,
    },
  };
}
