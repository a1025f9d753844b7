import type { ReactiveController, ReactiveControllerHost } from "lit";
import { loadLocale } from "../locales/load-locale.js";
import type { DateStyle, Locale } from "../locales/strings.js";

type Part = "list" | "release" | "subscribe";

/**
 * The language that an element speaks: that of the nearest `lang`, as HTML defines it, also when it changes later.
 * English comes with the element, so `strings` is usable at once; another language is loaded when the element connects.
 */
export class LocaleController<P extends Part> implements ReactiveController {
  /** BCP 47 tag of the strings in use. */
  lang = "en";
  strings: Locale[P];
  /** How dates are written: the page's own region where its `lang` names one. */
  dates: DateStyle;
  /** Settles when the strings of the page's language are in place. */
  ready: Promise<void> = Promise.resolve();

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #part: P;
  readonly #english: Pick<Locale, P | "dates">;
  #wanted?: string;
  #observer?: MutationObserver;

  constructor(host: ReactiveControllerHost & HTMLElement, part: P, english: Pick<Locale, P | "dates">) {
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

  #follow(): void {
    const lang = nearestLang(this.#host);
    if (lang === this.#wanted) return;
    this.#wanted = lang;
    this.ready = this.#load(lang);
  }

  async #load(lang: string): Promise<void> {
    const found = await loadLocale(lang);
    if (lang !== this.#wanted) return;
    const locale: Pick<Locale, P | "dates"> = found ?? this.#english;
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
