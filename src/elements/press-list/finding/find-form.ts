import { html, nothing, type ReactiveController, type TemplateResult } from "lit";
import { PressFilterEvent } from "../../../events/press-filter-event.js";
import { finding } from "../../../locales/en.js";
import { fillInCount } from "../../../locales/fill-in.js";
import type { FindingStrings } from "../../../locales/locale.js";
import { languageName } from "../../../release/language-name.js";
import type { Release } from "../../../release/release.js";
import { textDirection } from "../../../release/text-direction.js";
import { fieldStyles } from "../../../styles/field.styles.js";
import { adoptStyles } from "../../../styles/adopt-styles.js";
import type { FilterCause, ListContext } from "../list-context.js";
import { type Facet, type FilterName, filterNames } from "../list-options.js";
import { controlsOf, filterOf, filtersOf } from "./filters.js";
import { findFormStyles } from "./find-form.styles.js";
import { type Found, keyOf, ReleaseIndex } from "./release-index.js";

/** How long the list waits after the last key before it searches. */
const typingPauseMs = 150;

/** The most values that a filter offers: the most frequent ones. A browser takes seconds to draw tens of thousands. */
const mostChoices = 200;

/**
 * Finds releases: by the attributes that the page sets, and by what the reader enters in a form. Both are the same
 * properties of the element, so they cannot differ.
 */
export class FindForm implements ReactiveController {
  readonly #context: ListContext;
  #index: ReleaseIndex | undefined;
  #indexFor = "";
  #found: Found | undefined;
  #foundFor: unknown[] = [];
  /** The filters at the last update. */
  #filters: Record<FilterName, string>;
  /** The filters whose values come from the page's address, which anybody can write. */
  readonly #fromAddress = new Set<FilterName>();
  #typing: ReturnType<typeof setTimeout> | undefined;
  #preparing = new AbortController();

  constructor(context: ListContext) {
    this.#context = context;
    this.#filters = filtersOf(context.host);
    for (const styles of [fieldStyles, findFormStyles])
      adoptStyles(context.host.renderRoot as ShadowRoot, styles);
  }

  hostConnected(): void {
    this.#preparing = new AbortController();
  }

  hostDisconnected(): void {
    this.#preparing.abort();
    this.#stopTyping();
  }

