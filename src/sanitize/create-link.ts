import { setAttributes } from "./attributes.js";
import { removeTrackingParameters } from "../release/tracking-parameters.js";

/** Sets the address of a link. It opens in the same tab, and its target is not told which page it came from. */
export function setSafeHref(link: HTMLElement, safeHref: string): void {
  setAttributes(link, {
    rel: "noopener noreferrer",
    href: /^http/.test(safeHref) ? removeTrackingParameters(safeHref) : safeHref,
  });
}

/** Creates a link to an address that has been checked, for example by `safeLink`. */
export function createLink(document: Document, safeHref: string, text: string): HTMLAnchorElement {
  const link = document.createElement("a");
  setSafeHref(link, safeHref);
  link.textContent = text;
  return link;
}
