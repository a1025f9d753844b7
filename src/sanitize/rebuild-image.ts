import { createAllowed, read, readStyle, setAttributes } from "./create-allowed-element.js";
import { createLink } from "./create-link.js";
import { safeImage, safeLink, safeMedia } from "./safe-url.js";

export interface ImageOptions {
  base?: string | undefined;
  mediaHosts: readonly string[];
}

// What nobody is meant to see counts readers.
const HIDDEN =
  /(?:^|;)(?:display:none|visibility:hidden|opacity:0?\.?0*(?:[;!]|$)|(?:max-)?(?:width|height):[0-2](?:\.\d+)?(?:px)?(?:[;!]|$))/i;
const TINY = /^\s*[0-2](?:\.\d+)?(?:px)?\s*$/;
const TRACKER =
  /\/(?:pixel|beacon|track(?:er|ing)?|count(?:er)?|stats?|open|spacer|blank|1x1)\d*(?:\.\w{3,4})?(?:\?|$)/i;

/** Of the renditions of a picture; there are seldom more than six. */
const maxCandidates = 30;

/** A picture of a known host; of another, a link with its text alternative; of one that counts readers, nothing. */
export function rebuildImage(element: Element, options: ImageOptions, inLink: boolean): Node | undefined {
  const { mediaHosts, base } = options;
  const address = read(element, "src");
  const alt = read(element, "alt").trim();
  if (
    HIDDEN.test(readStyle(element)) ||
    TINY.test(read(element, "width")) ||
    TINY.test(read(element, "height")) ||
    (!alt && TRACKER.test(address))
  )
    return;
  const choice = readSrcset(element, options);
  const src = safeImage(address, mediaHosts, base) ?? choice.srcset?.split(/,? /)[0];
  if (!src) {
    const href = inLink ? undefined : safeLink(address, base);
    return alt ? (href ? createLink(href, alt) : document.createTextNode(alt)) : undefined;
  }
  return setAttributes(createAllowed("img", element), {
    alt,
    loading: "lazy",
    decoding: "async",
    referrerpolicy: "no-referrer",
    ...choice,
    // The address starts the request; what tells how to make it comes before.
    src,
  });
}

/** The picture of a `<picture>`, with those of its sources that are of a known host. */
export function rebuildPicture(element: Element, options: ImageOptions, inLink: boolean): Node | undefined {
  const source = element.querySelector("img");
  const image = source ? rebuildImage(source, options, inLink) : undefined;
  if (image?.nodeName !== "IMG") return image;
  const picture = createAllowed("picture", element);
  for (const child of element.querySelectorAll("source")) {
    const choice = readSrcset(child, options);
    if (choice.srcset) picture.append(setAttributes(createAllowed("source", child), choice));
  }
  picture.append(image);
  return picture;
}

function readSrcset(
  element: Element,
  { mediaHosts, base }: ImageOptions,
): { sizes?: string; srcset?: string } {
  // A comma ends a candidate before white space or behind a size; elsewhere it is part of the address.
  const candidates = read(element, "srcset")
    .split(/,\s|(?<=\s[\d.]+[wx]),/, maxCandidates)
    .flatMap((candidate) => {
      const [, address, size = ""] = /^\s*(\S*[^\s,])(?:\s+([\d.]+[wx]))?[\s,]*$/.exec(candidate) ?? [];
      const href = address && safeMedia(address, mediaHosts, base);
      return href ? `${href.replace(/,/g, "%2C")} ${size}`.trim() : [];
    });
  return candidates.length ? { sizes: "100vw", srcset: candidates.join(", ") } : {};
}
