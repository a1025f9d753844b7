import { expect } from "@open-wc/testing";

/** Every element that is seen of an element's shadow tree, and of those inside it. */
export function* shadowElements(host: Element): Generator<HTMLElement> {
  for (const element of host.shadowRoot!.querySelectorAll<HTMLElement>("*")) {
    if (!element.getClientRects().length || element.closest(".heard")) continue;
    yield element;
    if (element.shadowRoot) yield* shadowElements(element);
  }
}

/** Fails where something of an element stands out of it to the side, but for what scrolls. */
export function expectInside(host: Element): void {
  const outer = host.getBoundingClientRect();
  for (const element of shadowElements(host)) {
    const root = element.getRootNode() as ShadowRoot;
    if (element.closest("dialog, table") || root.host.closest("dialog")) continue;
    const { left, right } = element.getBoundingClientRect();
    const name = `${element.outerHTML.slice(0, 120)} in ${outer.width} pixels`;
    expect(left, name).to.be.at.least(outer.left - 1);
    expect(right, name).to.be.at.most(outer.right + 1);
    // Text that is wider than the box it is in is not seen by the box.
    if (!/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) && element.clientWidth)
      expect(element.scrollWidth, name).to.be.at.most(element.clientWidth + 1);
  }
}
