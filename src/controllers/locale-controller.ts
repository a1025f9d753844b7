import type { ReactiveController, ReactiveControllerHost } from "lit";
import { dates } from "../locales/en.js";
import { loadLocale } from "../locales/load-locale.js";
import type { Locale, StringGroup } from "../locales/locale.js";
import type { DateFormat } from "../release/format-date.js";

type Host = ReactiveControllerHost &
  HTMLElement & {
    /** The page's own strings, by name: an object, or its JSON. */
    readonly strings?: object | string | undefined;
  };

/** Puts the page's own strings into a group. */
type Override = <Group extends StringGroup>(group: Group, ours: Locale[Group]) => Locale[Group];

/**
 * The language of an element: that of the nearest `lang` attribute, as HTML defines it, also when it changes later.
 * English comes with the code that uses it, so there are strings at once; another language is loaded when the element
 * connects. The page's own strings, in the element's `strings`, replace both.
 */
export class LocaleController implements ReactiveController {
  /** BCP 47 tag of the language in use. */
  lang = "en";
  /** How dates are written: with the conventions of the page's region, where its `lang` names one. */
  dates: Omit<DateFormat, "timeZone"> = dates;
  /** Resolves when the strings of the page's language are in use. Never rejects. */
  ready: Promise<void> = Promise.resolve();

  readonly #host: Host;
  /** The `lang` and the `strings` that were asked for last. */
  #wantedLang = "";
  #wantedStrings: Host["strings"];
  /** Strings of the page's language; `undefined` means English. */
  #locale: Locale | undefined;
  #override: Override | undefined;
  /** The groups in use, each made once, so that an unchanged group is the same object. */
  #groups = { __proto__: null } as Partial<Locale>;
  #observer?: MutationObserver;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * A group of strings in the language in use.
   *
   * @param english The same group in English, used until another language has been loaded, or where there is none.
   * @returns the same object until the language or the page's own strings change.
   */
  strings<Group extends StringGroup>(group: Group, english: Locale[Group]): Locale[Group] {
    const known: Locale[Group] | undefined = this.#groups[group];
    if (known) return known;
    const ours = this.#locale?.[group] ?? english;
    const strings = this.#override ? this.#override(group, ours) : ours;
    this.#groups[group] = strings;
    return strings;
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => this.useLanguage());
    this.#observer.observe(document, { subtree: true, attributeFilter: ["lang"] });
    this.useLanguage();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdate(): void {
    if (this.#host.strings !== this.#wantedStrings) this.useLanguage();
  }

  /** Loads the strings of a language: of the page's, unless a server names another. `ready` then says when they are in use. */
  useLanguage(lang = nearestLang(this.#host)): void {
    const { strings } = this.#host;
    if (lang === this.#wantedLang && strings === this.#wantedStrings) return;
    this.#wantedLang = lang;
    this.#wantedStrings = strings;
    this.ready = this.#load(lang, strings);
  }

  async #load(lang: string, strings: Host["strings"]): Promise<void> {
    const [locale, override] = await Promise.all([loadLocale(lang), strings && this.#loadOverride(strings)]);
    // The latest request wins.
    if (lang !== this.#wantedLang || strings !== this.#wantedStrings) return;
    const isSpoken = locale !== undefined || /^en\b/i.test(lang);
    const style = locale?.dates ?? dates;
    this.lang = isSpoken ? lang : "en";
    this.dates = isSpoken && lang.includes("-") ? { ...style, locale: [lang, style.locale] } : style;
    this.#locale = locale;
    this.#override = override || undefined;
    this.#groups = { __proto__: null } as Partial<Locale>;
    this.#host.requestUpdate();
  }

  /** Most pages have no strings of their own, so the code for them is loaded where there are some. */
  async #loadOverride(given: object | string): Promise<Override | undefined> {
    try {
      const { createOverride } = await import("../locales/override-strings.js");
      return createOverride(given, this.#host);
    } catch {
      return undefined;
    }
  }
}

/** The value of the nearest `lang` attribute, out through shadow roots; `en` where none is set. */
function nearestLang(element: Element): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (node instanceof HTMLElement && node.lang) return node.lang;
  }
  return "en";
}

const parentOf = (node: Node): Node | null =>
  node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
