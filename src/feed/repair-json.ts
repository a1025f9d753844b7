import type { Json } from "./json.js";

/**
 * Reads JSON that has something else before or after it, has line breaks in its strings or trailing commas, or was cut off. Whatever
 * follows the document is ignored: a server's warning, a comment, a second document. Of a document that was cut off, the
 * items before the cut are kept. Where an author has a `mailto:` link in place of a page, it becomes the author's address.
 *
 * A document that was cut off has `cutOff`, as a field of the outermost object or list, so that it can be said.
 *
 * @returns `undefined` if it is broken in another way, and `false` if the answer holds no JSON.
 */
export function repairJson(answer: string): Json {
  // A server's own warnings may stand before its JSON.
  const start = answer.search(/^\s*[[{]|[[{]\s*["{]/);
  if (start < 0) return false;
  const text = answer.slice(start);
  // Inside a string, the quotes would be escaped, so this changes none.
  const written = text.replace(/"url"(\s*:\s*)"mailto:([^"?]*)(?:\?[^"]*)?"/gi, '"email"$1"$2"');
  const repaired = () => written.replace(/[\n\r\t]+/g, " ").replace(/,(\s*[\]}])/g, "$1");
  // Other repairs may change what stands in a string, so they come after the attempt to do without.
  for (const attempt of [
    () => readFirst(written),
    () => JSON.parse(repaired()) as Json,
    () => readFirst(repaired()),
  ])
    try {
      return attempt();
    } catch {
      // The next attempt may succeed.
    }
  return undefined;
}

/** Reads the first document of a text. */
function readFirst(text: string): Json {
  const depth = depthOfItems(text);
  const { end, isCut } = findEnd(text, depth);
  const whole = text.slice(0, end);
  if (!isCut) return JSON.parse(whole) as Json;
  return Object.assign(JSON.parse(`${whole}]${"}".repeat(depth - 1)}`) as object, { cutOff: true });
}

/**
 * The depth at which items are: in the outermost list, or in a list that is a field of the outermost object. Mynewsdesk has an
 * object around its list. Deeper lists, such as the files of a release, are no items.
 */
function depthOfItems(text: string): number {
  if (!text.trimStart().startsWith("{")) return 1;
  return /"items"\s*:\s*\{\s*"item"\s*:\s*\[/.test(text) ? 3 : 2;
}

/**
 * Finds the end of the first document of a text. If that was cut off, it is the end of the last complete item of the
 * outermost list, after which the list and its objects are to be closed.
 */
function findEnd(text: string, itemDepth: number): { end: number; isCut: boolean } {
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
      if (!depth) return { end: at + 1, isCut: false };
      if (character === "}" && isList && depth === itemDepth) end = at + 1;
    }
  }
  return { end, isCut: true };
}
