import { httpUrl } from "../http/http-url.js";
import { findByName } from "../release/find-by-name.js";
import type { Release } from "../release/release.js";
import { splitWords } from "./option-error.js";

/** The options of a list that decide which news it needs. */
interface DataOptions {
  readonly src?: string | undefined;
  readonly pageUrl?: string | undefined;
  readonly limit?: number | undefined;
  readonly controls?: string | undefined;
  readonly search?: string | undefined;
  readonly open?: string | undefined;
}

/** The news that a list gets as data. */
export interface ListData {
  releases: readonly Release[];
  /** Address of what was left out. The element requests it if a reader wants more. */
  next: string | undefined;
}

/** What a list shows of a release, and what it filters by. */
const listFields = [
  "id",
  "title",
  "url",
  "lead",
  "type",
  "published",
  "updated",
  "embargo",
  "language",
  "categories",
  "keywords",
  "images",
  "notice",
] as const satisfies (keyof Release)[];

/**
 * The next page of a feed, if an element may request it: it is on the same origin as the feed, which the page names.
 *
 * @param src addresses as the page wrote them.
 */
export function ownNext(next: string | undefined, { src, pageUrl }: DataOptions): string | undefined {
  const url = httpUrl(src, pageUrl);
  return url && next && new URL(next).origin === new URL(url).origin ? next : undefined;
}

/**
 * Chooses what the element needs, so that it shows what the server has rendered. Everything else is left to `src`, if that is
 * one address: an element adds older pages only to a single feed.
 *
 * @param listed all releases, newest first.
 * @param found those that match the filters.
 * @param next address of the feed's next page.
 */
export function chooseListData(
  listed: readonly Release[],
  found: readonly Release[],
  options: DataOptions,
  next: string | undefined,
): ListData {
  const { src = "", limit = 10 } = options;
  const controls = splitWords(options.controls);
  const opensInPage = options.open === "inline" || options.open === "dialog";
  const searches = !!options.search || controls.includes("search");
  // Controls count, filter and search all releases.
  const isWhole = controls.length > 0 || splitWords(src).length !== 1;
  const shown = found.slice(0, limit);
  // With none at all, the list would say that there is no news, and not that nothing was found.
  const needed = isWhole ? listed : shown.length ? shown : listed.slice(0, 1);
  const translations = opensInPage ? needed.flatMap((release) => translationsOf(release, listed)) : [];
  return {
    releases: [...new Set([...needed, ...translations])].map((release) =>
      opensInPage ? release : pick(release, searches ? [...listFields, "body"] : listFields),
    ),
    next: shown.length < found.length && !isWhole ? src.trim() : next,
  };
}

/** An opened release has links to its translations, which open in its place. */
const translationsOf = ({ translations = [] }: Release, listed: readonly Release[]): Release[] =>
  translations.flatMap(({ id }) => (id ? (findByName(listed, id) ?? []) : []));

function pick(release: Release, fields: readonly (keyof Release)[]): Release {
  const { id, title } = release;
  const picked: Release = { id, title };
  for (const field of fields)
    if (release[field] !== undefined) Object.assign(picked, { [field]: release[field] });
  return picked;
}
