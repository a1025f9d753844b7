import type { ReactiveElement } from "lit";

const findIn = (host: Element): NodeListOf<Element> =>
  host.querySelectorAll(":scope > template[slot]:not([slot=captcha])");

/**
 * Shows what the page has put into `<template slot="…">`, now and later, where readers without JavaScript do not see it. Pages
 * without a template do not load the code for that.
 */
export function findTemplates(host: ReactiveElement): void {
  if (host.hasUpdated) return;
  const find = () =>
    void loadTemplates(host).catch(() => {
      // Even a template that shows nothing replaces the words of the element. Only a consent is never given to other words.
      for (const template of findIn(host)) if (template.slot !== "consent") template.remove();
    });
  new MutationObserver(find).observe(host, { childList: true });
  find();
}

/** Resolves when the templates of the page are shown. Rejects if the code for that does not arrive. */
export async function loadTemplates(host: ReactiveElement): Promise<void> {
  if (!findIn(host).length) return;
  const { showTemplates } = await import("./show-templates.js");
  showTemplates(host);
}
