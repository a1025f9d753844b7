/** A start or end tag, as offsets into the text that holds it. */
export interface ScannedTag {
  /** Lower case. `!--` for a comment. */
  name: string;
  closing: boolean;
  start: number;
  tagEnd: number;
  /** Behind the content too where that is no markup (`<style>`); else `tagEnd`. */
  end: number;
  attributes: { name: string; start: number; end: number; nameEnd: number }[];
}

/** Elements whose content the parser takes as text. `noscript` is one of them where scripts run. */
export const RAW_TEXT = /^(?:script|style|noscript|textarea|title|xmp|iframe|noembed|noframes|plaintext)$/;

const COMMENT = /<!--(?:-?>|[^]*?(?:--!?>|$))/y;
const NAME = /<(\/?)([a-z][^\s/>]*)/iy;
const ATTRIBUTE = /[\s/]*(?:([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"'][^\s>]*)?)?|>)/y;

function match(pattern: RegExp, html: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(html);
}

/**
 * Finds the tags of a text in one pass, in time linear to its length, without parsing it. It is near enough to count and
 * to rewrite; no decision about safety rests on it.
 */
export function* scanTags(html: string): Generator<ScannedTag> {
  let at = 0;
  while ((at = html.indexOf("<", at)) >= 0) {
    const start = at;
    const comment = match(COMMENT, html, at);
    if (comment) {
      at += comment[0].length;
      yield { name: "!--", closing: false, start, tagEnd: at, end: at, attributes: [] };
      continue;
    }
    const open = match(NAME, html, at);
    if (!open) {
      at++;
      continue;
    }
    at += open[0].length;
    const name = open[2]!.toLowerCase();
    const closing = open[1] === "/";
    const attributes: ScannedTag["attributes"] = [];
    for (let found; (found = match(ATTRIBUTE, html, at));) {
      at += found[0].length;
      if (found[1] === undefined) break;
      const begin = at - found[0].length + found[0].indexOf(found[1]);
      attributes.push({
        name: found[1].toLowerCase(),
        start: begin,
        nameEnd: begin + found[1].length,
        end: at,
      });
    }
    const tagEnd = at;
    if (!closing && RAW_TEXT.test(name)) {
      const rest = new RegExp(`</${name}(?=[\\s/>])[^>]*>?`, "gi");
      rest.lastIndex = at;
      at = rest.test(html) ? rest.lastIndex : html.length;
    }
    yield { name, closing, start, tagEnd, end: at, attributes };
  }
}
