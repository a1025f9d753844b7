import { html, render } from "lit";
import { sharedParser } from "../../trusted-types/parse-inert.js";

let hasWarned = false;

/**
 * Registers an element. Loading a script twice is harmless. If a page loads two versions of the product, the first one's
 * elements stay, and the console says so once, because the order of loading then decides what the reader sees.
 *
 * If the page's Trusted Types policy refuses all templates, the element stays undefined: the page then shows what is inside
 * the element, as it does without JavaScript. A shadow root that cannot be filled would hide it.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  try {
    sharedParser();
    if ("trustedTypes" in globalThis) render(html``, new DocumentFragment());
    if (customElements.get(tag) !== element) customElements.define(tag, element);
  } catch (error) {
    if (!hasWarned) console.warn(`newsroom-elements: <${tag}>`, error);
    hasWarned = true;
  }
}