  hostUpdate(): void {
    const { host, filteredBy } = this.#context;
    const before = this.#filters;
    this.#filters = filtersOf(host);
    for (const name of filterNames) {
      if (before[name] !== this.#filters[name])
        this.#fromAddress[filteredBy === "address" ? "add" : "delete"](name);
    }
    // "Show more" belongs to the old result. An address says how much of the new one to show.
    if (filteredBy !== "address" && filterNames.some((name) => before[name] !== this.#filters[name]))
      this.#context.setWanted(0);
  }

  /** The fields show the properties, whoever has changed them. */
  hostUpdated(): void {
    for (const field of this.#context.host.renderRoot.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      "[part=controls] [name]",
    )) {
      const name = field.name as FilterName;
      const value = this.#filters[name];
      if (name !== "search") field.value = value && keyOf(name, value);
      else if (this.#typing === undefined && field.value !== value) field.value = value;
    }
  }

  /** The releases that match the filters. */
  find(releases: readonly Release[]): readonly Release[] {
    return this.#find(releases).releases;
  }

  render(): TemplateResult | typeof nothing {
    const controls = controlsOf(this.#context.host);
    if (!controls.length) return nothing;
    const { feed, locale } = this.#context;
    const releases = feed.feed?.releases;
    const found = this.#find(releases ?? []);
    return html`<form
      part="controls"
      role="search"
      aria-label=${this.#strings.find}
      lang=${locale.lang}
      dir=${textDirection(locale.lang)}
      @submit=${this.#onSubmit}
    >
      ${controls.map((name) => {
        if (name === "search") return this.#renderSearch();
        const hasNoChoice = releases && !found.choices.has(name) && !this.#value(name);
        return hasNoChoice ? nothing : this.#renderSelect(name, found);
      })}
      ${this.#isActive && found.releases.length ? this.#renderClear() : nothing}
    </form>`;
  }

  /** How many releases were found; `undefined` if nothing was looked for. */
  renderStatus(): TemplateResult | undefined {
    const { feed, locale } = this.#context;
    const next = feed.feed?.next;
    const { length } = this.find(feed.feed?.releases ?? []);
    if (length && !this.#isActive) return undefined;
    const strings = this.#strings;
    const found = fillInCount(next ? strings.foundSoFar : strings.found, length, locale.lang);
    if (length) return html`<div part="found">${found}</div>`;
    return html`<p part="nothing-found">
        <slot name="nothing-found">${next ? found : strings.nothingFound}</slot>
      </p>
      ${this.#isActive ? html`<p>${this.#renderClear()}</p>` : nothing}`;
  }

  get #strings(): FindingStrings {
    return this.#context.locale.strings("finding", finding);
  }

  /** Whether the reader has set a filter that can be cleared. */
  get #isActive(): boolean {
    return controlsOf(this.#context.host).some((name) => this.#value(name).trim());
  }

  #value(name: FilterName): string {
    return filterOf(this.#context.host, name);
  }

  #find(releases: readonly Release[]): Found {
    const { host, feed } = this.#context;
    const filters = filtersOf(host);
    const language = feed.feed?.language;
    const indexFor = `${host.timeZone} ${language}`;
    if (this.#indexFor !== indexFor || !this.#index) {
      this.#indexFor = indexFor;
      this.#index = new ReleaseIndex(host.timeZone, language);
    }
    const foundFor = [releases, indexFor, ...Object.values(filters)];
    if (!this.#found || foundFor.some((value, index) => value !== this.#foundFor[index])) {
      this.#foundFor = foundFor;
      this.#found = this.#index.find(releases, filters);
    }
    return this.#found;
  }

  #renderClear(): TemplateResult {
    return html`<button type="button" part="button clear-button" @click=${this.#onClear}>
      ${this.#strings.clear}
    </button>`;
  }

  #renderSearch(): TemplateResult {
    return html`<label part="field" class="search">
      <span part="field-label">${this.#strings.search}</span>
      <input
        part="control input"
        type="search"
        name="search"
        value=${this.#value("search")}
        autocomplete="off"
        enterkeyhint="search"
        @focus=${this.#onFocus}
        @input=${this.#onInput}
        @change=${this.#onSubmit}
      />
    </label>`;
  }

  #renderSelect(facet: Facet, { counts, chosen: written }: Found): TemplateResult {
    const strings = this.#strings;
    const { feed, locale } = this.#context;
    const { lang } = locale;
    const chosen = this.#value(facet);
    const byFrequency = [...counts[facet]].sort(([, a], [, b]) => b.count - a.count);
    const options = new Map(byFrequency.slice(0, mostChoices));
    const chosenKey = chosen && keyOf(facet, chosen);
    const value = written.get(facet) ?? (this.#fromAddress.has(facet) ? undefined : chosen);
    // The chosen value is shown even if no release has it, but not as a stranger has written it into a link.
    const entry = counts[facet].get(chosenKey) ?? (value && { value, count: 0 });
    if (chosenKey && entry) options.set(chosenKey, entry);
    const number = new Intl.NumberFormat(lang);
    // Without a prototype, as `Intl` would take options from a polluted `Object.prototype`.
    const collation = { __proto__: null, numeric: true };
    const { compare } = new Intl.Collator(lang, collation);
    // Categories and types are the feed's own words. Years and names of languages are in the page's language.
    const optionLang = facet === "category" || facet === "type" ? feed.feed?.language : undefined;
    const named = [...options].map(([key, { value, count }]) => ({
      key,
      name: facet === "language" ? languageName(value, lang) : value,
      count,
    }));
    named.sort((a, b) => compare(a.name, b.name) * (facet === "year" ? -1 : 1));
    return html`<label part="field">
      <span part="field-label">${strings[facet]}</span>
      <select part="control select" name=${facet} @change=${this.#onChoice}>
        <option value="">${strings.all}</option>
        ${chosenKey && !value ? html`<option value=${chosenKey} selected>${strings.unknown}</option>` : nothing}
        ${named.map(
          ({ key, name, count }) =>
            html`<option value=${key} lang=${optionLang ?? nothing} ?selected=${key === chosenKey}>
              ${name} (${number.format(count)})
            </option>`,
        )}
      </select>
    </label>`;
  }

  /** Indexes the texts of the releases while the reader begins to type. */
  readonly #onFocus = (): void => {
    void this.#index?.prepare(this.#context.feed.feed?.releases ?? [], this.#preparing.signal);
  };

  readonly #onInput = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    this.#stopTyping();
    this.#typing = setTimeout(() => {
      this.#typing = undefined;
      this.#change("search", value, "typing");
    }, typingPauseMs);
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const field = this.#context.host.renderRoot.querySelector<HTMLInputElement>("input[name=search]");
    this.#stopTyping();
    if (field) this.#change("search", field.value, "typing");
  };

  readonly #onChoice = (event: Event): void => {
    const { name, value } = event.target as HTMLSelectElement;
    const facet = name as Facet;
    const known = this.#find(this.#context.feed.feed?.releases ?? []).counts[facet].get(value);
    this.#change(facet, value && (known?.value ?? value), "choice");
  };

  readonly #onClear = (): void => {
    const { host } = this.#context;
    this.#stopTyping();
    this.#setFilters(Object.fromEntries(controlsOf(host).map((name) => [name, ""])), "choice");
    // The button that has the focus disappears.
    host.renderRoot.querySelector<HTMLElement>("[part=controls] [name]")?.focus();
  };

  #change(name: FilterName, value: string, cause: FilterCause): void {
    if (this.#value(name) !== value) this.#setFilters({ [name]: value }, cause);
  }

  #setFilters(changed: Partial<Record<FilterName, string>>, cause: FilterCause): void {
    const { host, feed } = this.#context;
    this.#context.setFilters(changed, cause);
    const { search, ...facets } = filtersOf(host);
    const chosen = Object.fromEntries(Object.entries(facets).filter(([, value]) => value));
    const hits = this.find(feed.feed?.releases ?? []).length;
    host.dispatchEvent(new PressFilterEvent(chosen, search.trim() !== "", hits));
  }

  #stopTyping(): void {
    clearTimeout(this.#typing);
    this.#typing = undefined;
  }
}
