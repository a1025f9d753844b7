import type { ReactiveController, TemplateResult } from "lit";
import { PressListElement } from "../../elements/press-list/press-list.js";
import { fromTemplate } from "../markup.js";
import type { OutputOptions } from "../output-options.js";
import type { ShownFeed } from "../shown-feed.js";
import { giveFeed, type ServerOptions, setAttributes } from "./server-element.js";
import { type ShadowMarkup, shadowRoot } from "./shadow-root.js";

/** `<press-list>` without a page: it is given what it reads from the page elsewhere, and renders once. */
class ServerList extends PressListElement {
  /** The features add their styles to it, which does nothing without a browser. */
  override readonly renderRoot = this.attachShadow({ mode: "open" });
  override readonly baseURI: string;
  // Lit calls `addController` before this class could give it a value.
  declare readonly controllers: Set<ReactiveController> | undefined;

  /** @param pageUrl Absolute, or else an address against which only absolute ones can be resolved. */
  constructor(pageUrl = "about:blank") {
    super();
    this.baseURI = pageUrl;
  }

  /** Keeps a controller, to be called directly: what controllers do during an update needs a page. */
  override addController(controller: ReactiveController): void {
    const controllers = this.controllers ?? new Set();
    Object.assign(this, { controllers: controllers.add(controller) });
  }

  async renderFeed(feed: ShownFeed, lang: string): Promise<TemplateResult> {
    await giveFeed(this.controllers ?? [], feed, lang);
    return this.render();
  }
}

/** Renders the shadow root of a list with the element's own templates. */
export async function renderListShadow(
  feed: ShownFeed,
  options: OutputOptions & ServerOptions,
): Promise<ShadowMarkup> {
  // Reading them first makes Lit collect the attributes that are properties.
  const { observedAttributes } = ServerList;
  const list = new ServerList(options.pageUrl);
  setAttributes(list, options, observedAttributes);
  return shadowRoot("press-list", fromTemplate(await list.renderFeed(feed, options.lang)), options);
}
