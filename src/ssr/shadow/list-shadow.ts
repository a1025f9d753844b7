import type { ReactiveController, TemplateResult } from "lit";
import { FeedController } from "../../controllers/feed-controller.js";
import { LocaleController } from "../../controllers/locale-controller.js";
import { PressListElement } from "../../elements/press-list/press-list.js";
import { type Attributes, fromTemplate } from "../markup.js";
import type { OutputOptions } from "../output-options.js";
import type { ShownFeed } from "../shown-feed.js";
import { type ShadowMarkup, shadowRoot } from "./shadow-root.js";

/** `<press-list>` without a page: it is given what it reads from the page elsewhere, and renders once. */
class ServerList extends PressListElement {
  /** The features add their styles to it, which does nothing without a browser. */
  override readonly renderRoot = this.attachShadow({ mode: "open" });
  override readonly baseURI: string;
  // Lit calls `addController` before this class could give it a value.
  declare readonly controllers: Set<ReactiveController> | undefined;

  constructor(pageUrl: string) {
    super();
    this.baseURI = pageUrl;
  }

  /** Keeps a controller, to be called directly: what controllers do during an update needs a page. */
  override addController(controller: ReactiveController): void {
    const controllers = this.controllers ?? new Set();
    Object.assign(this, { controllers: controllers.add(controller) });
  }

  async renderFeed(feed: ShownFeed, lang: string): Promise<TemplateResult> {
    const controllers = [...(this.controllers ?? [])];
    const locale = controllers.find((controller) => controller instanceof LocaleController);
    const reader = controllers.find((controller) => controller instanceof FeedController);
    locale?.useLanguage(lang);
    await reader?.prepareFor(feed);
    reader?.showFeed(feed, undefined);
    return this.render();
  }
}

/**
 * Renders the shadow root of a list with the element's own templates.
 *
 * @param options.attributes those of the element, by which it knows its options, as in a page.
 */
export async function renderListShadow(
  feed: ShownFeed,
  options: OutputOptions & { lang: string; pageUrl?: string | undefined; attributes: Attributes },
): Promise<ShadowMarkup> {
  const { lang, pageUrl, attributes } = options;
  // Collects the attributes that are properties.
  const names = new Set(ServerList.observedAttributes);
  const list = new ServerList(pageUrl ?? "");
  for (const [name, value] of Object.entries(attributes)) {
    // Without the page's address it is not known whether the feed's host is the page's own, so images from it are left out.
    if (!pageUrl && (name === "src" || name === "fallback-src")) continue;
    if (names.has(name) && value !== undefined && value !== false)
      list.attributeChangedCallback(name, null, value === true ? "" : String(value));
  }
  return shadowRoot("press-list", fromTemplate(await list.renderFeed(feed, lang)), options);
}
