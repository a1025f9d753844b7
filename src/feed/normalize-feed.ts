import { readDate } from "../release/read-date.js";
import type { Release } from "../release/release.js";
import { untrustedHtml } from "../release/untrusted-html.js";
import { absoluteUrl } from "./absolute-url.js";
import type { Feed } from "./feed.js";
import { foldSpace } from "./plain-text.js";

/** What a format reads out of one item: fields named as in `Release`, values as the feed wrote them. */
export type DraftRelease = { [Field in keyof Release]?: unknown } & { base?: string | undefined };

/** What a format reads out of a feed: fields named as in `Feed`, values as the feed wrote them. */
export type DraftFeed = { [Field in keyof Feed]?: unknown } & {
  releases: DraftRelease[];
  base?: string | undefined;
};

type Leaf = (value: unknown, base: string | undefined) => unknown;
interface Shape {
  [field: string]: Leaf | Shape | [Leaf | Shape];
}

const text: Leaf = (value) =>
  typeof value === "string"
    ? foldSpace(value) || undefined
    : typeof value === "number"
      ? String(value)
      : undefined;
const id: Leaf = text;
const alt: Leaf = (value) => (value === "" ? "" : text(value, undefined));
const html: Leaf = (value) =>
  typeof value === "string" && value.trim() ? untrustedHtml(value.trim()) : undefined;
const date: Leaf = (value) => (typeof value === "string" ? readDate(value) : undefined);
const url: Leaf = absoluteUrl;
const count: Leaf = (value) => {
  const size = typeof value === "string" ? parseInt(value) : value;
  return typeof size === "number" && size > 0 && Number.isFinite(size) ? size : undefined;
};
const language: Leaf = (value) =>
  typeof value === "string" && /^[a-z]{2,8}([-_][a-z\d]{1,8})*$/i.test(value.trim())
    ? value.trim().replaceAll("_", "-")
    : undefined;
const mediaType: Leaf = (value) =>
  typeof value === "string" ? value.split(";")[0]!.trim().toLowerCase() || undefined : undefined;

const person = { name: text, email: text, url };
const link = { url, title: text };

const release: Shape = {
  id,
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
  publisher: { id, name: text, url },
  authors: [person],
  categories: [text],
  keywords: [text],
  images: [{ url, alt, caption: text, credit: text, width: count, height: count, thumbnail: url }],
  attachments: [{ url, title: text, type: mediaType, size: count }],
  videos: [link],
  contacts: [{ name: text, role: text, phone: text, email: text, image: url }],
  contactText: html,
  links: [link],
  translations: [{ language, id, url, title: text }],
  notice: {
    kind: (value) => (value === "correction" || value === "withdrawal" ? value : undefined),
    text,
    date,
  },
  source: { title: text, url },
};

const feed: Shape = {
  title: text,
  link: url,
  description: text,
  language,
  updated: date,
  image: url,
  next: url,
};

/** Fields without which a nested object says nothing. */
const required = ["url", "kind", "language"];

/** Reads known, own fields of the right type, and nothing else. */
function take(shape: Leaf | Shape | [Leaf | Shape], value: unknown, base: string | undefined): unknown {
  if (typeof shape === "function") return shape(value, base);
  if (Array.isArray(shape)) {
    const list = (Array.isArray(value) ? value : [value])
      .map((entry) => take(shape[0], entry, base))
      .filter((entry) => entry !== undefined);
    return list.length ? list : undefined;
  }
  if (typeof value !== "object" || value === null) return;
  const object: Record<string, unknown> = {};
  for (const field in shape) {
    const own = Object.hasOwn(value, field) ? take(shape[field]!, (value as never)[field], base) : undefined;
    if (own !== undefined) object[field] = own;
  }
  return Object.keys(object).length ? object : undefined;
}

const hash = (value: string): string => {
  let sum = 5381n;
  for (const character of value) sum = BigInt.asUintN(64, sum * 33n + BigInt(character.codePointAt(0)!));
  return sum.toString(36);
};

/** Makes a `Feed` of a draft: types checked, dates and addresses read, without duplicates, newest first. Never fails. */
export function normalizeFeed(draft: DraftFeed, url: string | undefined): Feed {
  const base = draft.base ?? url ?? absoluteUrl(draft.link);
  const result = { ...(take(feed, draft, base) as object | undefined), releases: [], skipped: 0 } as Feed;
  const releases = new Map<string, Release>();
  for (const item of draft.releases) {
    const read = take(release, item, item?.base ?? base) as Release | undefined;
    if (!read) {
      result.skipped++;
      continue;
    }
    read.title ??= "";
    read.id ??= read.url ?? hash(read.title + (read.lead ?? ""));
    if (read.updated === read.published) delete read.updated;
    if (releases.has(read.id)) result.skipped++;
    else releases.set(read.id, read);
  }
  result.releases = [...releases.values()].sort((a, b) => {
    const [x, y] = [a.published ?? a.updated ?? "", b.published ?? b.updated ?? ""];
    return x < y ? 1 : x > y ? -1 : 0;
  });
  void required;
  return result;
}
