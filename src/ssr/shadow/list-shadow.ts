import type { TemplateResult } from "lit";
import { PressListElement } from "../../elements/press-list/press-list.js";
import { fromTemplate } from "../markup.js";
import type { OutputOptions } from "../output-options.js";
import type { ShownFeed } from "../shown-feed.js";
import { giveFeed, onServer, type ServerOptions, setAttributes } from "./server-element.js";
import { type ShadowMarkup, shadowRoot } from "./shadow-root.js";

class ServerList extends onServer(PressListElement) {
  async renderFeed(feed: ShownFeed, lang: string): Promise<TemplateResult> {
    await giveFeed(this.controllers, feed, lang);
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
  const list = new ServerList();
  setAttributes(list, options, observedAttributes);
  const content = fromTemplate(await list.renderFeed(feed, options.lang));
  return shadowRoot("press-list", content, list.renderRoot.adoptedStyleSheets, options);
}
