import { decodeEntities } from "./decode-entities.js";

/** Folds white space, as HTML shows it, and drops control characters, those too that turn the writing around. */
export const foldSpace = (text: string): string =>
  // Most texts are as they should be, and looking once is quicker than replacing nothing three times.
  /^[!-~\xa1-\u167f]+( [!-~\xa1-\u167f]+)*$/.test(text)
    ? text
    : text
        .replace(/[^\t\n\r -~\xa0-\u200a\u200c-\u2029\u202f-\u2065\u206a-\ufffd]/g, "")
        .replace(/[^\S ]\s*| \s+/g, " ")
        .trim();

/** HTML that shows the text as it is. */
export const escapeHtml = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** Text that HTML shows: without tags, comments, scripts and styles, its character references decoded once. */
export const htmlToText = (html: string): string =>
  foldSpace(
    decodeEntities(
      html
        .replace(/<!--[^]*?(?:-->|$)|<(script|style)\b[^]*?(?:<\/\1[^<>]*>?|$)/gi, "")
        // Only up to the last `>` there are tags; looking for their ends costs nothing where there is one. An address in
        // angle brackets is none.
        .replace(/^[^]*>/, (markup) =>
          markup.replace(
            /(?<!<)<+(?:(br|\/?(?:p|div|li|h\d|t[rdh]|blockquote))\b|[a-z/!?])[^\s>@]{0,300}(\s[^>]*)?>/gi,
            (_, block) => (block ? " " : ""),
          ),
        ),
    ),
  );
