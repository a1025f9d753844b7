/**
 * Registers an element. Loading a script twice is harmless; a second copy of the product on one page keeps the
 * first one's elements and says so once, because which copy came first decides what the reader sees.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag);
  if (!known) customElements.define(tag, element);
  else if (known !== element) {
    console.warn(`newsroom-elements: <${tag}> was there already`);
  }
}
