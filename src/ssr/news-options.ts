import { httpUrl } from "../http/http-url.js";
import type { ListOverrides, ReleaseOverrides } from "../locales/overrides.js";
import type { Attributes } from "./markup.js";
import { type OutputOptions, outputRules } from "./output-options.js";
import {
  absoluteHttpUrl,
  flag,
  languageTag,
  object,
  type Rule,
  splitWords,
  text,
  timeZone,
  wholeNumber,
} from "./option-error.js";
import { type ElementOptions, elementRules } from "./element-options.js";

/** Options of the news elements. Those that the element has as attributes are also written as attributes. */
export interface NewsOptions extends OutputOptions, ElementOptions {
  /** Language of the page, a BCP 47 tag. Default: `en`. */
  lang?: string | undefined;
  /**
   * IANA time zone of dates and times, such as `Europe/Copenhagen`. Without one, the server writes UTC. Once the element runs, it
   * then writes the reader's own time zone, but UTC over the output `shadow`, so that nothing moves.
   */
  timeZone?: string | undefined;
  /** Address of the feed, for the element. With `data`, the element does not request it. */
  src?: string | undefined;
  /** Address of a copy of the feed, for the element. */
  fallbackSrc?: string | undefined;
  /** Hosts, besides the feed's own, that images may be requested from, or `none`: as the attribute `image-hosts`. */
  imageHosts?: string | undefined;
  /** The page's own texts, by name, as the property `strings`. */
  strings?: ListOverrides | ReleaseOverrides | undefined;
  /** Heading level of the headlines, 1 to 6. */
  headingLevel?: number | undefined;
  /**
   * Absolute address of the page, or of its site. Images from the feed's own host are shown only if it is given, because a
   * page's own host must not be asked for images that a feed names, and the server does not know that host otherwise.
   */
  pageUrl?: string | undefined;
  /** Whether the element waits with requesting `src` until it is near what the reader sees, for pages without `data`. */
  lazy?: boolean | undefined;
  /** Whether the news is also in the HTML as JSON, so that the element requests nothing. Default: true. */
  data?: boolean | undefined;
  /** Value of the element's attribute `id`. */
  id?: string | undefined;
  /** Value of the element's attribute `class`. */
  className?: string | undefined;
}

export const newsRules: Readonly<Record<keyof NewsOptions, Rule>> = {
  ...outputRules,
  ...elementRules,
  lang: languageTag,
  timeZone,
  src: text,
  fallbackSrc: text,
  imageHosts: text,
  strings: object,
  headingLevel: wholeNumber(1, 6),
  pageUrl: absoluteHttpUrl,
  lazy: flag,
  data: flag,
  id: text,
  className: text,
};

/** The attributes of an element, from its options. */
export const newsAttributes = (options: NewsOptions): Attributes => ({
  id: options.id,
  class: options.className,
  lang: options.lang ?? "en",
  src: options.src,
  "fallback-src": options.fallbackSrc,
  "time-zone": options.timeZone ?? (options.output === "shadow" ? "UTC" : undefined),
  "image-hosts": options.imageHosts,
  lazy: options.lazy,
  unstyled: options.unstyled,
  theme: options.theme,
  live: options.live,
  "heading-level": options.headingLevel,
  strings: options.strings && JSON.stringify(options.strings),
  // The host page's Vue and AngularJS compile what is in the page, and would run what a feed writes in braces.
  "v-pre": true,
  "ng-non-bindable": true,
});

/** The hosts that images may be requested from, by the same rule as in the browser. */
export function mediaHosts({ src, fallbackSrc, imageHosts, pageUrl }: NewsOptions): string[] {
  if (imageHosts === "none") return [imageHosts];
  const named = splitWords(imageHosts);
  if (!pageUrl) return named;
  const own = new URL(pageUrl).hostname;
  const urls = splitWords([src, fallbackSrc].join(" ")).flatMap((address) => httpUrl(address, pageUrl) ?? []);
  const hosts = urls.map((url) => new URL(url)).filter(({ hostname }) => hostname !== own);
  return [...hosts.map(({ host }) => host), ...named];
}
