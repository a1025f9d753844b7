/** What is in a template. Frameworks that create elements one by one put it into the template itself. */
export const contentOf = (template: HTMLTemplateElement): HTMLElement | DocumentFragment =>
  template.content.hasChildNodes() ? template.content : template;

/** Copies of the elements in a template, and of its text inside elements, for a slot. */
export function copyContent(template: HTMLTemplateElement, slot: string): Element[] {
  return Array.from(contentOf(template).childNodes).flatMap((node) => {
    const copy = document.importNode(node, true);
    const element = copy instanceof Element ? copy : wrapText(copy);
    if (!element) return [];
    element.slot = slot;
    return element;
  });
}

function wrapText(node: Node): Element | undefined {
  if (!(node instanceof Text) || !node.data.trim()) return undefined;
  const span = document.createElement("span");
  span.append(node);
  return span;
}
