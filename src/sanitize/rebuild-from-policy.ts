import type { AnchorLink } from "./connect-anchor-links.js";
import { createAllowedElement } from "./create-allowed-element.js";
import { createLink, setSafeHref } from "./create-link.js";
import { rebuildImage } from "./rebuild-image.js";
import type { MediaRebuilder } from "./rebuild-media.js";
import type { PlayerOptions } from "./rebuild-player.js";
import { safeLink } from "./safe-url.js";
import { limits } from "./limits.js";
import { droppedTags, embedTags, keptTags, nodeWeights, renamedTags } from "./sanitize-policy.js";

export interface RebuildOptions extends PlayerOptions {
  /** Level of the release's own title, 1 to 6. */
  headingLevel: number;
  /** Rebuilds `<picture>`, players and embeds. Without it they are dropped. */
  media?: MediaRebuilder | undefined;
}

export interface Rebuilt {
  fragment: DocumentFragment;
  /** Links to a place in the same text, for `connectAnchorLinks`. */
  anchorLinks: AnchorLink[];
  /** Possible targets of such links, by the id that the feed gave them. */
  anchorTargets: Map<string, HTMLElement>;
}

/** Where a link leads: to an address, to a place in the same text, or to either. */
interface LinkTarget {
  href: string | undefined;
  anchor: string | undefined;
}

// A map, because an object would also return what a page has put on Object.prototype.
const outputTags = new Map(keptTags.map((tag) => [tag, tag]));
for (const [name, tags] of Object.entries(renamedTags))
  for (const tag of tags.split(" ")) outputTags.set(tag, name);

// A field of a form can shadow these properties (DOM clobbering); the form is then dropped as neither.
const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

/**
 * Second stage: builds new nodes, element by element, from what the policy names. No node of the first stage is reused
 * and nothing is parsed again, so the result is safe even if the first stage lets something through.
 */
export function rebuildFromPolicy(source: DocumentFragment, options: RebuildOptions): Rebuilt {
  const { document, base, headingLevel, media } = options;
  const fragment = document.createDocumentFragment();
  const highestHeading = [1, 2, 3, 4, 5].find((level) => source.querySelector(`h${level}`)) ?? 6;
  const anchorTargets = new Map<string, HTMLElement>();
  const anchorLinks: AnchorLink[] = [];
  let nodes = 0;

  copyChildren(source, fragment, 0, false);
  if (nodes > limits.nodes) appendLinkToOriginal(fragment, base);
  return { fragment, anchorLinks, anchorTargets };

  function copyChildren(from: Node, to: Node, level: number, inLink: boolean): void {
    for (const child of from.childNodes) {
      if (++nodes > limits.nodes) return;
      const copy = isText(child)
        ? document.createTextNode(child.data)
        : isElement(child) && copyElement(child, to, level, inLink);
      if (copy) to.appendChild(copy);
    }
  }

  /**
   * Returns a new element with the copied content. Returns undefined if the element is dropped, or if only its content is
   * kept, which then goes into `parent`.
   */
  function copyElement(element: Element, parent: Node, level: number, inLink: boolean): Node | undefined {
    // A field of a form can shadow the form's own properties (DOM clobbering), so nothing else is read before this check.
    const tag = element.localName;
    if (typeof tag !== "string" || droppedTags.includes(tag)) return undefined;
    if (element.hasAttribute("hidden")) return undefined;
    if (embedTags.includes(tag)) return inLink ? undefined : media?.rebuildEmbed(element, options);

    nodes += nodeWeights.get(tag) ?? 0;
    let name = outputTags.get(tag);
    switch (name) {
      case "img":
        return rebuildImage(element, options, inLink);
      case "picture":
        return media?.rebuildPicture(element, options, inLink);
      case "video":
      case "audio":
        return media?.rebuildPlayer(element, name, options);
      case "source":
      case "track":
        return undefined;
    }
    if (!name || level >= limits.levels) {
      copyChildren(element, parent, level, inLink);
      return undefined;
    }
    const target = name === "a" && !inLink ? readLinkTarget(element) : undefined;
    if (name === "a" && !target) name = "span";
    if (/^h[1-6]$/.test(name))
      name = `h${Math.min(6, headingLevel + 1 + Number(name.slice(1)) - highestHeading)}`;

    const copy = createAllowedElement(document, name, element);
    if (tag === "center") copy.className = "press-ta-center";
    const id = element.getAttribute("id") || (tag === "a" && element.getAttribute("name"));
    if (id && !anchorTargets.has(id)) anchorTargets.set(id, copy);
    copyChildren(element, copy, level + 1, inLink || target !== undefined);
    if (target) {
      if (!copy.textContent.trim() && !copy.querySelector("img")) return undefined;
      if (target.href) setSafeHref(copy, target.href);
      if (target.anchor) anchorLinks.push({ link: copy, name: target.anchor });
    }
    return copy;
  }

  function readLinkTarget(element: Element): LinkTarget | undefined {
    const address = element.getAttribute("href");
    // Interactive content is not allowed inside a link.
    if (!address || element.querySelector("a,details,video,audio,iframe,embed,object")) return undefined;
    const href = safeLink(address, base);
    const [page, name] = address.startsWith("#") ? ["", address.slice(1)] : (href ?? "").split("#");
    const isSamePage = !page || page === base?.split("#")[0];
    const anchor = name && isSamePage ? name : undefined;
    return href || anchor ? { href, anchor } : undefined;
  }
}

/**
 * Appends a link to the complete text, for a text that could not be shown in full. Its label is the address, so that it
 * needs no translation. Does nothing without a safe address.
 */
export function appendLinkToOriginal(fragment: DocumentFragment, base: string | undefined): void {
  const href = base && safeLink(base);
  if (!href) return;
  const document = fragment.ownerDocument;
  const paragraph = document.createElement("p");
  paragraph.className = "press-original";
  paragraph.append(createLink(document, href, href));
  fragment.append(paragraph);
}
