import { setAttributes } from "./create-allowed-element.js";
import { withoutTracking } from "./tracking-parameters.js";

/** Points a link to an address that is known to be safe: same tab, and the target learns nothing about this page. */
export function pointTo(link: HTMLElement, href: string): void {
  setAttributes(link, {
    rel: "noopener noreferrer",
    href: /^http/.test(href) ? withoutTracking(href) : href,
  });
}

/** A new link to an address that is known to be safe. */
export function createLink(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement("a");
  pointTo(link, href);
  link.textContent = text;
  return link;
}
