/** The value of an attribute, or an empty string. */
export function readAttribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}

/** Sets attributes in the given order and returns the element. */
export function setAttributes<E extends Element>(element: E, attributes: Record<string, string>): E {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
