import { readDate } from "../release/read-date.js";
import type { Release } from "../release/release.js";
import { untrustedHtml } from "../release/untrusted-html.js";
import { absoluteUrl, absoluteUrls } from "./absolute-url.js";
import type { Feed } from "./feed.js";
import { foldSpace } from "./html-text.js";

type Leaf = (value: unknown, base?: string) => unknown;
type Shape = Leaf | { [field: string]: Shape } | [entry: Shape, required?: string];

const text: Leaf = (value) =>
  /string|number/.test(typeof value) ? foldSpace(String(value)) || undefined : undefined;
const html: Leaf = (value, base) => text(value) && untrustedHtml(absoluteUrls(String(value).trim(), base));
const date: Leaf = (value) => text(value) && readDate(String(value));
const url: Leaf = absoluteUrl;
const size: Leaf = (value) => {
  const number = Math.round(Number(text(value)));
  return number > 0 && number < 1e15 ? number : undefined;
};
const language: Leaf = (value) =>
  /^[a-z]{2,8}([-_][a-z\d]+)*$/i.exec(String(text(value)))?.[0].replaceAll("_", "-");

const link = { url, title: text };

/** What a `Release` may hold, and how each field is read. */
const releaseShape: Shape = {
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
  publisher: { id: text, name: text, url },
  authors: [{ name: text, email: text, url }],
  categories: [text],
  keywords: [text],
  images: [
    {
      url,
      // An empty alternative says that the picture is decoration; a missing one says nothing.
      alt: (value) => (value === "" ? value : text(value)),
      caption: text,
      credit: text,
      width: size,
      height: size,
      thumbnail: url,
    },
    "url",
  ],
  attachments: [
    { url, title: text, type: (value) => (text(value) as string)?.replace(/\s*;.*/, "").toLowerCase(), size },
    "url",
  ],
  videos: [link, "url"],
  contacts: [{ name: text, role: text, phone: text, email: text, image: url }],
  contactText: html,
  links: [link, "url"],
  translations: [{ language, id: text, url, title: text }, "language"],
  notice: (value) =>
    (
      take(
        [{ kind: (kind) => /^(correction|withdrawal)$/.exec(String(text(kind)))?.[0], text, date }, "kind"],
        value,
      ) as [unknown] | undefined
    )?.[0],
  source: { title: text, url },
};

const feedShape: Shape = {
  title: text,
  link: url,
  description: text,
  language,
  updated: date,
  image: url,
  next: url,
};

/** Takes known, own fields of the right type, and nothing else: feeds may hold anything under any name. */
function take(shape: Shape, value: unknown, base?: string): unknown {
  if (typeof shape === "function") return shape(value, base);
  if (Array.isArray(shape)) {
    const [entry, required] = shape;
    const list = [value]
      .flat()
      .map((one) => take(entry, one, base))
      .filter((one) => one && (!required || Object.hasOwn(one, required)));
    const unique = new Map(list.map((one) => [JSON.stringify(one), one]));
    return list.length ? [...unique.values()] : undefined;
  }
  const taken: Record<string, unknown> = {};
  if (value && typeof value === "object")
    for (const field in shape) {
      const part = Object.hasOwn(value, field) && take(shape[field]!, value[field as never], base);
      if (part || part === "") taken[field] = part;
    }
  return Object.keys(taken).length ? taken : undefined;
}

/**
 * Reads a value of which nothing is known as (part of) a `Release`: fields of the wrong type are left out,
 * dates, addresses and language tags brought to one form, addresses inside HTML made absolute.
 *
 * @param base address against which links are resolved.
 */
export const readRelease = (value: unknown, base?: string): Partial<Release> =>
  (take(releaseShape, value, base) as Partial<Release>) ?? {};

/** The same for the fields of a feed other than its releases. */
export const readFeedHead = (value: unknown, base?: string): Partial<Feed> =>
  (take(feedShape, value, base) as Partial<Feed>) ?? {};
