import { htmlToText } from "../../../feed/html-text.js";
import type { Release } from "../../../release/release.js";
import { foldText, foldWords } from "./fold-text.js";

/** What releases can be chosen by. */
export const facets = ["category", "type", "language", "year"] as const;
export type Facet = (typeof facets)[number];

/** What is looked for; absent or empty where nothing is chosen. */
export type Filters = { readonly [Name in Facet | "search"]?: string | undefined };

/** How often a value occurs, under its folded name. */
export type Counts = Map<string, { value: string; count: number }>;

export interface Found {
  /** Those that fit all filters. */
  releases: readonly Release[];
  /** For each facet the values that occur among the releases that fit all other filters. */
  counts: Record<Facet, Counts>;
  /** Those that there is something to choose in, whatever is looked for. */
  choices: ReadonlySet<Facet>;
}

/** Milliseconds of work at a time while nobody waits for it. */
const slice = 8;

/** Makes releases findable. What costs time, to fold their texts, is done once for each. */
export class ReleaseIndex {
  readonly #zone: string | undefined;
  readonly #language: string | undefined;
  readonly #facets = new WeakMap<Release, Record<Facet, readonly string[]>>();
  readonly #texts = new WeakMap<Release, string>();

  /**
   * @param zone IANA time zone in which years end; the reader's own when absent or unknown.
   * @param language Language of releases that name none.
   */
  constructor(zone: string | undefined, language: string | undefined) {
    this.#zone = zone;
    this.#language = language;
  }

  find(releases: readonly Release[], filters: Filters): Found {
    const chosen = facets.flatMap((facet) => {
      const value = filters[facet];
      return value ? [[facet, keyOf(facet, value)] as const] : [];
    });
    const words = foldWords(filters.search ?? "");
    const counts = Object.fromEntries(facets.map((facet) => [facet, new Map()])) as Record<Facet, Counts>;
    const choices = new Set<Facet>();
    const fitting = releases.filter((release) => {
      const values = this.#valuesOf(release);
      for (const facet of facets) if (values[facet].length) choices.add(facet);
      if (words.length) {
        const text = this.#textOf(release);
        if (!words.every((ways) => ways.some((word) => text.includes(word)))) return false;
      }
      const missed = chosen.filter(
        ([facet, key]) => !values[facet].some((value) => keyOf(facet, value) === key),
      );
      // One that misses one choice only would be there with another.
      for (const facet of facets) {
        if (missed.length > 1 || (missed[0] && missed[0][0] !== facet)) continue;
        for (const value of values[facet]) {
          const key = keyOf(facet, value);
          const entry = counts[facet].get(key);
          if (entry) entry.count++;
          else counts[facet].set(key, { value, count: 1 });
        }
      }
      return !missed.length;
    });
    return { releases: fitting, counts, choices };
  }

  /** Folds the texts ahead of a search, a little at a time. */
  async prepare(releases: readonly Release[], signal: AbortSignal): Promise<void> {
    let start = performance.now();
    for (const release of releases) {
      this.#textOf(release);
      if (performance.now() - start < slice) continue;
      await new Promise((resolve) => setTimeout(resolve));
      if (signal.aborted) return;
      start = performance.now();
    }
  }

  #textOf(release: Release): string {
    let text = this.#texts.get(release);
    if (text === undefined) {
      const { title, lead, categories = [], keywords = [], body } = release;
      text = foldText([title, lead, ...categories, ...keywords, body && htmlToText(body)].join("\n"));
      this.#texts.set(release, text);
    }
    return text;
  }

  #valuesOf(release: Release): Record<Facet, readonly string[]> {
    let values = this.#facets.get(release);
    if (!values) {
      const { categories = [], type, language = this.#language, published, updated } = release;
      const date = published ?? updated;
      values = {
        category: categories,
        type: type ? [type] : [],
        language: language ? [primary(language)] : [],
        year: date ? [yearOf(date, this.#zone)] : [],
      };
      this.#facets.set(release, values);
    }
    return values;
  }
}

const keys = new Map<string, string>();

/** Under what name values are the same: "Trade" and "trade", `da` and `da-DK`. */
export function keyOf(facet: Facet, value: string): string {
  if (facet === "language") return primary(value);
  let key = keys.get(value);
  if (key === undefined) {
    if (keys.size > 1000) keys.clear();
    keys.set(value, (key = foldText(value.trim())));
  }
  return key;
}

const primary = (language: string): string => language.split("-")[0]!.toLowerCase();

/** The year of a date for a reader in a time zone. */
function yearOf(date: string, timeZone: string | undefined): string {
  // Away from New Year's Eve all zones agree.
  if (!/-(12-31|01-01)T/.test(date)) return date.slice(0, 4);
  const format = (zone: string | undefined) =>
    new Intl.DateTimeFormat("en", { year: "numeric", timeZone: zone }).format(new Date(date));
  try {
    return format(timeZone);
  } catch {
    return format(undefined);
  }
}
