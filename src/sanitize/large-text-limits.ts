/** The limits of a text that is large or unusual, besides `limits`. Only the code for such texts needs them. */
export const largeTextLimits = {
  /** Tags that are open at the same time. */
  depth: 400,
  /** Characters in one tag. */
  tagLength: 100 * 1024,
  /** Attributes of one tag. */
  tagAttributes: 200,
  attributes: 24_000,
  /** Elements that the parser may make of it. It opens an unclosed `<b>` again in each paragraph. */
  parsedElements: 50_000,
  /** The elements that a player costs as much as. */
  player: 500,
  /** Cells that `colspan`, `rowspan` and `span` cover together. The ones after that lose the attributes. */
  spannedCells: 4000,
  /** Rows of all tables, times the columns that only `colspan` and `span` make. Those after that lose the attributes. */
  grid: 200_000,
  /** Characters of the text, where each that is neither a Latin letter nor common punctuation counts as 8. */
  text: 400_000,
  /** The same of one paragraph. What is longer is split into blocks. */
  paragraph: 20_000,
  otherCharacter: 8,
  /** What a change between left-to-right and right-to-left adds. */
  directionChange: 100,
  /** Characters of a word, after which a line may break in it. */
  word: 60,
  /** Combining marks in a row. The ones after that are removed. */
  marks: 30,
} as const;
