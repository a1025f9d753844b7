import { mostElements } from "./most-elements.js";

/** Characters and elements of a text that needs no closer look before it is parsed. Most texts are smaller. */
const small = { length: 8000, elements: 10_000 };
/** Cells that span others, players, long words, and many combining marks or character references in a row. */
const RISKY = /(?:col|row)span|<(?:col|video|audio)|\p{M}{31}|\S{300}|(?:&#\w+;){31}/iu;

/** Whether a text needs none of the limits in `large-text.ts`: it is small, and has nothing that costs a browser much. */
export const isOrdinary = (source: string): boolean =>
  source.length < small.length && mostElements(source) < small.elements && !RISKY.test(source);
