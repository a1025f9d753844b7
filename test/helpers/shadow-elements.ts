import { expect } from "@open-wc/testing";

/** All visible elements in an element's shadow tree, including nested shadow trees. */
export function* shadowElements(host: Element): Generator<HTMLElement> {
  for (const element of host.shadowRoot!.querySelectorAll<HTMLElement>("*")) {
    if (!element.getClientRects().length || element.closest(".heard")) continue;
    yield element;
    if (element.shadowRoot) yield* shadowElements(element);
  }
}

/** Fails if content of an element overflows it horizontally, except in areas that scroll. */
export function expectInside(host: Element): void {
  const outer = host.getBoundingClientRect();
  for (const element of shadowElements(host)) {
    const root = element.getRootNode() as ShadowRoot;
    if (element.closest("dialog, .press-scroll") || root.host.closest("dialog")) continue;
    const { left, right } = element.getBoundingClientRect();
    const name = `${element.outerHTML.slice(0, 120)} in ${outer.width} pixels`;
    expect(left, name).to.be.at.least(outer.left - 1);
    expect(right, name).to.be.at.most(outer.right + 1);
    // Text that overflows its own box does not change the size of the box.
    if (!/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) && element.clientWidth)
      expect(element.scrollWidth, name).to.be.at.most(element.clientWidth + 1);
  }
}
