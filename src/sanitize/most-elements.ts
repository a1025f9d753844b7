/** Tags that the parser opens again in each block until they are closed, as alternatives of a regular expression. */
export const formattingTags = "a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u";

const FORMATTING = new RegExp(`<(?:${formattingTags})[\\s/>]`, "gi");

/**
 * More elements than the parser can make of HTML, however it is written. With each tag it may have to open again all
 * formatting elements before that.
 */
export function mostElements(html: string): number {
  const formatting = html.match(FORMATTING)?.length ?? 0;
  return (html.split("<").length - 1) * (1 + formatting);
}
