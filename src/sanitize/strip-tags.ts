const CHARACTERS: Record<string, string> = { nbsp: " ", lt: "<", gt: ">", quot: '"', amp: "&", "#39": "'" };

/**
 * The words of a text that is too much to parse, without its markup. Rarely asked for, so it is loaded where it is, and
 * imports nothing.
 */
export function plainText(html: string, length: number): string {
  return html
    .replace(/<[^>]*>?/g, " ")
    .replace(/&(nbsp|lt|gt|quot|amp|#39);/g, (_, name: string) => CHARACTERS[name]!)
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, length);
}
