import { limitMarks } from "../release/limit-marks.js";
import { largeTextLimits } from "./large-text-limits.js";

/** Elements that begin a paragraph of their own. */
const BLOCK =
  /^(?:p|div|h[1-6]|[uo]l|li|d[ltd]|t[dhr]|table|caption|blockquote|fig.*|pre|hr|address|details|summary)$/;

/** Characters that most fonts have and that need no shaping: Latin letters and common punctuation. */
const isPlain = (character: number): boolean =>
  character < 0x250 ? character !== 10 : character > 0x1fff && character < 0x2070;

/** Hebrew, Arabic and the other scripts that are written from right to left. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const LEFT_TO_RIGHT = /[\p{L}\p{Nd}\u200e]/u;

const isText = (node: Node): node is Text => node.nodeType === 3;
const isImage = (node: Node): node is HTMLImageElement => node.nodeName === "IMG";

/**
 * Limits what a browser has to do at once to lay out a text. The time grows with the square of a paragraph's length, for
 * most scripts faster than for Latin letters, so each other character counts as `largeTextLimits.otherCharacter`, and each
 * change of direction as `directionChange`. In a paragraph that is too long, every further piece becomes a block. A word that
 * is too long may break, or some browsers measure all of it again for each line. Combining marks beyond 30 in a row
 * (UAX #15-D4) are removed.
 *
 * @returns whether the end was cut off because the whole text is too long.
 */
export function limitText(fragment: DocumentFragment): boolean {
  let total = 0;
  let inParagraph = 0;
  let inWord = 0;
  let marks = 0;
  let direction = "ltr";
  visit(fragment);
  return total > largeTextLimits.text;

  function visit(parent: Node): void {
    for (const node of [...parent.childNodes]) {
      if (total > largeTextLimits.text) node.remove();
      else if (isText(node)) limitNode(node);
      else {
        const isBlock = BLOCK.test(node.nodeName.toLowerCase());
        if (isBlock) inParagraph = inWord = marks = 0;
        if (isImage(node)) node.alt = limitMarks(node.alt);
        visit(node);
        if (isBlock) inParagraph = inWord = marks = 0;
      }
    }
  }

  /** What a character adds to the work. */
  function weigh(character: string): number {
    const before = direction;
    if (RIGHT_TO_LEFT.test(character)) direction = "rtl";
    else if (LEFT_TO_RIGHT.test(character)) direction = "ltr";
    return (
      (isPlain(character.charCodeAt(0)) ? 1 : largeTextLimits.otherCharacter) +
      (direction === before ? 0 : largeTextLimits.directionChange)
    );
  }

  function limitNode(node: Text): void {
    const isTooLong = inParagraph > largeTextLimits.paragraph;
    /** The text in pieces, each in parts between which a line may break. */
    let parts = [""];
    const pieces = [parts];
    let weight = isTooLong ? 0 : inParagraph;
    for (const character of node.data) {
      marks = /\p{M}/u.test(character) ? marks + 1 : 0;
      if (marks > largeTextLimits.marks) continue;
      const added = weigh(character);
      total += added;
      if (total > largeTextLimits.text) break;
      weight += added;
      inWord = /\s/.test(character) ? 0 : inWord + 1;
      if (weight > largeTextLimits.paragraph && !marks) {
        parts = [""];
        pieces.push(parts);
        weight = added;
        inWord = 1;
      } else if (inWord > largeTextLimits.word && !marks) {
        parts.push("");
        inWord = 1;
      }
      parts.push(`${parts.pop() ?? ""}${character}`);
    }
    const [first = [], ...rest] = pieces;
    inParagraph = isTooLong || rest.length ? Infinity : weight;
    const blocks = (isTooLong && first.some((part) => part.trim()) ? pieces : rest).map((piece) => {
      const block = node.ownerDocument.createElement("div");
      block.append(...withBreaks(piece, node.ownerDocument));
      return block;
    });
    if (blocks.length === pieces.length) node.replaceWith(...blocks);
    else {
      node.data = first[0] ?? "";
      node.after(...withBreaks(first, node.ownerDocument).slice(1), ...blocks);
    }
  }
}

/** The parts of a text, with a place where a line may break between them. */
const withBreaks = (parts: readonly string[], document: Document): (string | HTMLElement)[] =>
  parts.flatMap((part, index) => (index ? [document.createElement("wbr"), part] : [part]));
