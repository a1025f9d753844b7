import { markupOf, type UntrustedHtml } from "../release/untrusted-html.js";
import { limitMarks } from "../release/limit-marks.js";
import { commonEntities, decodeEntities } from "./decode-entities.js";

/**
 * Collapses white space, as HTML does, and drops control characters, including those that change the writing direction, and
 * combining marks beyond 30 in a row.
 */
export const foldSpace = (text: string): string =>
  // Most texts need nothing, and one look is quicker than four replacements that change nothing. The letters are Latin,
  // Greek and Cyrillic; then come dashes, quotation marks and the ellipsis.
  /[^ -~\xa1-\u02ff\u0370-\u0481\u2010-\u2026]| {2}|^ | $/.test(text)
    ? limitMarks(text.replace(/[^\t\n\r -~\xa0-\u200a\u200c-\u2029\u202f-\u2065\u206a-\ufffd]/g, ""))
        .replace(/[^\S ]\s*| \s+/g, " ")
        .trim()
    : text;

/** HTML that shows the text as it is. */
export const escapeHtml = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** The text that HTML shows: no tags, comments, scripts, styles or titles of documents, and character references decoded once. */
export const htmlToText = (html: string, entities = commonEntities): string =>
  foldSpace(
    decodeEntities(
      html
        .replace(/<!--[^]*?(?:-->|$)|<(script|style|title)\b[^]*?(?:<\/\1[^<>]*>?|$)/gi, "")
        // There are no tags after the last `>`. Up to there each tag has an end; it is optional in the pattern because
        // a pattern that cannot fail does not look at the same text again. An email address in angle brackets is no tag.
        .replace(/^[^]*>/, (markup) =>
          markup.replace(
            /(?<!<)<+(?:(br|\/?(?:p|div|li|h\d|t[rdh]|blockquote))\b|[a-z/!?])[^\s>@]*(\s(?:[^>=]|=\s*(?:"[^"<]*"|'[^'<]*')?)*)?[>@]?/gi,
            (tag, block) => (tag.endsWith("@") ? tag : block ? " " : ""),
          ),
        ),
      entities,
    ),
  );

/** The text that a field such as `body` shows. */
export const untrustedHtmlToText = (html: UntrustedHtml): string => htmlToText(markupOf(html));

/** The absolute addresses of the pictures in a field such as `body`. */
export const pictureAddresses = (html: UntrustedHtml): string[] =>
  Array.from(
    markupOf(html).matchAll(/<img\b[^<>]*?\ssrc\s*=\s*["']?(https?:[^"'\s<>]+)/gi),
    ([, address = ""]) => address,
  );
