import type { Json } from "./json.js";

/**
 * Reads JSON that has line breaks in its strings or trailing commas, or was cut off: the items before the cut are kept.
 *
 * @returns `undefined` if it is broken in another way.
 */
export function repairJson(text: string): Json {
  const repaired = text.replace(/[\n\r\t]+/g, " ").replace(/,(\s*[\]}])/g, "$1");
  for (const attempt of [() => repaired, () => wholeItems(repaired)])
    try {
      return JSON.parse(attempt()) as Json;
    } catch {
      // The next attempt may succeed.
    }
  return undefined;
}

/** Cuts after the last complete item of the outermost list, and closes the list and its object. */
function wholeItems(text: string): string {
  const isObject = text.trimStart().startsWith("{");
  /** The depth at which items are: in the outermost list, or in a list that is a field of the outermost object. */
  const itemDepth = isObject ? 2 : 1;
  let depth = 0;
  let isList = false;
  let end = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') isInString = !isInString;
    else if (isInString && character === "\\") at++;
    else if (isInString) continue;
    else if (character === "{" || character === "[") {
      depth++;
      if (depth === itemDepth) isList = character === "[";
    } else if (character === "}" || character === "]") {
      depth = Math.max(0, depth - 1);
      if (character === "}" && isList && depth === itemDepth) end = at + 1;
    }
  }
  return text.slice(0, end) + (isObject ? "]}" : "]");
}
