import { FeedError } from "./feed-error.js";
import type { Json } from "./json.js";

/**
 * Reads JSON with line breaks in its strings, with trailing commas, or cut off: of a list that breaks off,
 * the whole items are kept.
 *
 * @throws {FeedError} `malformed` when that does not help.
 */
export function repairJson(text: string, url: string | undefined): Json {
  const repaired = text.replace(/[\n\r\t]+/g, " ").replace(/,(\s*[\]}])/g, "$1");
  for (const mend of [String, wholeItems])
    try {
      return JSON.parse(mend(repaired)) as Json;
    } catch {
      // The next one, then.
    }
  throw new FeedError("malformed", "Broken JSON", { url });
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
