import { fillInCount } from "../../locales/fill-in.js";
import { languageName } from "../../release/language-name.js";
import type { Release } from "../../release/release.js";
import { textDirection } from "../../release/text-direction.js";
import type { ServerElement } from "../../sanitize/server/server-nodes.js";
import { direction, locales, type LocaleName } from "../locales/locales.js";
import { element } from "./mail-nodes.js";
import { dayWords, headlineOf } from "./release-nodes.js";

export interface DigestRelease {
  id: string;
  release: Release;
}

interface Group {
  heading?: string | undefined;
  /** BCP 47 tag of the heading, if it is not in the reader's language. */
  lang?: string | undefined;
  releases: DigestRelease[];
}

export interface DigestStyle {
  locale: LocaleName;
  timeZone: string;
  title: string;
  /** The day of the digest, in words. */
  day: string;
  /** Writes one release with a headline of this level. */
  write: (release: DigestRelease, headingLevel: number) => Promise<ServerElement>;
}

const dateOf = ({ published, updated }: Release): string => published ?? updated ?? "";

/**
 * The content of a digest: a table of contents, and the releases, newest first. They are grouped by language, the reader's
 * own first, or else by day.
 */
export async function digestNodes(
  all: readonly DigestRelease[],
  style: DigestStyle,
): Promise<ServerElement[]> {
  const { locale, title, day, write } = style;
  const { digest } = locales[locale].mails;
  const groups = groupReleases(all, style);
  const hasHeadings = groups.some(({ heading }) => heading);
  const numbers = new Map(groups.flatMap(({ releases }) => releases).map(({ id }, index) => [id, index + 1]));
  const anchor = ({ id }: DigestRelease) => `release-${numbers.get(id)}`;
  const written: ServerElement[] = [];
  for (const group of groups) written.push(...(await writeGroup(group)));
  return [
    element("p", { class: "meta" }, `${day} · ${fillInCount(digest.count, all.length, locale)}`),
    element("h1", { class: "headline" }, element("bdi", {}, title)),
    ...(all.length > 1 ? tableOfContents() : []),
    ...written,
  ];

  function tableOfContents(): ServerElement[] {
    return [
      element("h2", { class: "part" }, digest.contents),
      element(
        "ul",
        { class: "contents" },
        groups.flatMap(({ releases }) =>
          releases.map((one) =>
            element(
              "li",
              {},
              element(
                "a",
                {
                  href: `#${anchor(one)}`,
                  lang: one.release.language,
                  dir: textDirection(one.release.language),
                },
                headlineOf(one.release, locale),
              ),
            ),
          ),
        ),
      ),
    ];
  }

  async function writeGroup({ heading, lang, releases }: Group): Promise<ServerElement[]> {
    const nodes =
      heading === undefined
        ? []
        : [
            element(
              "h2",
              { class: "group", lang, dir: lang ? textDirection(lang) : direction(locale) },
              heading,
            ),
          ];
    for (const [index, one] of releases.entries()) {
      if (index > 0 || heading === undefined) nodes.push(element("hr", { class: "separator" }));
      const article = await write(one, hasHeadings ? 3 : 2);
      article.setAttribute("id", anchor(one));
      nodes.push(article);
    }
    return nodes;
  }
}

function groupReleases(all: readonly DigestRelease[], style: DigestStyle): Group[] {
  const newest = [...all].sort((one, other) => compare(dateOf(other.release), dateOf(one.release)));
  const { locale } = style;
  const languages = groupBy(newest, ({ release }) => primaryLanguage(release.language) || locale);
  if (languages.size > 1) {
    return [...languages]
      .sort(([one], [other]) => Number(other === locale) - Number(one === locale))
      .map(([lang, releases]) => ({ heading: languageName(lang), lang, releases }));
  }
  const days = groupBy(newest, ({ release }) => dayOf(release, style));
  // A heading for each release says nothing that the line above its headline does not.
  if (days.size < 2 || days.size === newest.length) return [{ releases: newest }];
  return [...days].map(([heading, releases]) => ({ heading, releases }));
}

const primaryLanguage = (tag = ""): string => tag.toLowerCase().split("-", 1)[0] ?? "";

/** The day of a release in the time zone of the list, in words; empty if it has no date. */
function dayOf(release: Release, { locale, timeZone }: DigestStyle): string {
  const date = dateOf(release);
  return date && dayWords(calendarDay(date, timeZone), locale);
}

/** The calendar day of a date in a time zone, as `2026-11-30`. */
export const calendarDay = (date: string | number, timeZone: string): string =>
  typeof date === "string" && date.length === 10
    ? date
    : new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(new Date(date));

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return groups;
}

/** Dates are ISO 8601 in UTC, so their order is that of their characters. */
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
