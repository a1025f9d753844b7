import type { Locale, Overrides } from "./strings.js";

/**
 * A locale with strings of the page in one of its parts: an object, or its JSON. Ours stay behind them, those too that
 * come later. What is no text, or in the place of texts no object, is left out, and said in the console with `debug`.
 */
export function overrideStrings<P extends "list" | "release" | "subscribe">(
  locale: Pick<Locale, P | "dates">,
  part: P,
  given: Overrides<Locale[P]> | string,
  element: Element,
): Pick<Locale, P | "dates"> {
  const wrong = new Set<string>();

  function override(ours: object, own: object, path: string): object {
    const result = Object.create(ours) as object;
    for (const [key, value] of Object.entries(own) as [string, unknown][]) {
      const known = () => (Object.hasOwn(ours, key) ? (ours as Record<string, unknown>)[key] : undefined);
      const isText = typeof (known() ?? value) === "string";
      if (isText && typeof value === "string") Object.defineProperty(result, key, { value });
      else if (!isText && typeof value === "object" && value) {
        // Ours may come later.
        Object.defineProperty(result, key, { get: () => override(known() ?? {}, value, `${path}${key}.`) });
        override(known() ?? {}, value, `${path}${key}.`);
      } else wrong.add(path + key);
    }
    return result;
  }

  let own: unknown = given;
  if (typeof given === "string") {
    try {
      own = JSON.parse(given);
    } catch {
      own = undefined;
    }
  }
  const isObject = typeof own === "object" && own;
  const strings = isObject ? (override(locale[part], isObject, "") as Locale[P]) : locale[part];
  if (!isObject) wrong.add("what is no JSON object");
  if (wrong.size && element.hasAttribute("debug")) {
    console.warn(
      `newsroom-elements: <${element.localName}> cannot use in \`strings\`: ${[...wrong].join(", ")}.`,
    );
  }
  return { ...(locale as Locale), [part]: strings };
}
