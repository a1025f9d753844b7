import type { LitElement } from "lit";
import { mostSimilar } from "../../../text/most-similar.js";
import { attributeRules } from "./attribute-rules.js";

/** Attributes of every element that are not also a property of the same name. */
const globalAttributes = [
  "class",
  "exportparts",
  "is",
  "itemid",
  "itemprop",
  "itemref",
  "itemscope",
  "itemtype",
];

/** What an object or a missing value becomes when it is written as text. */
const writtenObject = /^\[object \w+\](?:,\[object \w+\])*$|^(?:undefined|null|NaN)$/;

/** Says which attributes of an element are unknown, and which have a value that it cannot use. */
export function findAttributeFaults(element: LitElement): string[] {
  return [...findUnknown(element), ...findBadValues(element)];
}

const classOf = (element: LitElement): typeof LitElement => element.constructor as typeof LitElement;

/** Attributes that resemble none of ours are not reported: they may belong to the page or to a framework. */
function findUnknown(element: LitElement): string[] {
  const known = [...classOf(element).observedAttributes, "debug", "unstyled"];
  const tag = `<${element.localName}>`;
  return element.getAttributeNames().flatMap((name) => {
    if (known.includes(name) || isOfEveryElement(name)) return [];
    const property = propertiesOf(element).find((one) => one.toLowerCase() === name.replaceAll("-", ""));
    if (property)
      return [
        `${tag}: \`${property}\` is a property, not an attribute. Set it in a script: \`element.${property} = …\`.`,
      ];
    const similar = mostSimilar(name, known);
    return similar ? [`${tag} does not know the attribute \`${name}\`. Did you mean \`${similar}\`?`] : [];
  });
}

/** The public properties that have no attribute. */
function propertiesOf(element: LitElement): string[] {
  return [...classOf(element).elementProperties]
    .filter(([, { attribute, state }]) => attribute === false && !state)
    .map(([name]) => String(name));
}

function isOfEveryElement(name: string): boolean {
  // Frameworks write names such as `_ngcontent-abc-1`, `@click` and `x-on:click.prevent`.
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(name) || /^(?:aria|data)-/.test(name) || globalAttributes.includes(name))
    return true;
  for (const property in HTMLElement.prototype) if (property.toLowerCase() === name) return true;
  return false;
}

function findBadValues(element: LitElement): string[] {
  const rules = attributeRules[element.localName] ?? {};
  return [...classOf(element).elementProperties].flatMap(([property, { attribute }]) => {
    if (attribute === false) return [];
    const name = typeof attribute === "string" ? attribute : String(property).toLowerCase();
    // A framework may have set the property and written no attribute.
    const given: unknown = element.getAttribute(name) ?? Reflect.get(element, property);
    if (typeof given !== "string" && typeof given !== "number") return [];
    const value = String(given).trim();
    const about = `<${element.localName}>: \`${name}\``;
    if (writtenObject.test(value))
      return [
        `${about} is "${value}": a framework has written a value that is not text into the attribute. Set the property \`${String(property)}\` instead, or write text.`,
      ];
    const fault = value && rules[name]?.(value);
    return fault ? [`${about} ${fault}`] : [];
  });
}
