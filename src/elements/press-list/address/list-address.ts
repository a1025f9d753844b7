import type { ReactiveController } from "lit";
import type { Release } from "../../../release/release.js";
import { controlsOf, filterOf, filtersOf } from "../finding/filters.js";
import type { ListContext } from "../list-context.js";
import { type FilterName, filterNames } from "../list-options.js";
import { readParameter, writeParameters } from "./page-parameters.js";
import { parameterPrefix } from "./parameter-names.js";

/** The most releases that an address can ask for. More would let a link make the page slow. */
const mostReleases = 500;
/** The most older pages that are read to show as many releases as an address asks for. */
const mostOlderPages = 10;

/**
 * Keeps the filters that the reader can set and the number of releases in the page's address, for `sync-url`. The values
 * that the page itself sets are the default, and an address without parameters means those.
 */
export class ListAddress implements ReactiveController {
  readonly #context: ListContext;
  readonly #find: (releases: readonly Release[]) => readonly Release[];
  /** The values that the page has set. */
  readonly #defaults: Record<FilterName, string>;
  /** The filters and the number of releases at the last update. */
  #filters: Record<FilterName, string>;
  #wanted = 0;
  /** How the next change is written into the address; `undefined` if it came from there or from the page. */
  #write: "push" | "replace" | undefined;
  #olderPagesLeft = 0;

  /** @param find gives the releases that match the filters. */
  constructor(context: ListContext, find: (releases: readonly Release[]) => readonly Release[]) {
    this.#context = context;
    this.#find = find;
    this.#defaults = filtersOf(context.host);
    this.#filters = filtersOf(context.host);
  }

  hostConnected(): void {
    addEventListener("popstate", this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    removeEventListener("popstate", this.#read);
  }

  hostUpdate(): void {
    const { host, filteredBy } = this.#context;
    const before = this.#filters;
    this.#filters = filtersOf(host);
    const changed = filterNames.filter((name) => before[name] !== this.#filters[name]);
    if (!changed.length || filteredBy === "address") return;
    if (!filteredBy) for (const name of changed) this.#defaults[name] = this.#filters[name];
    // Back undoes a choice, not each word that the reader has typed.
    else this.#write = filteredBy === "choice" ? "push" : "replace";
    this.#wanted = 0;
  }

  hostUpdated(): void {
    const { host, wanted } = this.#context;
    if (host.syncUrl == null) return;
    if (wanted !== this.#wanted) {
      this.#wanted = wanted;
      this.#write ??= "replace";
    }
    if (this.#write) this.#writeTo(this.#write);
    this.#write = undefined;
    this.#readOlderPage();
  }

  /** Reads one more page of the feed while the list has fewer releases than the address asks for. */
  #readOlderPage(): void {
    const { host, wanted, feed } = this.#context;
    const { loadingMore, moreError, error } = feed;
    if (!feed.feed?.next || loadingMore || moreError || error) return;
    if (this.#find(feed.feed.releases).length >= wanted) return;
    if (this.#olderPagesLeft-- > 0) void host.updateComplete.then(() => feed.loadMore());
  }

  readonly #read = (): void => {
    const { host } = this.#context;
    if (host.syncUrl == null) return;
    const prefix = parameterPrefix(host);
    // An address cannot change a filter that the page has not given to the reader.
    const values = controlsOf(host)
      .map((name) => [name, readParameter(`${prefix}-${name}`) ?? this.#defaults[name]] as const)
      .filter(([name, value]) => value !== filterOf(host, name));
    this.#context.setFilters(Object.fromEntries(values), "address");
    const shown = Math.trunc(Number(readParameter(`${prefix}-shown`))) || 0;
    this.#wanted = Math.min(Math.max(shown, 0), mostReleases);
    this.#olderPagesLeft = mostOlderPages;
    this.#context.setWanted(this.#wanted);
  };

  #writeTo(mode: "push" | "replace"): void {
    const { host, wanted } = this.#context;
    const prefix = parameterPrefix(host);
    const controls = controlsOf(host);
    const values: Record<string, string | undefined> = {
      [`${prefix}-shown`]: wanted ? String(wanted) : undefined,
    };
    for (const name of filterNames) {
      const value = filterOf(host, name);
      const isDefault = !controls.includes(name) || value === this.#defaults[name];
      values[`${prefix}-${name}`] = isDefault ? undefined : value;
    }
    writeParameters(values, mode);
  }
}
