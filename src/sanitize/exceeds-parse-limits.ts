import { limits } from "./sanitize-policy.js";
import { scanTags } from "./scan-tags.js";

/** Tags that never nest: they are empty, or the next one closes them, or they end an SVG or MathML element. */
const FLAT = /^(?:!--|br|hr|img|embed|meta|p|li|d[dt])$/;
/** Tags that never nest in HTML, but do in SVG and MathML, where the parser treats them like any other tag. */
const FLAT_IN_HTML =
  /^(?:area|base|col(?:group)?|input|link|param|source|track|wbr|t(?:[dhr]|body|head|foot)|opt(?:ion|group)|r[tp])$/;

/**
 * Whether HTML is too large, too deep or has too many tags to be parsed while a reader waits. The browser's parser and
 * DOMPurify can take seconds for a few hundred kilobytes of hostile markup, so this runs before both.
 */
export function exceedsParseLimits(html: string): boolean {
  if (html.length > limits.length) return true;
  const hasForeignContent = /<(?:svg|math)/i.test(html);
  const openTags = new Map<string, number>();
  let tags = 0;
  let depth = 0;
  for (const { name, closing, start, tagEnd } of scanTags(html)) {
    if (++tags > limits.tags || (name !== "!--" && tagEnd - start > limits.tagLength)) return true;
    if (FLAT.test(name) || (!hasForeignContent && FLAT_IN_HTML.test(name))) continue;
    const count = openTags.get(name) ?? 0;
    if (!closing) {
      openTags.set(name, count + 1);
      if (++depth > limits.depth) return true;
    } else if (count) {
      openTags.set(name, count - 1);
      depth--;
    }
  }
  return false;
}
