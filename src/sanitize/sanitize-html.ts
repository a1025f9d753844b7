import type { UntrustedHtml } from "../release/untrusted-html.js";
import { isTooMuch } from "./exceeds-parse-limits.js";
import { hush } from "./remove-csp-triggers.js";
import { purify } from "./purify.js";
import { appendOriginal, rebuild } from "./rebuild-from-policy.js";
import { limits } from "./sanitize-policy.js";
import { SanitizeError } from "./sanitize-error.js";
import { parseInert } from "./parse-inert.js";
import type { VideoLabels } from "./video-facade.js";

// What else parses shares this chunk, which is there already.
export { parseInert };

declare const safe: unique symbol;

/** Rare in the text of a release, so what makes them is a chunk of its own. */
const hasPlayer = /<(?:iframe|embed|object|video|audio)/i;

/** Nodes that came out of {@link sanitizeHtml}. Append them; their links and buttons work as they are. */
export type SafeFragment = DocumentFragment & { readonly [safe]: true };

export interface SanitizeOptions {
  /** Address of the release. Relative addresses in its text are resolved against it, never against the page. */
  base?: string | undefined;
  /** Level of the release's own title, 1 to 6. The highest heading of the text becomes one below. */
  headingLevel: number;
  /**
   * Hosts that pictures, films and sounds may come from, exact (`cdn.example.org`) or with subdomains (`*.example.org`).
   * The host of the feed is not added here. Media of other hosts become links. Default: none.
   */
  mediaHosts?: readonly string[] | undefined;
  /** Words of the result, in the reader's language. */
  labels: VideoLabels;
}

/**
 * HTML of a feed as nodes of this page that run nothing, ask for nothing but pictures of known hosts, cover nothing and
 * lead nowhere but where their text says. The one way of `UntrustedHtml` into a page.
 *
 * A text that is too large or too deep to be parsed while a reader waits comes as plain text with a link to the original.
 *
 * @throws {SanitizeError} (as a rejection) when the page cannot parse it safely at all
 */
export async function sanitizeHtml(html: UntrustedHtml, options: SanitizeOptions): Promise<SafeFragment> {
  if (typeof document === "undefined") throw new SanitizeError("unsupported");
  // Own properties only: a default of a page that extends Object.prototype is not the caller's word.
  const { base, headingLevel, mediaHosts = [], labels } = { __proto__: null, ...options } as SanitizeOptions;
  if (!isTooMuch(html)) {
    const players = hasPlayer.test(html) ? await import("./rebuild-player.js") : undefined;
    const parsed = purify(parseInert(hush(html)));
    if (parsed) {
      const { result, insideLinks, named } = rebuild(parsed, {
        base,
        headingLevel,
        mediaHosts,
        labels,
        players,
      });
      if (insideLinks.length)
        (await import("./connect-anchor-links.js")).connectInsideLinks(insideLinks, named);
      return result as SafeFragment;
    }
  }
  const { plainText } = await import("./strip-tags.js");
  const words = document.createDocumentFragment();
  const paragraph = document.createElement("p");
  paragraph.textContent = plainText(hush(html.slice(0, limits.length)), limits.plainText);
  words.append(paragraph);
  appendOriginal(words, base);
  return words as SafeFragment;
}
