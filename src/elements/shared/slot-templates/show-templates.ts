import type { ReactiveElement } from "lit";
import { copyContent } from "./template-content.js";

const hosts = new WeakSet<Element>();

/**
 * Shows the content of each `<template slot="…">` child in that slot: a copy of it stands behind the template, in the page's own
 * tree, where the page styles it. It is made again when the page changes the template, and goes when the template goes. A
 * captcha is left alone: the form inserts it when it is touched. So is the template for the items of a list, which updates instead.
 */
export function showTemplates(host: ReactiveElement): void {
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
      host.requestUpdate();
    }
    for (const template of host.querySelectorAll<HTMLTemplateElement>(":scope > template[slot]")) {
      if (copies.has(template) || template.slot === "captcha") continue;
      copies.set(template, template.slot === "item" ? [] : showContent(template));
      host.requestUpdate();
      const options = { attributes: true, characterData: true, childList: true, subtree: true };
      observer.observe(template, options);
      observer.observe(template.content, options);
    }
    // The copies themselves are no changes of the page's.
    observer.takeRecords();
  }
}

function showContent(template: HTMLTemplateElement): Element[] {
  const copy = copyContent(template, template.slot);
  for (const element of copy)
    for (const name of ["lang", "dir"]) {
      const value = template.getAttribute(name);
      if (value !== null && !element.hasAttribute(name)) element.setAttribute(name, value);
    }
  template.after(...copy);
  return copy;
}
