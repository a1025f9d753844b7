import type { FieldName, FieldValue, FieldValues } from "./item-fields.js";

/** Elements of a template that show a field. */
export const fieldSelector = "[data-field]";

/** What an element of a template asks for. */
export interface WantedFields {
  /** Whether it is a link to the release. */
  readonly isLink: boolean;
  /** What it shows. A template with more than one of them is refused. */
  readonly names: readonly string[];
}

export function wantedBy(element: Element): WantedFields {
  const words = (element.getAttribute("data-field") ?? "").split(/\s+/).filter(Boolean);
  const isLink = element.localName === "a" && words.includes("url");
  return { isLink, names: isLink ? words.filter((word) => word !== "url") : words };
}

/**
 * Puts the fields of a release into the copy of a template: as text, and as attributes of links, times and images. An element is
 * left out if the release has nothing for it, nor for an element in it. A field with several values repeats its element.
 *
 * @param prepareLink is called with each link to the release.
 */
export function fillItem(
  copy: ParentNode,
  values: FieldValues,
  prepareLink: (link: HTMLAnchorElement) => void,
): void {
  // Inner elements first, so that an outer one is left out only if nothing in it is shown.
  for (const element of [...copy.querySelectorAll<HTMLElement>(fieldSelector)].reverse()) {
    const { isLink, names } = wantedBy(element);
    const [name] = names as FieldName[];
    const value = name && values[name];
    const isLinked = isLink && values.url;
    if (isLink) element.removeAttribute("href");
    if (!value && !isLinked && !element.querySelector(fieldSelector)) element.remove();
    if (value) showValue(element, value);
    if (isLinked) {
      setAttributes(element, values.url);
      prepareLink(element as HTMLAnchorElement);
    }
  }
}

function showValue(element: HTMLElement, value: FieldValue): void {
  const { texts, lang } = value;
  if (element.localName === "time" || element.localName === "img") setAttributes(element, value);
  if (lang && !element.lang) {
    element.lang = lang;
    element.dir = "auto";
  }
  const elements = texts.map((_, index) => (index ? (element.cloneNode(true) as HTMLElement) : element));
  for (const [index, text] of texts.entries()) {
    const one = elements[index];
    if (!one) continue;
    one.textContent = text;
    // With a space, as words of a text would run together.
    if (index) elements[index - 1]?.after(" ", one);
  }
}

function setAttributes(element: Element, value: FieldValue | undefined): void {
  for (const [name, text] of Object.entries(value?.attributes ?? {})) element.setAttribute(name, text);
}
