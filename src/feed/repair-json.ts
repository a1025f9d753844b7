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
  const { end, missing } = findEnd(text);
  const whole = JSON.parse(text.slice(0, end) + missing) as Json;
  return missing ? Object.assign(whole as object, { cutOff: true }) : whole;
}

/** How many objects and lists may be around the items of a document that was cut off. Newsrooms have up to three. */
const maxDepth = 8;

/**
 * Finds the end of the first document of a text. If that was cut off, it is the end of the last complete item of an outermost
 * list, whatever objects are around it, and `missing` closes that list and those objects.
 */
function findEnd(text: string): { end: number; missing: string } {
  /** What closes the objects and lists that are open, the outermost first. */
  const closing: string[] = [];
  let openLists = 0;
  let cut = { end: 0, missing: "]" };
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') isInString = !isInString;
    else if (isInString && character === "\\") at++;
    else if (isInString) continue;
    else if (character === "{") closing.push("}");
    else if (character === "[") {
      closing.push("]");
      openLists++;
    } else if (character === "}" || character === "]") {
      if (closing.pop() === "]") openLists--;
      if (!closing.length) return { end: at + 1, missing: "" };
      const isItem = character === "}" && openLists === 1 && closing.at(-1) === "]";
      if (isItem && closing.length <= maxDepth)
        cut = { end: at + 1, missing: [...closing].reverse().join("") };
    }
  }
  return cut;
}
