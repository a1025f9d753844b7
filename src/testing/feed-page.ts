import type { MockRelease } from "./mock-release.js";

/** One page of a newsroom's feed, ready to be written in a format. All addresses in its releases are absolute. */
export interface FeedPage {
  title: string;
  description: string;
  /** BCP 47 tag. */
  language: string;
  /** Address of the newsroom itself. */
  home: string;
  /** Address of this page. */
  self: string;
  /** Address of the next page, if there is one. */
  next?: string | undefined;
  /** Number of this page, from 0. */
  index: number;
  /** Releases on a full page. */
  size: number;
  /** Ids of the releases on all pages. */
  ids: readonly string[];
  releases: PageRelease[];
}

/** A release with an address. */
export type PageRelease = MockRelease & { url: string };

/** A release with absolute addresses. Links in its HTML stay as they are. */
export function withAbsoluteAddresses(release: MockRelease, home: string): PageRelease {
  const absolute = (address: string) => new URL(address, home).href;
  const each = <T extends object>(entries: readonly T[] | undefined, ...names: (keyof T)[]) =>
    entries?.map((entry) => {
      const present = names.filter((name) => entry[name]);
      return {
        ...entry,
        ...Object.fromEntries(present.map((name) => [name, absolute(entry[name] as string)])),
      };
    });
  const lists = {
    images: each(release.images, "url", "thumbnail"),
    attachments: each(release.attachments, "url"),
    videos: each(release.videos, "url"),
    links: each(release.links, "url"),
    contacts: each(release.contacts, "image"),
    translations: each(release.translations, "url"),
    publisher: each(release.publisher && [release.publisher], "url")?.[0],
  };
  const present = Object.fromEntries(Object.entries(lists).filter(([, value]) => value));
  return { ...release, ...present, url: absolute(release.url ?? `releases/${release.id}`) };
}

/** An instant for formats that have no days without a time: such a day becomes noon UTC, which is on it from UTC-11 to UTC+11. */
export const instantOf = (date: string): Date => new Date(date.length > 10 ? date : `${date}T12:00:00Z`);

/** When a feed changed last, or 1970 if it has no dates, for formats that need an instant. */
export const lastChangeOf = ({ releases }: FeedPage): Date =>
  new Date(
    Math.max(
      0,
      ...releases
        .flatMap(({ published, updated }) => [published, updated])
        .flatMap((date) => (date ? [instantOf(date).getTime()] : [])),
    ),
  );

const labels: Record<string, { correction: string; withdrawal: string }> = {
  da: { correction: "Rettelse", withdrawal: "Trukket tilbage" },
  en: { correction: "Correction", withdrawal: "Withdrawn" },
  ar: { correction: "تصويب", withdrawal: "سُحب هذا البيان" },
};

/** The text of a release, for formats without a field for a notice: the notice becomes its first paragraph. */
export function bodyWithNotice({ notice, body = "", language = "en" }: MockRelease): string {
  if (!notice) return body;
  const label = (labels[language] ?? labels["en"])?.[notice.kind];
  return `<p><strong>${label}:</strong> ${notice.text ?? ""}</p>\n${body}`;
}
