/** The limits of one text. Beyond them it becomes plain text, or is cut, with a link to the original. */
export const limits = {
  /** Characters of HTML. */
  length: 512 * 1024,
  tags: 12_000,
  /** Nodes in the result. */
  nodes: 6000,
  /** Nesting levels in the result. Deeper elements are replaced by their content. */
  levels: 48,
} as const;
