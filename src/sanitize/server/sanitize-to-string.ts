import { markupOf, type UntrustedHtml } from "../../release/untrusted-html.js";
import { connectAnchorLinks } from "../connect-anchor-links.js";
import { exceedsParseLimits, limitLayout } from "../large-text.js";
import { limits } from "../limits.js";
import { isOrdinary } from "../ordinary-text.js";
import { appendLinkToOriginal, rebuildFromPolicy } from "../rebuild-from-policy.js";
import * as media from "../rebuild-media.js";
import { removeCspTriggers } from "../remove-csp-triggers.js";
import type { SanitizeOptions } from "../sanitize-html.js";
import type { VideoLabels } from "../video-facade.js";
import { stripTags } from "../strip-tags.js";
import { openToKeyboard, wrapScrollAreas } from "../wrap-scroll-areas.js";
import { parseHtml } from "./parse-html.js";
import { type SerializeOptions, serializeNodes } from "./serialize-html.js";
import { serverDocument, ServerFragment, type ServerNode } from "./server-nodes.js";

// The second stage knows the DOM's types only. The nodes here have all that it uses of them.
const document = serverDocument as unknown as Document;
const asFragment = (fragment: ServerFragment): DocumentFragment => fragment as unknown as DocumentFragment;
const asServerFragment = (fragment: DocumentFragment): ServerFragment =>
  fragment as unknown as ServerFragment;

export interface ServerSanitizeOptions extends SanitizeOptions {
  /** Begins the ids of anchors in the text. Texts in one page need different ones. Default: `u`. */
  idPrefix?: string | undefined;
  /**
   * Title of the release, if tables and code are to scroll in boxes of their own. A server cannot know which of them are too
   * wide, so the keyboard reaches each. Default: no boxes.
   */
  scrollTitle?: string | undefined;
}

/** A video of a known site with its button, as the elements show it; `undefined` if the site is not known. */
export function videoToString(
  address: string,
  labels: VideoLabels,
  { title, parts }: { title?: string | undefined } & Pick<SerializeOptions, "parts">,
): string | undefined {
  const video = media.createVideo(document, address, labels, title);
  return video && serializeNodes([video as unknown as ServerNode], { playButtons: true, parts });
}

/**
 * Turns HTML from a feed into HTML that a server can write into a page. It follows the same policy and the same limits as
 * `sanitizeHtml` in the browser, and uses the same second stage, so the result is the same, except that a video has a link and no
 * play button. There is no DOMPurify here: a parser that follows the HTML standard reads the text, and the second stage
 * builds everything anew.
 *
 * Needs no DOM. Never throws because of the text: one that is too large or too deep becomes plain text with a link to the
 * original.
 */
export function sanitizeToString(
  html: UntrustedHtml,
  options: ServerSanitizeOptions & SerializeOptions,
): string {
  const { playButtons, parts } = { __proto__: null, ...options } as SerializeOptions;
  return serializeNodes(sanitizeToNodes(html, options), { playButtons, parts });
}

/** The same as nodes, for a text that is written in another way than as the HTML of a page, such as a mail. */
export function sanitizeToNodes(html: UntrustedHtml, options: ServerSanitizeOptions): ServerNode[] {
  const own = { __proto__: null, ...options } as ServerSanitizeOptions;
  const { base, headingLevel, mediaHosts = [], labels, idPrefix, scrollTitle } = own;
  const markup = markupOf(html);
  const source = removeCspTriggers(markup.slice(0, limits.length));
  const isTooLarge = markup.length > limits.length || exceedsParseLimits(source, limits);
  const parsed = isTooLarge ? undefined : parseHtml(source);
  const fragment = parsed ? rebuild(asFragment(parsed)) : stripTags(document, source);
  const isCut = parsed && !isOrdinary(source) && limitLayout(fragment);
  if (!parsed || isCut) appendLinkToOriginal(fragment, base);
  if (scrollTitle !== undefined) wrapScrollAreas(fragment, scrollTitle).forEach(openToKeyboard);
  return asServerFragment(fragment).childNodes;

  function rebuild(parsed: DocumentFragment): DocumentFragment {
    const rebuilt = rebuildFromPolicy(parsed, { document, base, headingLevel, mediaHosts, labels, media });
    connectAnchorLinks(rebuilt.anchorLinks, rebuilt.anchorTargets, idPrefix);
    return rebuilt.fragment;
  }
}
