/** Cuts a text at a word, with an ellipsis, to at most `length` characters; a shorter text is given back whole. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  // A script without spaces has no word to cut at; a pair of surrogates is kept together all the same.
  return cut.replace(/(\s+\S*|[\uD800-\uDBFF])$/, "").replace(/[\s.,;:–-]+$/, "") + " …";
}
