import type { Json } from "./json.js";

/**
 * Reads JSON that has line breaks in its strings or trailing commas, or was cut off: of a list that breaks off, the
 * whole items are kept.
 *
 * @returns nothing when it is broken in another way.
 */
export function repairJson(text: string): Json {
  const repaired = text.replace(/[\n\r\t]+/g, " ").replace(/,(\s*[\]}])/g, "$1");
  for (const mend of [() => repaired, () => wholeItems(repaired)])
    try {
      return JSON.parse(mend()) as Json;
    } catch {
      // The next one, then.
    }
  return undefined;
}

/** Cuts after the last item of the outermost list that is whole, and closes what is open there. */
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
