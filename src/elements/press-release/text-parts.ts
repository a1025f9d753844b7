/** Which elements of a release's text, which is sanitized HTML of the feed, are parts that a page can style. */
export const textParts: ReadonlyMap<string, string> = new Map([
  ["a", "link"],
  ["button", "button"],
  ...[1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, "heading"] as const),
]);

/** Gives these elements their parts. */
export function setTextParts(text: ParentNode): void {
  for (const [tag, part] of textParts)
    for (const element of text.querySelectorAll(tag)) element.part.add(part);
}
