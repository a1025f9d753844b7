import type { Locale, StringGroup } from "./locale.js";

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Plural forms are told from a table of texts by the form that every language has. */
const isPlural = (value: object): boolean => Object.hasOwn(value, "other");

const valueOf = (object: object, name: string): unknown =>
  Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined;

/**
 * Makes the function that puts a page's own strings in the place of ours.
 *
 * @param given What the page says, by name: an object, or its JSON. With the attribute `debug` on the element, the console
 *   names what cannot be used: a name that the element does not have, or a value of the wrong type.
 */
export function createOverride(
  given: object | string,
  element: Element,
): <Group extends StringGroup>(group: Group, ours: Locale[Group]) => Locale[Group] {
  const own = readStrings(given);
  if (element.hasAttribute("debug")) {
    void import("./report-strings.js").then(
      ({ reportStrings }) => reportStrings(own, element),
      () => {},
    );
  }
  return own ? overrideWith(own) : (_, ours) => ours;
}

/** Makes that function from an object, without a report. */
export const overrideWith =
  (own: object) =>
  <Group extends StringGroup>(group: Group, ours: Locale[Group]): Locale[Group] =>
    overrideStrings(ours, stringsFor(group, own));

/** The strings of the built form are together under `form`. */
function stringsFor(group: StringGroup, own: object): object {
  if (group !== "builtForm" && group !== "choices") return own;
  const form = valueOf(own, "form");
  return isObject(form) ? form : {};
}

/**
 * A group with the page's own texts in it. One text in the place of plural forms stands for all of them. A value of the
 * wrong type is left out.
 */
function overrideStrings<Strings extends object>(ours: Strings, own: object): Strings {
  const replaced = Object.entries(ours).map(([name, text]: [string, unknown]) => {
    const given = valueOf(own, name);
    if (typeof text === "string") return [name, typeof given === "string" ? given : text];
    if (!isObject(text)) return [name, text];
    if (isPlural(text) && typeof given === "string") return [name, { other: given }];
    return [name, isObject(given) ? overrideStrings(text, given) : text];
  });
  return Object.fromEntries(replaced) as Strings;
}

/** `undefined` for what is no object, or no JSON of one. */
function readStrings(given: object | string): object | undefined {
  let own: unknown = given;
  if (typeof given === "string") {
    try {
      own = JSON.parse(given);
    } catch {
      return undefined;
    }
  }
  return isObject(own) && !Array.isArray(own) ? own : undefined;
}
