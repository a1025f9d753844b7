/* Checked by `npm run types`: each line below `@ts-expect-error` must not compile, and every other line must. */
import type { Reader } from "../../src/feed/read-fields.js";
import { html, text } from "../../src/feed/read-fields.js";
import type { Feed } from "../../src/feed/feed.js";
import { htmlToText, untrustedHtmlToText } from "../../src/feed/html-text.js";
import type { Release } from "../../src/release/release.js";
import { untrustedHtml, type UntrustedHtml } from "../../src/release/untrusted-html.js";
import { sanitizeHtml, type SanitizeOptions } from "../../src/sanitize/sanitize-html.js";

declare const release: Required<Release>;
declare const options: SanitizeOptions;
declare const feed: Required<Feed>;

export const showText = (words: string): string => words;

// Text is text.
showText(release.title);
showText(release.lead);
showText(feed.title);
showText(untrustedHtmlToText(release.body));

// HTML of a feed cannot be used as text.
// @ts-expect-error -- body is HTML
showText(release.body);
// @ts-expect-error -- boilerplate is HTML
showText(release.boilerplate);
// @ts-expect-error -- contactText is HTML
showText(release.contactText);
// @ts-expect-error -- nor can it be put into an attribute or a node
document.createElement("a").title = release.body;
// @ts-expect-error -- the parsers' own function takes strings, so that a field goes through the one for fields
htmlToText(release.body);

// HTML has one way into a page.
void sanitizeHtml(release.body, options);

// Text cannot be used as HTML.
// @ts-expect-error -- lead is text
void sanitizeHtml(release.lead, options);
// @ts-expect-error -- a string is text until it is marked
void sanitizeHtml("<p>Text</p>", options);

// Releases that a page gives mark their HTML.
export const given: Release = { id: "1", title: "A", body: untrustedHtml("<p>Text</p>") };
// @ts-expect-error -- a string is not marked
export const unmarked: Release = { id: "1", title: "A", body: "<p>Text</p>" };
// @ts-expect-error -- title is text
export const wrong: Release = { id: "1", title: untrustedHtml("<b>A</b>") };

// What reads the fields of a release has the type of the field, so a leak inside the feed layer does not compile either.
export const readsText: Reader<string> = text;
export const readsHtml: Reader<UntrustedHtml> = html;
// @ts-expect-error -- reads HTML
export const leak: Reader<string> = html;
// @ts-expect-error -- reads text
export const mistake: Reader<UntrustedHtml> = text;
