declare const untrusted: unique symbol;

/**
 * HTML as a feed sent it: nothing in it is safe. At run time it is a string, so that a release survives
 * `JSON.stringify`. To the compiler it is opaque: it cannot be used where text is expected, nor text in its place.
 * The one way from here into a page is `sanitize/sanitize-html.ts`.
 */
export interface UntrustedHtml {
  readonly [untrusted]: true;
}

/** Marks a string as HTML that nobody has sanitized, to put it into a field such as `body`. */
export const untrustedHtml = (html: string): UntrustedHtml => html as unknown as UntrustedHtml;

/** The markup as a string. Only `sanitize/` and `feed/html-text.ts` call this: the first cleans it, the second drops the tags. */
export const markupOf = (html: UntrustedHtml): string => html as unknown as string;
