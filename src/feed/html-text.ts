import { decodeEntities, unwanted } from "./decode-entities.js";

/** Folds white space, as HTML shows it, and drops control characters, those too that turn the writing around. */
export const foldSpace = (text: string): string =>
  text
    .replace(unwanted, "")
    .replace(/[\u200b\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[^\S ]\s*| \s+/g, " ")
    .trim();

/** HTML that shows the text as it is. */
export const escapeHtml = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** Text that HTML shows: without tags, comments, scripts and styles, its character references decoded once. */
export const htmlToText = (html: string): string =>
  foldSpace(
    decodeEntities(
      !html.includes("<")
        ? html
        : html
            .replace(/<!--[^]*?(?:-->|$)|<(script|style)\b[^]*?(?:<\/\1[^<>]*>?|$)/gi, "")
            .replace(/<(?:br|\/?(?:p|div|li|h\d|t[rdh]|blockquote))\b[^<>]*>/gi, " ")
            // An address in angle brackets is no tag.
            .replace(/<[a-z/!?][^\s<>@]*(\s[^<>]*)?>/gi, ""),
    ),
  );
