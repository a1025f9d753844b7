import { markupOf, type UntrustedHtml } from "../release/untrusted-html.js";
import { parseInert } from "../trusted-types/parse-inert.js";
import { isOrdinary } from "./ordinary-text.js";
import { purify } from "./purify.js";
import { appendLinkToOriginal, rebuildFromPolicy } from "./rebuild-from-policy.js";
import { removeCspTriggers } from "./remove-csp-triggers.js";
import { SanitizeError } from "./sanitize-error.js";
import { limits } from "./limits.js";
import type { VideoLabels } from "./video-facade.js";

declare const safe: unique symbol;

/** These are rare in releases, so the code for them loads on demand. */
const MEDIA_TAG = /<(?:picture|iframe|embed|object|video|audio)/i;

/** The result of {@link sanitizeHtml}. Append it to the page; its links and buttons work as they are. */
export type SafeFragment = DocumentFragment & { readonly [safe]: true };

export interface SanitizeOptions {
  /**
   * Address of the release. Relative addresses in its text are resolved against it, never against the page. Without it
   * they are removed, and relative links become plain text.
   */
  base?: string | undefined;
  /** Level of the release's own title, 1 to 6. The highest heading of the text becomes one level below. */
  headingLevel: number;
  /**
   * Hosts that images, video and audio may be loaded from: exact (`cdn.example.org`) or with all subdomains
   * (`*.example.org`). The feed's own host is not added automatically. Media on other hosts become links. Default: none.
   */
  mediaHosts?: readonly string[] | undefined;
  /** Labels in the reader's language. */
  labels: VideoLabels;
}

/**
 * Turns HTML from a feed into nodes that run no script, request nothing but images and media from allowed hosts, cannot
 * cover the page, and link only where they say. This is the only way for `UntrustedHtml` into a page.
 *
 * A text that is too large or too deep to be parsed while a reader waits becomes plain text with a link to the original.
 *
 * @throws {SanitizeError} (rejects) if the text cannot be parsed safely on this page
 */
export async function sanitizeHtml(html: UntrustedHtml, options: SanitizeOptions): Promise<SafeFragment> {
  if (typeof document === "undefined") throw new SanitizeError("unsupported");
  // Reads own properties only, so that a page that extends Object.prototype cannot set options.
  const { base, headingLevel, mediaHosts = [], labels } = { __proto__: null, ...options } as SanitizeOptions;
  const markup = markupOf(html);
  const source = removeCspTriggers(markup.slice(0, limits.length));
  const large = isOrdinary(source) ? undefined : await import("./large-text.js");
  if (markup.length <= limits.length && !large?.exceedsParseLimits(source, limits)) {
    const media = MEDIA_TAG.test(source) ? await import("./rebuild-media.js") : undefined;
    await large?.nextTask();
    const purified = purify(parse(source), limits.tags);
    await large?.nextTask();
    if (purified) {
      const { fragment, anchorLinks, anchorTargets } = rebuildFromPolicy(purified, {
        document,
        base,
        headingLevel,
        mediaHosts,
        labels,
        media,
      });
      if (anchorLinks.length) {
        const { connectAnchorLinks } = await import("./connect-anchor-links.js");
        connectAnchorLinks(anchorLinks, anchorTargets);
      }
      if (large?.limitLayout(fragment)) appendLinkToOriginal(fragment, base);
      await large?.nextTask();
      return fragment as SafeFragment;
    }
  }
  const { stripTags } = await import("./strip-tags.js");
  const fragment = stripTags(document, source);
  appendLinkToOriginal(fragment, base);
  return fragment as SafeFragment;
}

/**
 * Creates a link and a play button for a YouTube or Vimeo video, by the address of its page or its player, and undefined for
 * any other address. It is here, and not where it is made, so that one chunk of the script build has all that they share.
 */
export async function createVideo(
  address: string,
  labels: VideoLabels,
  title?: string,
): Promise<HTMLElement | undefined> {
  const media = await import("./rebuild-media.js");
  return media.createVideo(document, address, labels, title);
}

function parse(html: string): Document {
  try {
    return parseInert(html);
  } catch (cause) {
    throw new SanitizeError("trusted-types", { cause });
  }
}
