import { limits } from "./sanitize-policy.js";
import { scanTags } from "./scan-tags.js";

/** Tags that never nest: they are empty, or the next one closes them, or they end a drawing. */
const FLAT = /^(?:!--|br|hr|img|embed|meta|p|li|d[dt])$/;
/** The same, but not in a drawing or a formula, where the parser nests them like any other. */
const FLAT_IN_HTML =
  /^(?:area|base|col(?:group)?|input|link|param|source|track|wbr|t(?:[dhr]|body|head|foot)|opt(?:ion|group)|r[tp])$/;

/**
 * Whether a text is beyond what may be parsed while a reader waits. Parsers and DOMPurify need seconds for a few hundred
 * kilobytes of the right markup, so the look is taken before either sees it.
 */
export function isTooMuch(html: string): boolean {
  if (html.length > limits.length) return true;
  const drawing = /<(?:svg|math)/i.test(html);
  const open = new Map<string, number>();
  let tags = 0;
  let depth = 0;
  for (const { name, closing, start, tagEnd } of scanTags(html)) {
    if (++tags > limits.tags || (name !== "!--" && tagEnd - start > limits.tagLength)) return true;
    if (FLAT.test(name) || (!drawing && FLAT_IN_HTML.test(name))) continue;
    const count = open.get(name) ?? 0;
    if (!closing) {
      open.set(name, count + 1);
      if (++depth > limits.depth) return true;
    } else if (count) {
      open.set(name, count - 1);
      depth--;
    }
  }
  return false;
}
