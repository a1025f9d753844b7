import { decodeEntities } from "./decode-entities.js";

/** Folds white space, as HTML shows it. */
export const foldSpace = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, " ").trim();

/** Text of HTML: without tags, comments, scripts and styles, its character references decoded once. */
export function plainText(html: string): string {
  return foldSpace(
    decodeEntities(
      html
        .replace(/<(script|style)\b[^]*?(?:<\/\1[^>]*>|$)/gi, "")
        .replace(/<!--[^]*?(?:-->|$)/g, "")
        .replace(/<(?:br|\/?(?:p|div|li|ul|ol|h\d|tr|td|th))\b[^<>]*>/gi, " ")
        .replace(/<\/?[a-z][^<>]*>|<[!?][^<>]*>/gi, ""),
    ),
  );
}
