import { readAttribute, setAttributes } from "./attributes.js";
import { createAllowedElement, readStyle } from "./create-allowed-element.js";
import { createLink } from "./create-link.js";
import { safeImage, safeLink, safeMedia } from "./safe-url.js";

export interface ImageOptions {
  /** Makes the new nodes: the page's document, or on a server that of `server/server-nodes.ts`. */
  document: Document;
  /** Address that relative addresses are resolved against. */
  base?: string | undefined;
  /** Hosts that images and media may be requested from. */
  mediaHosts: readonly string[];
}

// An image that nobody is meant to see counts readers.
const HIDDEN =
  /(?:^|;)(?:display:none|visibility:hidden|opacity:0?\.?0*(?:[;!]|$)|(?:max-)?(?:width|height):[0-2](?:\.\d+)?(?:px)?(?:[;!]|$))/i;
const TINY = /^\s*[0-2](?:\.\d+)?(?:px)?\s*$/;
const TRACKER =
  /\/(?:pixel|beacon|track(?:er|ing)?|count(?:er)?|stats?|open|spacer|blank|1x1)\d*(?:\.\w{3,4})?(?:\?|$)/i;

/** Characters of a text alternative. Longer ones are cut. */
const maxAltCharacters = 500;
/** Candidates of one `srcset` that are read. There are seldom more than six. */
const maxCandidates = 30;

/**
 * Returns an image if its host is allowed, else a link with its alternative text. Returns undefined for a tracking pixel,
 * and for an image that is neither allowed nor has an alternative text.
 */
export function rebuildImage(element: Element, options: ImageOptions, inLink: boolean): Node | undefined {
  const { document, mediaHosts, base } = options;
  const address = readAttribute(element, "src");
  const alt = readAttribute(element, "alt").trim().slice(0, maxAltCharacters);
  if (
    HIDDEN.test(readStyle(element)) ||
    TINY.test(readAttribute(element, "width")) ||
    TINY.test(readAttribute(element, "height")) ||
    (!alt && TRACKER.test(address))
  )
    return;
  const candidates = readSrcset(element, options);
  const src = safeImage(address, mediaHosts, base) ?? candidates.srcset?.split(/,? /)[0];
  if (!src) {
    const href = inLink ? undefined : safeLink(address, base);
    if (!alt) return;
    return href ? createLink(document, href, alt) : document.createTextNode(alt);
  }
  return setAttributes(createAllowedElement(document, "img", element), {
    alt,
    loading: "lazy",
    decoding: "async",
    referrerpolicy: "no-referrer",
    ...candidates,
    // Setting `src` starts the request, so it comes after the attributes that control it.
    src,
  });
}

/** The candidates of a `srcset` whose hosts are allowed, as attributes. Empty if there is none. */
export function readSrcset(
  element: Element,
  { mediaHosts, base }: ImageOptions,
): { sizes?: string; srcset?: string } {
  // A comma ends a candidate if it is followed by whitespace or follows a size. Elsewhere it is part of the address.
  const candidates = readAttribute(element, "srcset")
    .split(/,\s|(?<=\s[\d.]+[wx]),/, maxCandidates)
    .flatMap((candidate) => {
      const [, address, size = ""] = /^\s*(\S*[^\s,])(?:\s+([\d.]+[wx]))?[\s,]*$/.exec(candidate) ?? [];
      const href = address && safeMedia(address, mediaHosts, base);
      return href ? `${href.replace(/,/g, "%2C")} ${size}`.trim() : [];
    });
  return candidates.length ? { sizes: "100vw", srcset: candidates.join(", ") } : {};
}
