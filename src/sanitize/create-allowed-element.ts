import { readAttribute } from "./attributes.js";
import { type AttributeRule, attributeRules, INERT_STYLE_ATTRIBUTE } from "./sanitize-policy.js";

const rulesByTags = Object.entries(attributeRules).map(
  ([tags, rules]) => [tags.split(" "), Object.entries(rules)] as const,
);

const TEXT_ALIGN = /(?:^|;)text-align:(center|right|end)\b/i;

/**
 * Creates an element and copies the attributes of `source` that the policy allows, if their values are valid. Text
 * alignment becomes a class.
 *
 * @param document makes the element: the page's, or on a server that of `server/server-nodes.ts`.
 */
export function createAllowedElement(document: Document, name: string, source: Element): HTMLElement {
  const created = document.createElement(name);
  for (const [tags, rules] of rulesByTags) {
    if (!tags.includes(name) && !tags.includes("*")) continue;
    for (const [attribute, rule] of rules) {
      const value = allowedValue(source.getAttribute(attribute), rule);
      if (value !== undefined) created.setAttribute(attribute, value);
    }
  }
  const [, alignment] = TEXT_ALIGN.exec(readStyle(source)) ?? [];
  if (alignment) created.className = `press-ta-${alignment.toLowerCase()}`;
  return created;
}

function allowedValue(value: string | null, rule: AttributeRule): string | undefined {
  if (value === null) return undefined;
  if (rule instanceof RegExp) return rule.test(value) ? value : undefined;
  if (!/^\s*[+-]?\d{1,9}(?:\.\d+)?(?:px)?\s*$/.test(value)) return undefined;
  const number = parseInt(value, 10);
  const [least, most] = rule;
  return number >= least ? String(Math.min(number, most)) : undefined;
}

/** The `style` attribute as the feed wrote it, without spaces. It is only read, never copied. */
export function readStyle(element: Element): string {
  return readAttribute(element, INERT_STYLE_ATTRIBUTE).replace(/\s/g, "");
}
