import type { LitElement } from "lit";
import { attributeRules } from "./attribute-rules.js";
import { findAttributeFaults } from "./find-attribute-faults.js";
import { findClassicScripts } from "./find-classic-scripts.js";
import { findMissing } from "./find-missing.js";

/** An element is connected again each time the page moves it, and checked once. */
const checked = new WeakSet<Element>();

/**
 * Writes to the console what is wrong with the way in which a page uses an element, for the developer of the page: a script
 * that did not run, something that is missing, attributes and values that the element does not know. Each sentence is
 * written once. Attributes that change later are checked as well. In English, like everything in the console.
 */
export async function check(element: LitElement): Promise<void> {
  if (checked.has(element)) return;
  checked.add(element);
  // What is below in the page can still be inside the element, or be one of our scripts.
  if (document.readyState === "loading")
    await new Promise((resolve) => addEventListener("DOMContentLoaded", resolve, { once: true }));
  await element.updateComplete;
  const written = new Set<string>();
  const check = () => {
    const faults = [
      ...findMissing(element),
      ...findAttributeFaults(element),
      ...findClassicScripts(Object.keys(attributeRules)),
    ];
    for (const fault of faults) {
      if (!written.has(fault)) console.warn(`newsroom-elements: ${fault}`, element);
      written.add(fault);
    }
  };
  check();
  new MutationObserver(check).observe(element, { attributes: true });
}
