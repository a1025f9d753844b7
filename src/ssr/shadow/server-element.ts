import type { ReactiveController } from "lit";
import { FeedController } from "../../controllers/feed-controller.js";
import { LocaleController } from "../../controllers/locale-controller.js";
import type { Attributes } from "../markup.js";
import type { ShownFeed } from "../shown-feed.js";

/** What an element is rendered with. */
export interface ServerOptions {
  readonly lang: string;
  /** Absolute address of the page; `undefined` if it is not known. */
  readonly pageUrl?: string | undefined;
  /** The attributes of the element, by which it knows its options, as in a page. */
  readonly attributes: Attributes;
}

/** Gives an element its attributes, as a page does. */
export function setAttributes(
  element: { attributeChangedCallback(name: string, old: string | null, value: string | null): void },
  { pageUrl, attributes }: ServerOptions,
  observed: readonly string[],
): void {
  for (const [name, value] of Object.entries(attributes)) {
    // Without the page's address it is not known whether the feed's host is the page's own, so images from it are left out.
    if (!pageUrl && (name === "src" || name === "fallback-src")) continue;
    if (observed.includes(name) && value !== undefined && value !== false)
      element.attributeChangedCallback(name, null, value === true ? "" : String(value));
  }
}

/** Gives the controllers of an element what they find out by themselves in a page: the language, and the feed. */
export async function giveFeed(
  controllers: Iterable<ReactiveController>,
  feed: ShownFeed,
  lang: string,
): Promise<void> {
  const all = [...controllers];
  all.find((controller) => controller instanceof LocaleController)?.useLanguage(lang);
  const reader = all.find((controller) => controller instanceof FeedController);
  await reader?.prepareFor(feed);
  reader?.showFeed(feed, undefined);
}
