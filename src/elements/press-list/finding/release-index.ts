import { untrustedHtmlToText } from "../../../feed/html-text.js";
import type { Release } from "../../../release/release.js";
import { type Facet, facets, type FilterName } from "../list-options.js";
import { foldText, foldWords } from "./fold-text.js";

/** The values to filter by; absent or empty if a filter is not set. */
export type Filters = { readonly [Name in FilterName]?: string | undefined };

/** The values of a facet and how often each occurs, by `keyOf`. */
export type Counts = Map<string, { value: string; count: number }>;

export interface Found {
  /** The releases that match all filters. */
  releases: readonly Release[];
  /** For each facet, the values of the releases that match all other filters. */
  counts: Record<Facet, Counts>;
  /** The facets that at least one release has a value for, whatever the filters are. */
  choices: ReadonlySet<Facet>;
  /** The chosen value of each facet, as a release writes it; absent if no release has it. */
  chosen: ReadonlyMap<Facet, string>;
}

/** How long the index works at a time while the reader does not wait for it. */
const sliceMs = 8;

/** Searches releases. Folding their texts takes time, so it is done once for each. */
export class ReleaseIndex {
  readonly #zone: string | undefined;
  readonly #language: string | undefined;
  readonly #facets = new WeakMap<Release, Record<Facet, readonly string[]>>();
  readonly #texts = new WeakMap<Release, string>();

  /**
   * @param zone IANA time zone that decides which year a date is in; the reader's own if absent or unknown.
   * @param language language of the releases that name none.
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
    const counts: Record<Facet, Counts> = {
      category: new Map(),
      type: new Map(),
      language: new Map(),
      year: new Map(),
    };
    const choices = new Set<Facet>();
    const written = new Map<Facet, string>();
    const fitting = releases.filter((release) => {
      const values = this.#valuesOf(release);
      for (const facet of facets) if (values[facet].length) choices.add(facet);
      for (const [facet, key] of chosen) {
        const value = written.has(facet) ? undefined : values[facet].find((one) => keyOf(facet, one) === key);
        if (value !== undefined) written.set(facet, value);
      }
      if (words.length) {
        const text = this.#textOf(release);
        if (!words.every((ways) => ways.some((word) => text.includes(word)))) return false;
      }
      const missed = chosen.filter(
        ([facet, key]) => !values[facet].some((value) => keyOf(facet, value) === key),
      );
      // A release that fails one filter only would match with another value of it.
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
    return { releases: fitting, counts, choices, chosen: written };
  }

  /** Folds the texts before a search, in short slices, so that the page stays responsive. */
  async prepare(releases: readonly Release[], signal: AbortSignal): Promise<void> {
    let start = performance.now();
    for (const release of releases) {
      this.#textOf(release);
      if (performance.now() - start < sliceMs) continue;
      await new Promise((resolve) => setTimeout(resolve));
      if (signal.aborted) return;
      start = performance.now();
    }
  }

  #textOf(release: Release): string {
    let text = this.#texts.get(release);
    if (text === undefined) {
      const { title, lead, categories = [], keywords = [], body } = release;
      text = foldText(
        [title, lead, ...categories, ...keywords, body && untrustedHtmlToText(body)].join("\n"),
      );
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

/** The same key for values that count as one: "Trade" and "trade", `da` and `da-DK`. */
export function keyOf(facet: Facet, value: string): string {
  if (facet === "language") return primary(value);
  let key = keys.get(value);
  if (key === undefined) {
    if (keys.size > 1000) keys.clear();
    keys.set(value, (key = foldText(value.trim())));
  }
  return key;
}

const primary = (language: string): string => language.replace(/-.*/, "").toLowerCase();

/** The year of a date in a time zone. */
function yearOf(date: string, timeZone: string | undefined): string {
  // All time zones agree on the year, except around New Year.
  if (!/-(12-31|01-01)T/.test(date)) return date.slice(0, 4);
  const format = (zone: string | undefined) => {
    // Without a prototype, as `Intl` would take options from a polluted `Object.prototype`.
    const options = { __proto__: null, year: "numeric", timeZone: zone } as const;
    return new Intl.DateTimeFormat("en", options).format(new Date(date));
  };
  try {
    return format(timeZone);
  } catch {
    return format(undefined);
  }
}
