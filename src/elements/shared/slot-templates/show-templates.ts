const hosts = new WeakSet<Element>();

/**
 * Shows the content of each `<template slot="…">` child in that slot: a copy of it stands behind the template, in the page's own
 * tree, where the page styles it. It is made again when the page changes the template, and goes when the template goes. A
 * captcha is left alone: the form inserts it when it is touched.
 */
export function showTemplates(host: Element): void {
  if (hosts.has(host)) return;
  hosts.add(host);
  const copies = new Map<HTMLTemplateElement, readonly Element[]>();
  const observer = new MutationObserver((records) => update(records.map(({ target }) => target)));
  observer.observe(host, { childList: true });
  update([]);

  function update(changed: readonly Node[]): void {
    for (const [template, copy] of copies) {
      const isChanged = changed.some(
        (node) => template.contains(node) || node.getRootNode() === template.content,
      );
      if (!isChanged && template.parentNode === host) continue;
      for (const node of copy) node.remove();
      copies.delete(template);
    }
    for (const template of host.querySelectorAll<HTMLTemplateElement>(":scope > template[slot]")) {
      if (copies.has(template) || template.slot === "captcha") continue;
      const copy = copyContent(template);
      template.after(...copy);
      copies.set(template, copy);
      const options = { attributes: true, characterData: true, childList: true, subtree: true };
      observer.observe(template, options);
      observer.observe(template.content, options);
    }
    // The copies themselves are no changes of the page's.
    observer.takeRecords();
  }
}

/** Copies of the elements in a template, and of its text inside elements, for the template's slot. */
function copyContent(template: HTMLTemplateElement): Element[] {
  // Frameworks that create the elements one by one put the content into the template itself.
  const { childNodes } = template.content.hasChildNodes() ? template.content : template;
  return Array.from(childNodes).flatMap((node) => {
    const copy = document.importNode(node, true);
    const element = copy instanceof Element ? copy : wrapText(copy);
    if (!element) return [];
    element.slot = template.slot;
    for (const name of ["lang", "dir"]) {
      const value = template.getAttribute(name);
      if (value !== null && !element.hasAttribute(name)) element.setAttribute(name, value);
    }
    return element;
  });
}

function wrapText(node: Node): Element | undefined {
  if (!(node instanceof Text) || !node.data.trim()) return undefined;
  const span = document.createElement("span");
  span.append(node);
  return span;
}
