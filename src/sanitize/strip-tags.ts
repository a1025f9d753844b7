const CHARACTERS: Readonly<Record<string, string>> = {
  "&nbsp;": " ",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&amp;": "&",
  "&#39;": "'",
};

/** Characters of the result. */
const maxCharacters = 5000;

/**
 * A paragraph with the text of HTML that is too large to parse, without markup and cut. Only the most common character
 * references are decoded. It is rarely needed, so it loads on demand.
 */
export function stripTags(document: Document, html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const paragraph = document.createElement("p");
  paragraph.textContent = html
    .replace(/<[^>]*>?/g, " ")
    .replace(/&(?:nbsp|lt|gt|quot|amp|#39);/g, (reference) => CHARACTERS[reference] ?? reference)
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, maxCharacters);
  fragment.append(paragraph);
  return fragment;
}
