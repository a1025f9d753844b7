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
  const open: string[] = [];
  let end = 0;
  for (const { 0: token, index } of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]/g)) {
    if (token === "{" || token === "[") open.push(token);
    else if (token === "}" || token === "]") {
      open.pop();
      if (token === "}" && open.length < 3 && /^\{?\[$/.test(open.join(""))) end = index + 1;
    }
  }
  return text.slice(0, end) + (text.trimStart().startsWith("{") ? "]}" : "]");
}
