import { mostElements } from "./most-elements.js";
import { OpenFormatting } from "./open-formatting.js";
import { largeTextLimits } from "./large-text-limits.js";
import type { limits } from "./limits.js";
import { RAW_TEXT, scanTags } from "./scan-tags.js";

/** Tags that never nest: they are empty, or the next one closes them, or they end an SVG or MathML element. */
const FLAT = /^(?:!--|br|hr|img|embed|meta|p|li|d[dt])$/;
/** Tags that never nest in HTML, but do in SVG and MathML, where the parser treats them like any other tag. */
const FLAT_IN_HTML =
  /^(?:area|base|col(?:group)?|input|link|param|source|track|wbr|t(?:[dhr]|body|head|foot))$/;
/** Tags that make a player, even in a document that is not shown. */
const PLAYER = /^(?:video|audio)$/;

/**
 * Whether HTML is too large, too deep, has too many tags, or would become too many elements to be parsed while a reader
 * waits. The browser's parser and DOMPurify can take seconds for a few kilobytes of hostile markup, so this runs before
 * both. It loads only for a text that may become many elements.
 *
 * @param most the limits of any text. An argument, as the chunk of this file would else have a copy of them.
 */
export function exceedsParseLimits(html: string, most: Pick<typeof limits, "length" | "tags">): boolean {
  if (html.length > most.length) return true;
  const hasForeignContent = /<(?:svg|math)/i.test(html);
  const openTags = new Map<string, number>();
  const formatting = new OpenFormatting(html);
  let tags = 0;
  let attributes = 0;
  let isCertain = true;
  let depth = 0;
  let elements = 0;
  let openItem = "";
  for (const tag of scanTags(html)) {
    const { name, closing, start, tagEnd } = tag;
    const { length } = tag.attributes;
    attributes += length;
    formatting.add(tag);
    elements += 1 + formatting.count;
    if (!closing && PLAYER.test(name)) elements += largeTextLimits.player;
    if (
      ++tags > most.tags ||
      attributes > largeTextLimits.attributes ||
      length > largeTextLimits.tagAttributes ||
      elements > largeTextLimits.parsedElements ||
      (name !== "!--" && tagEnd - start > largeTextLimits.tagLength)
    )
      return true;
    // What follows may be text or markup: in SVG such a tag is like any other.
    if (isCertain && !closing && RAW_TEXT.test(name) && !html.startsWith(`</${name}>`, tagEnd)) {
      isCertain = false;
      if (mostElements(html) > largeTextLimits.parsedElements) return true;
    }
    if (/^(?:[uod]l|menu|dir)$/.test(name)) openItem = "";
    if (/^(?:li|d[dt])$/.test(name) && !closing) {
      // <li> closes an <li>, but not the <dd> around it.
      const item = name.slice(0, 1);
      if (openItem && openItem !== item && ++depth > largeTextLimits.depth) return true;
      openItem = item;
    }
    if (FLAT.test(name) || (!hasForeignContent && FLAT_IN_HTML.test(name))) continue;
    const count = openTags.get(name) ?? 0;
    if (!closing) {
      openTags.set(name, count + 1);
      if (++depth > largeTextLimits.depth) return true;
    } else if (count) {
      openTags.set(name, count - 1);
      depth--;
    }
  }
  return false;
}
