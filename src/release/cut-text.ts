/** Cuts a text at a word, with an ellipsis, to at most `length` characters; a shorter text is given back whole. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  // A script without spaces has no word to cut at, only the space far before; a pair of surrogates is kept together.
  return cut.replace(/(\s+\S{0,40}|[\uD800-\uDBFF])$/, "").replace(/[\s.,;:–-]+$/, "") + " …";
}
