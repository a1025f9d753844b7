import type { LitElement, ReactiveController } from "lit";
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

// TypeScript accepts no other parameters in the constructor of a mixin.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Class<Instance> = new (...args: any[]) => Instance;

interface ServerElement {
  readonly renderRoot: ShadowRoot;
  /** The address of the page, if a server knows it; else one against which only absolute addresses can be resolved. */
  baseURI: string;
  readonly controllers: ReadonlySet<ReactiveController>;
}

/** The class of an element without a page: it is given what it reads from the page elsewhere, and renders once. */
export function onServer<Base extends Class<LitElement>>(base: Base): Base & Class<ServerElement> {
  return class extends base {
    /** The features add their styles to it. */
    override readonly renderRoot = Object.assign(this.attachShadow({ mode: "open" }), {
      adoptedStyleSheets: [],
    });
    override baseURI = "about:blank";
    // Lit calls `addController` before this class could give it a value.
    declare readonly controllers: Set<ReactiveController>;

    /** On a server, nothing is inside the element. */
    override querySelector = () => null;

    /** Keeps a controller, to be called directly: what controllers do during an update needs a page. */
    override addController(controller: ReactiveController): void {
      const controllers = this.controllers ?? new Set();
      Object.assign(this, { controllers: controllers.add(controller) });
    }
  };
}

/** Gives an element its address and its attributes, as a page does. */
export function setAttributes(
  element: LitElement & ServerElement,
  { pageUrl, attributes }: ServerOptions,
  observed: readonly string[],
): void {
  if (pageUrl) element.baseURI = pageUrl;
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
