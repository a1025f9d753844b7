import { element, type Markup, markup, styleElement } from "../markup.js";
import type { OutputOptions } from "../output-options.js";
import { type ShadowTag, usedStylesOf } from "./element-styles.js";

/** What a shadow root needs in the page. */
export interface ShadowMarkup {
  /** The declarative shadow root: the first child of the element. */
  root: Markup;
  /**
   * For the page's head: the style sheet. It changes nothing outside of shadow roots, but no browser paints before it has loaded,
   * and then it is there for the shadow root at once. In a shadow root alone, Firefox would first paint without it.
   */
  head: string;
}

/**
 * Writes a declarative shadow root with the styles of its element.
 *
 * @param adopted stand for the styles of its features.
 */
export function shadowRoot(
  tag: ShadowTag,
  content: Markup,
  adopted: readonly CSSStyleSheet[],
  { styleSheet, nonce, unstyled = false }: OutputOptions,
): ShadowMarkup {
  const styles = styleSheet
    ? element("link", { rel: "stylesheet", href: styleSheet })
    : styleElement(usedStylesOf(tag, adopted, unstyled), nonce);
  return {
    root: element("template", { shadowrootmode: "open" }, markup`${styles}${content}`),
    head: styleSheet ? element("link", { rel: "stylesheet", href: styleSheet }).text : "",
  };
}
