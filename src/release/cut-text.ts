/** Characters of a headline. A title has no more; another text in its place is cut. */
export const headlineLength = 500;

/** A lead in a list is cut at a word near this many characters: a few lines of a column or a card. */
export const leadLength = 200;

/** Cuts a text of more than `length` characters before a word and adds an ellipsis. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  // A script without spaces has none within 40 characters, so it is cut inside of a word, but not of a surrogate pair.
  return cut.replace(/(\s\S{0,40}|[\uD800-\uDBFF])$/, "").replace(/(?<![\s.,;:–-])[\s.,;:–-]+$/, "") + " …";
}
