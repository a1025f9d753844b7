declare const untrusted: unique symbol;

/**
 * HTML exactly as a feed sent it. It is opaque on purpose: the only way from here into a page is
 * `sanitize/sanitize-html.ts`, and the brand lets the compiler find every place that tries another.
 */
export type UntrustedHtml = string & { readonly [untrusted]: true };

/** Marks a string from a feed as HTML. Called where a format says that a field is HTML, nowhere else. */
export const untrustedHtml = (html: string): UntrustedHtml => html as UntrustedHtml;
