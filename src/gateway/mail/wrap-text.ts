import { breaksAnywhere, textWidth } from "./text-width.js";

/** What a line must not begin with, such as a closing bracket, and what it must not end with. */
const bindsToPrevious = /^[\p{Pe}\p{Pf}\p{Po}\u30fc\u3005]/u;
const bindsToNext = /[\p{Ps}\p{Pi}]$/u;

/**
 * Breaks a text into lines of at most `width` columns. A line break in the text stays. A word or an address that is longer
 * than a line gets a line of its own: an address that is split cannot be opened.
 */
export function wrapText(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => wrapLine(line.trim(), width));
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(/ +/)) {
    const pieces = splitWord(word);
    for (const [index, piece] of pieces.entries()) {
      const size = textWidth(piece);
      const gap = line && index === 0 ? " " : "";
      if (line && used + gap.length + size > width) {
        lines.push(line);
        line = piece;
        used = size;
      } else {
        line += gap + piece;
        used += gap.length + size;
      }
    }
  }
  return [...lines, line];
}

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

/** The parts between which a line can break. An address, or a word of an alphabet, has one. */
function splitWord(word: string): string[] {
  if (!breaksAnywhere(word) || /[a-z]:\/\//i.test(word)) return [word];
  const pieces: string[] = [];
  for (const { segment } of segmenter.segment(word)) {
    const last = pieces.at(-1);
    if (last !== undefined && (bindsToPrevious.test(segment) || bindsToNext.test(last)))
      pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}
