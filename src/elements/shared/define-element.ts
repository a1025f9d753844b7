import { html, render } from "lit";

/**
 * Registers an element. Loading a script twice is harmless; a second copy of the product on one page keeps the
 * first one's elements and the console says so, because which copy came first decides what the reader sees.
 *
 * On a page whose Trusted Types refuse all templates the element stays unknown: what is inside it is shown, as without
 * JavaScript, where a shadow tree that cannot be filled would hide it.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  try {
    if ("trustedTypes" in globalThis) render(html``, new DocumentFragment());
    if (customElements.get(tag) !== element) customElements.define(tag, element);
  } catch (error) {
    console.warn(`newsroom-elements: <${tag}>`, error);
  }
}
