import { readDate } from "../release/read-common-date.js";
import type { Release } from "../release/release.js";
import { absoluteUrl, absoluteUrls } from "./absolute-url.js";
import type { Feed } from "./feed.js";
import { foldSpace } from "./html-text.js";

/** Reads a text, trimmed, that may be empty. Gives nothing or an empty text for what is no such thing. */
type Leaf = (value: string, base?: string) => unknown;
/** A leaf, a list of one shape, or fields, of which those with a `!` before their name must be there. */
export type Shape = Leaf | [Shape] | { [field: string]: Shape };

// Longer than any, so that no one field holds up the page.
export const text: Leaf = (value) => foldSpace(value.slice(0, 1e4));
export const html: Leaf = absoluteUrls;
export const url: Leaf = absoluteUrl;
const size: Leaf = (value) => (+value > 0 && +value < 1e15 ? Math.round(+value) : 0);
export const language: Leaf = (value) =>
  /^[a-z]{2,8}([-_]\w{1,8}){0,7}$/i.exec(value)?.[0].replaceAll("_", "-");

/** What any feed may tell of a release, and how each field is read. `newsroom-shape.ts` has what only newsrooms tell. */
export const releaseShape = {
  id: text,
  title: text,
  url,
  lead: text,
  body: html,
  published: readDate,
  updated: readDate,
  language,
  authors: [{ name: text, email: text, url }],
  categories: [text],
  keywords: [text],
  images: [
    { "!url": url, alt: text, caption: text, credit: text, width: size, height: size, thumbnail: url },
  ],
  attachments: [
    { "!url": url, title: text, type: (value: string) => text(value.toLowerCase().split(";")[0]!), size },
  ],
  source: { title: text, url },
} satisfies Shape;

const feedShape: Shape = {
  title: text,
  link: url,
  description: text,
  language,
  updated: readDate,
  image: url,
  next: url,
};

/** Takes known, own fields of the right type, and nothing else: feeds may hold anything under any name. */
function take(shape: Shape, value: unknown, base?: string): unknown {
  if (value === undefined) return;
  if (typeof shape === "function")
    return (typeof value === "string" || typeof value === "number") && shape(`${value}`.trim(), base);
  if (Array.isArray(shape)) {
    const filled: unknown[] = [];
    for (const entry of Array.isArray(value) ? value : [value]) {
      const part = filled.length < 100 && take(shape[0], entry, base);
      if (part) filled.push(part);
    }
    if (!filled[1]) return filled[0] && filled;
    return [
      ...new Map(
        filled.map((entry) => [typeof entry === "object" ? JSON.stringify(entry) : entry, entry]),
      ).values(),
    ];
  }
  const taken: Record<string, unknown> = {};
  if (value && typeof value === "object")
    for (const key in shape) {
      const field = key[0] === "!" ? key.slice(1) : key;
      const part = Object.hasOwn(value, field) && take(shape[key]!, value[field as never], base);
      // An empty alternative says that a picture is decoration; a missing one says nothing.
      if (part || (part === "" && field === "alt")) taken[field] = part;
      else if (key < field) return;
    }
  return Object.keys(taken).length && taken;
}

/**
 * Reads a value of which nothing is known as (part of) a `Release`: fields of the wrong type are left out,
 * dates, addresses and language tags brought to one form, addresses inside HTML made absolute.
 *
 * @param base address against which links are resolved.
 */
export const readRelease = (value: unknown, base?: string, shape: Shape = releaseShape): Partial<Release> =>
  take(shape, value, base) || {};

/** The same for the fields of a feed other than its releases. */
export const readFeedHead = (value: unknown, base?: string): Partial<Feed> =>
  take(feedShape, value, base) || {};
