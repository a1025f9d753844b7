import { limitMarks } from "../release/limit-marks.js";
import { largeTextLimits } from "./large-text-limits.js";

/** Elements that begin a paragraph of their own. */
const BLOCK =
  /^(?:p|div|h[1-6]|[uo]l|li|d[ltd]|t[dhr]|table|caption|blockquote|fig.*|pre|hr|address|details|summary)$/;

/** Characters that most fonts have and that need no shaping: Latin letters and common punctuation. */
const isPlain = (character: number): boolean =>
  character < 0x250 ? character !== 10 : character > 0x1fff && character < 0x2070;

/**
 * Limits what a browser has to do at once to lay out a text. The time grows with the square of a paragraph's length, for
 * most scripts faster than for Latin letters, so each other character counts as `largeTextLimits.otherCharacter`. In a paragraph that
 * is too long, every further piece becomes a block. Combining marks beyond 30 in a row (UAX #15-D4) are removed.
 *
 * @returns whether the end was cut off because the whole text is too long.
 */
export function limitText(fragment: DocumentFragment): boolean {
  let total = 0;
  let inParagraph = 0;
  let marks = 0;
  visit(fragment);
  return total > largeTextLimits.text;

  function visit(parent: Node): void {
    for (const node of [...parent.childNodes]) {
      if (total > largeTextLimits.text) node.remove();
      else if (node instanceof Text) limitNode(node);
      else {
        const isBlock = BLOCK.test(node.nodeName.toLowerCase());
        if (isBlock) inParagraph = marks = 0;
        if (node instanceof HTMLImageElement) node.alt = limitMarks(node.alt);
        visit(node);
        if (isBlock) inParagraph = marks = 0;
      }
    }
  }

  function limitNode(node: Text): void {
    const isTooLong = inParagraph > largeTextLimits.paragraph;
    const pieces = [""];
    let weight = isTooLong ? 0 : inParagraph;
    for (const character of node.data) {
      marks = /\p{M}/u.test(character) ? marks + 1 : 0;
      if (marks > largeTextLimits.marks) continue;
      const added = isPlain(character.charCodeAt(0)) ? 1 : largeTextLimits.otherCharacter;
      total += added;
      if (total > largeTextLimits.text) break;
      weight += added;
      if (weight > largeTextLimits.paragraph && !marks) {
        pieces.push("");
        weight = added;
      }
      pieces.push(`${pieces.pop() ?? ""}${character}`);
    }
    const [first = "", ...rest] = pieces;
    inParagraph = isTooLong || rest.length ? Infinity : weight;
    const blocks = (isTooLong && first.trim() ? pieces : rest).map((piece) => {
      const block = document.createElement("div");
      block.append(piece);
      return block;
    });
    if (blocks.length === pieces.length) node.replaceWith(...blocks);
    else {
      if (node.data !== first) node.data = first;
      node.after(...blocks);
    }
  }
}
