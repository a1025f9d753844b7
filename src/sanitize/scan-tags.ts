/** A start tag, an end tag or a comment. All positions are offsets into the scanned text. */
export interface ScannedTag {
  /** In lower case. `!--` for a comment. */
  name: string;
  closing: boolean;
  start: number;
  tagEnd: number;
  /** After the end tag if the content is not markup (`<style>`), else the same as `tagEnd`. */
  end: number;
  attributes: { name: string; start: number; end: number; nameEnd: number }[];
}

/** Elements whose content the parser reads as text. `noscript` is one of them if scripting is enabled. */
export const RAW_TEXT = /^(?:script|style|noscript|textarea|title|xmp|iframe|noembed|noframes|plaintext)$/;

// The parser's white space is a part of JavaScript's `\s`. It reads `<!x>`, `<?x>` and `</1>` as comments.
const TAG = /<[a-z/!?]/gi;
const COMMENT = /<!--(?:-?>|[^]*?(?:--!?>|$))|<(?:[!?]|\/[^a-z>])[^>]*>?/iy;
const NAME = /<(\/?)([a-z][^\t\n\f\r />]*)/iy;
const ATTRIBUTE =
  /[\t\n\f\r /]*(?:([^\t\n\f\r />][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"]*"|'[^']*'|[^\t\n\f\r >"'][^\t\n\f\r >]*)?)?|>)/y;

/** Matches a sticky pattern at an offset, or a global one from there on. */
function matchAt(pattern: RegExp, html: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(html);
}

/** The offset after the end tag of an element whose content is text, or of the end of the text. */
function endOfRawText(html: string, name: string, offset: number): number {
  const endTag = /<\/([a-z]+)(?=[\s/>])[^<>]*>?/gi;
  endTag.lastIndex = offset;
  for (let found; (found = endTag.exec(html));)
    if (found[1]?.toLowerCase() === name) {
      const end = html.indexOf(">", endTag.lastIndex - 1);
      return end < 0 ? html.length : end + 1;
    }
  return html.length;
}

/**
 * Finds the tags in a text without parsing it, in one pass and in linear time. The result is close enough for counting and
 * rewriting, but it is not exact, so safety must not depend on it.
 */
export function* scanTags(html: string): Generator<ScannedTag> {
  let offset = 0;
  for (let next; (next = matchAt(TAG, html, offset));) {
    const start = (offset = next.index);
    const comment = matchAt(COMMENT, html, offset);
    if (comment) {
      offset += comment[0].length;
      yield { name: "!--", closing: false, start, tagEnd: offset, end: offset, attributes: [] };
      continue;
    }
    const opening = matchAt(NAME, html, offset);
    if (!opening) {
      offset++;
      continue;
    }
    offset += opening[0].length;
    const [, slash, spelledName = ""] = opening;
    const name = spelledName.toLowerCase();
    const closing = slash === "/";
    const attributes: ScannedTag["attributes"] = [];
    for (let found; (found = matchAt(ATTRIBUTE, html, offset));) {
      const [whole, attribute] = found;
      const attributeStart = offset + (attribute === undefined ? 0 : whole.indexOf(attribute));
      offset += whole.length;
      if (attribute === undefined) break;
      attributes.push({
        name: attribute.toLowerCase(),
        start: attributeStart,
        nameEnd: attributeStart + attribute.length,
        end: offset,
      });
    }
    const tagEnd = offset;
    if (!closing && RAW_TEXT.test(name)) {
      offset = endOfRawText(html, name, offset);
    }
    yield { name, closing, start, tagEnd, end: offset, attributes };
  }
}
