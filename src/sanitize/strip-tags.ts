const CHARACTERS: Readonly<Record<string, string>> = {
  "&nbsp;": " ",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&amp;": "&",
  "&#39;": "'",
};

/**
 * The text of HTML that is too large to parse, without markup, cut to `maxLength` characters. Only the most common
 * character references are decoded. It is rarely needed, so it loads on demand.
 */
export function stripTags(html: string, maxLength: number): string {
  return html
    .replace(/<[^>]*>?/g, " ")
    .replace(/&(?:nbsp|lt|gt|quot|amp|#39);/g, (reference) => CHARACTERS[reference] ?? reference)
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, maxLength);
}
