import { element, type Markup, markup, styleElement } from "../markup.js";
import type { OutputOptions } from "../output-options.js";
import { type ShadowTag, styleSheetOf } from "./element-styles.js";

/** What a shadow root needs in the page. */
export interface ShadowMarkup {
  /** The declarative shadow root: the first child of the element. */
  root: Markup;
  /** For the page's head: starts to load the style sheet before the browser has come to the element. */
  head: string;
}

/** Writes a declarative shadow root with the styles of its element. */
export function shadowRoot(
  tag: ShadowTag,
  content: Markup,
  { styleSheet, nonce }: OutputOptions,
): ShadowMarkup {
  const styles = styleSheet
    ? element("link", { rel: "stylesheet", href: styleSheet })
    : styleElement(styleSheetOf(tag), nonce);
  return {
    root: element("template", { shadowrootmode: "open" }, markup`${styles}${content}`),
    head: styleSheet ? element("link", { rel: "preload", as: "style", href: styleSheet }).text : "",
  };
}
