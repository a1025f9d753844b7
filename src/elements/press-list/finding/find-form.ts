import { html, nothing, type ReactiveController, type TemplateResult } from "lit";
import { PressFilterEvent } from "../../../events/press-filter-event.js";
import { finding } from "../../../locales/en.js";
import type { FindingStrings } from "../../../locales/locale.js";
import { languageName } from "../../../release/language-name.js";
import type { Release } from "../../../release/release.js";
import { textDirection } from "../../../release/text-direction.js";
import type { ListView, PressListElement } from "../press-list.js";
import { type Counts, type Facet, facets, type Found, keyOf, ReleaseIndex } from "./release-index.js";

const everyControl = ["search", ...facets] as const;
type Control = (typeof everyControl)[number];

/** What a filter of a list is set to; empty where it is not. */
export const filterOf = (host: PressListElement, name: Control): string => String(host[name] ?? "");

/** All that is looked for in a list. */
const filtersOf = (host: PressListElement): Record<Control, string> =>
  Object.fromEntries(everyControl.map((name) => [name, filterOf(host, name)])) as Record<Control, string>;

/** Milliseconds after the last key before the list follows. */
const pause = 150;

/**
 * Finds releases: by what the element's attributes say, and by what the reader says in a form. Either is kept in the
 * element's properties, so that there is one truth.
 */
export class FindForm implements ReactiveController {
  readonly #host: PressListElement;
  readonly #view: ListView;
  /** Told when the reader has changed something; with `typed` while words are typed. */
  readonly #onChange: (typed: boolean) => void;
  #index: ReleaseIndex | undefined;
  #indexFor = "";
  #found: Found | undefined;
  #foundFor: unknown[] = [];
  #typing: ReturnType<typeof setTimeout> | undefined;
  #gone = new AbortController();

  constructor(host: PressListElement, view: ListView, onChange: (typed: boolean) => void) {
    this.#host = host;
    this.#view = view;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    this.#gone = new AbortController();
  }

  hostDisconnected(): void {
    this.#gone.abort();
    this.#stopTyping();
  }

