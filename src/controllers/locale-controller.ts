import type { ReactiveController, ReactiveControllerHost } from "lit";
import { loadLocale } from "../locales/load-locale.js";
import type { DateStyle, Locale, Overrides } from "../locales/strings.js";

type Part = "list" | "release" | "subscribe";

type Host<P extends Part> = ReactiveControllerHost &
  HTMLElement & {
    /** What the page says in place of the product's words: an object, or its JSON. */
    readonly strings?: Overrides<Locale[P]> | string | undefined;
  };

/**
 * The language that an element speaks: that of the nearest `lang`, as HTML defines it, also when it changes later.
 * English comes with the element, so `strings` is usable at once; another language is loaded when the element connects.
 * What the page says itself, in `strings` of the element, is used in place of either.
 */
export class LocaleController<P extends Part> implements ReactiveController {
  /** BCP 47 tag of the strings in use. */
  lang = "en";
  strings: Locale[P];
  /** How dates are written: the page's own region where its `lang` names one. */
  dates: DateStyle;
  /** Settles when the strings of the page's language are in place. */
  ready: Promise<void> = Promise.resolve();

  readonly #host: Host<P>;
  readonly #part: P;
  readonly #english: Pick<Locale, P | "dates">;
  #wanted = "";
  #own: Host<P>["strings"];
  #observer?: MutationObserver;

  constructor(host: Host<P>, part: P, english: Pick<Locale, P | "dates">) {
    this.#host = host;
    this.#part = part;
    this.#english = english;
    this.strings = english[part];
    this.dates = english.dates;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => this.#follow());
    this.#observer.observe(document, { subtree: true, attributeFilter: ["lang"] });
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdate(): void {
    if (this.#host.strings !== this.#own) this.#follow();
  }

  #follow(): void {
    const lang = nearestLang(this.#host);
    const { strings } = this.#host;
    if (lang === this.#wanted && strings === this.#own) return;
    this.#wanted = lang;
    this.#own = strings;
    this.ready = this.#load(lang, strings);
  }

  async #load(lang: string, own: Host<P>["strings"]): Promise<void> {
    const english: Pick<Locale, P | "dates"> = this.#english;
    const found = await loadLocale(
      lang,
      own &&
        (({ overrideStrings }, locale: typeof english = english) =>
          overrideStrings(locale, this.#part, own, this.#host)),
    );
    if (lang !== this.#wanted || own !== this.#own) return;
    const locale: Pick<Locale, P | "dates"> = found ?? english;
    const spoken = found || /^en\b/i.test(lang);
    this.lang = spoken ? lang : "en";
    this.strings = locale[this.#part];
    this.dates = spoken && lang.includes("-") ? { ...locale.dates, locale: lang } : locale.dates;
    this.#host.requestUpdate();
  }
}

/** The value of the nearest `lang` attribute, out through shadow roots; `en` where none is set. */
function nearestLang(element: Element): string {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    const lang = (node as HTMLElement).lang;
    if (lang) return lang;
  }
  return "en";
}
