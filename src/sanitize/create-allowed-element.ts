import { type AttributeRule, attributeRules, HUSHED_STYLE } from "./sanitize-policy.js";

const rulesByTags = Object.entries(attributeRules).map(
  ([tags, rules]) => [tags.split(" "), Object.entries(rules)] as const,
);

const ALIGNED = /(?:^|;)text-align:(center|right|end)\b/i;

/** A new element with those attributes of another that the policy copies, and the alignment of its text as a class. */
export function createAllowed(name: string, source: Element): HTMLElement {
  const made = document.createElement(name);
  for (const [tags, rules] of rulesByTags) {
    if (!tags.includes(name) && tags[0] !== "*") continue;
    for (const [attribute, rule] of rules) {
      const value = accept(source.getAttribute(attribute), rule);
      if (value !== undefined) made.setAttribute(attribute, value);
    }
  }
  const aligned = ALIGNED.exec(readStyle(source));
  if (aligned) made.className = `press-ta-${aligned[1]!.toLowerCase()}`;
  return made;
}

function accept(value: string | null, rule: AttributeRule): string | undefined {
  if (value === null) return;
  if (rule instanceof RegExp) return rule.test(value) ? value : undefined;
  const number = /^\s*[+-]?\d{1,9}(?:\.\d+)?(?:px)?\s*$/.test(value) ? parseInt(value, 10) : NaN;
  return number >= rule[0] ? String(Math.min(number, rule[1])) : undefined;
}

/** Sets attributes in the given order. Gives the element. */
export function setAttributes<E extends Element>(element: E, attributes: Record<string, string>): E {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** The value of an attribute; empty where there is none. */
export function read(element: Element, attribute: string): string {
  return element.getAttribute(attribute) ?? "";
}

/** The style that an element had, without spaces. It is read and never kept. */
export function readStyle(element: Element): string {
  return read(element, HUSHED_STYLE).replace(/\s/g, "");
}