  get #strings(): FindingStrings {
    return this.#view.locale.strings("finding", finding);
  }

  /** The controls that the reader gets, in the order in which the page names them. */
  get controls(): Control[] {
    const named = (this.#host.controls ?? "").split(/[\s,]+/);
    return [...new Set(named)].filter((name): name is Control => everyControl.includes(name as Control));
  }

  /** Whether the reader has chosen something, so that there is something to clear. */
  get active(): boolean {
    return this.controls.some((name) => filterOf(this.#host, name).trim());
  }

  find(releases: readonly Release[]): Found {
    const { timeZone } = this.#host;
    const filters = filtersOf(this.#host);
    const own = this.#view.feed.feed?.language;
    const indexFor = `${timeZone} ${own}`;
    if (this.#indexFor !== indexFor || !this.#index) {
      this.#indexFor = indexFor;
      this.#index = new ReleaseIndex(timeZone, own);
    }
    const foundFor = [releases, indexFor, ...Object.values(filters)];
    if (!this.#found || foundFor.some((value, at) => value !== this.#foundFor[at])) {
      this.#foundFor = foundFor;
      this.#found = this.#index.find(releases, filters);
    }
    return this.#found;
  }

  /** What the reader typed or chose is shown as the properties have it, wherever the change came from. */
  hostUpdated(): void {
    for (const field of this.#host.renderRoot.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      "[part=controls] [name]",
    )) {
      const name = field.name as Control;
      const value = filterOf(this.#host, name);
      if (name !== "search") field.value = value && keyOf(name, value);
      else if (!this.#typing && field.value !== value) field.value = value;
    }
  }

  render(): TemplateResult | typeof nothing {
    const { controls } = this;
    if (!controls.length) return nothing;
    const strings = this.#strings;
    const { lang } = this.#view.locale;
    const releases = this.#view.feed.feed?.releases;
    const { counts, choices } = this.find(releases ?? []);
    return html`<form
      part="controls"
      role="search"
      aria-label=${strings.find}
      lang=${lang}
      dir=${textDirection(lang)}
      @submit=${this.#onSubmit}
    >
      ${controls.map((name) => {
        if (name === "search") return this.#renderSearch();
        // A choice of nothing is none.
        return releases && !choices.has(name) && !filterOf(this.#host, name)
          ? nothing
          : this.#renderSelect(name, counts[name]);
      })}
      ${this.active && this.#found?.releases.length ? this.renderClear() : nothing}
    </form>`;
  }

  renderClear(): TemplateResult {
    return html`<button type="button" part="clear-button" @click=${this.#onClear}>
      ${this.#strings.clear}
    </button>`;
  }

  #renderSearch(): TemplateResult {
    return html`<label part="field" class="search">
      <span>${this.#strings.search}</span>
      <input
        part="input"
        type="search"
        name="search"
        autocomplete="off"
        enterkeyhint="search"
        @focus=${this.#onFocus}
        @input=${this.#onInput}
        @change=${this.#onSubmit}
      />
    </label>`;
  }

  #renderSelect(facet: Facet, counts: Counts): TemplateResult {
    const strings = this.#strings;
    const { lang } = this.#view.locale;
    const chosen = filterOf(this.#host, facet);
    const options = new Map(counts);
    // What an address or the page names stays to be seen where it does not occur.
    if (chosen && !options.has(keyOf(facet, chosen))) {
      options.set(keyOf(facet, chosen), { value: chosen, count: 0 });
    }
    const number = new Intl.NumberFormat(lang);
    const { compare } = new Intl.Collator(lang, { numeric: true });
    // Subjects and types are the feed's own words; numbers and the names of languages are not.
    const said = /^(category|type)$/.test(facet) ? this.#view.feed.feed?.language : undefined;
    const named = [...options].map(([key, { value, count }]) => ({
      key,
      name: facet === "language" ? languageName(value, lang) : value,
      count,
    }));
    named.sort((a, b) => compare(a.name, b.name) * (facet === "year" ? -1 : 1));
    return html`<label part="field">
      <span>${strings[facet]}</span>
      <select part="select" name=${facet} @change=${this.#onChoice}>
        <option value="">${strings.all}</option>
        ${named.map(
          ({ key, name, count }) =>
            html`<option value=${key} lang=${said ?? nothing}>${name} (${number.format(count)})</option>`,
        )}
      </select>
    </label>`;
  }

  readonly #onFocus = (): void => {
    void this.#index?.prepare(this.#view.feed.feed?.releases ?? [], this.#gone.signal);
  };

  readonly #onInput = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    this.#stopTyping();
    this.#typing = setTimeout(() => {
      this.#typing = undefined;
      this.#change("search", value, true);
    }, pause);
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const field = this.#host.renderRoot.querySelector<HTMLInputElement>("input[name=search]");
    this.#stopTyping();
    if (field) this.#change("search", field.value, true);
  };

  readonly #onChoice = (event: Event): void => {
    const { name, value } = event.target as HTMLSelectElement;
    const facet = name as Facet;
    const known = this.find(this.#view.feed.feed?.releases ?? []).counts[facet].get(value);
    this.#change(facet, value && (known?.value ?? value), false);
  };

  readonly #onClear = (): void => {
    this.#stopTyping();
    for (const name of this.controls) this.#host[name] = "";
    this.#tell(false);
    // The button that had the focus goes.
    this.#host.renderRoot.querySelector<HTMLElement>("[part=controls] [name]")?.focus();
  };

  #change(name: Control, value: string, typed: boolean): void {
    if (filterOf(this.#host, name) === value) return;
    this.#host[name] = value;
    this.#tell(typed);
  }

  #tell(typed: boolean): void {
    this.#onChange(typed);
    const { search, ...filters } = filtersOf(this.#host);
    const chosen = Object.entries(filters).filter(([, value]) => value);
    const hits = this.find(this.#view.feed.feed?.releases ?? []).releases.length;
    this.#host.dispatchEvent(new PressFilterEvent(Object.fromEntries(chosen), !!search.trim(), hits));
  }

  #stopTyping(): void {
    clearTimeout(this.#typing);
    this.#typing = undefined;
  }
}
