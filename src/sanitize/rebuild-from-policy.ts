import { createAllowed } from "./create-allowed-element.js";
import { createLink, pointTo } from "./create-link.js";
import { rebuildImage, rebuildPicture } from "./rebuild-image.js";
import type { InsideLink } from "./connect-anchor-links.js";
import type { PlayerOptions, PlayerRebuilder } from "./rebuild-player.js";
import { safeLink } from "./safe-url.js";
import { droppedTags, embedTags, keptTags, limits, renamedTags } from "./sanitize-policy.js";

export interface RebuildOptions extends PlayerOptions {
  headingLevel: number;
  /** What makes players and embeds. Without it they are dropped. */
  players?: PlayerRebuilder | undefined;
}

export interface Rebuilt {
  result: DocumentFragment;
  /** Links to a part of the same text, to be connected by `connectInsideLinks`. */
  insideLinks: InsideLink[];
  /** What such a link may lead to, by the name that the feed gave it. */
  named: Map<string, HTMLElement>;
}

// A map, because an object would also answer for what a page has put on Object.prototype.
const output = new Map(keptTags.map((tag) => [tag, tag]));
for (const [name, tags] of Object.entries(renamedTags))
  for (const tag of tags.split(" ")) output.set(tag, name);

/**
 * Second stage: makes the text anew, element by element, out of what the policy names. Nothing is moved over from the
 * first stage and nothing is parsed again, so it holds even where the first stage lets something through.
 */
export function rebuild(source: DocumentFragment, options: RebuildOptions): Rebuilt {
  const { base, headingLevel, players } = options;
  const result = document.createDocumentFragment();
  const highest = [1, 2, 3, 4, 5].find((level) => source.querySelector(`h${level}`)) ?? 6;
  const named = new Map<string, HTMLElement>();
  const insideLinks: InsideLink[] = [];
  let nodes = 0;

  copyChildren(source, result, 0, false);
  if (nodes > limits.nodes) appendOriginal(result, base);
  return { result, insideLinks, named };

  function copyChildren(from: Node, to: Node, level: number, inLink: boolean): void {
    for (const child of from.childNodes) {
      if (++nodes > limits.nodes) return;
      const made =
        child instanceof Text
          ? document.createTextNode(child.data)
          : child instanceof HTMLElement && copy(child, to, level, inLink);
      if (made) to.appendChild(made);
    }
  }

  /** The element's successor with its content; nothing if there is none, or if the content went into the parent. */
  function copy(element: HTMLElement, parent: Node, level: number, inLink: boolean): Node | undefined {
    // A form answers with its own fields where a property is asked for; so nothing else is asked before it is dropped.
    const tag = element.localName;
    if (typeof tag !== "string" || droppedTags.includes(tag)) return;
    if (element.hasAttribute("hidden")) return;
    if (embedTags.includes(tag)) return inLink ? undefined : players?.rebuildEmbed(element, options);

    let name = output.get(tag);
    switch (name) {
      case "img":
        return rebuildImage(element, options, inLink);
      case "picture":
        return rebuildPicture(element, options, inLink);
      case "video":
      case "audio":
        return players?.rebuildPlayer(element, name, options);
      case "source":
      case "track":
        return;
    }
    if (!name || level >= limits.levels) {
      copyChildren(element, parent, level, inLink);
      return;
    }
    const target = name === "a" && !inLink ? readTarget(element) : undefined;
    if (name === "a" && !target) name = "span";
    if (/^h[1-6]$/.test(name)) name = `h${Math.min(6, headingLevel + 1 + Number(name[1]) - highest)}`;

    const made = createAllowed(name, element);
    if (tag === "center") made.className = "press-ta-center";
    const id = element.getAttribute("id") || (tag === "a" && element.getAttribute("name"));
    if (id && !named.has(id)) named.set(id, made);
    copyChildren(element, made, level + 1, inLink || !!target);
    if (target) {
      if (!made.textContent.trim() && !made.querySelector("img")) return;
      if (target.href) pointTo(made, target.href);
      if (target.name) insideLinks.push({ link: made, name: target.name });
    }
    return made;
  }

  function readTarget(
    element: Element,
  ): { href?: string | undefined; name?: string | undefined } | undefined {
    const address = element.getAttribute("href");
    // What reacts to a click itself cannot stand in a link.
    if (!address || element.querySelector("a,details,video,audio,iframe,embed,object")) return;
    const href = safeLink(address, base);
    const [page, name] = address.startsWith("#") ? ["", address.slice(1)] : (href ?? "").split("#");
    const inside = name && (!page || page === base?.split("#")[0]) ? name : undefined;
    return href || inside ? { href, name: inside } : undefined;
  }
}

/** A link to where a text is whole that could not be shown so. It says its address, so it needs no translation. */
export function appendOriginal(result: DocumentFragment, base: string | undefined): void {
  const href = base && safeLink(base);
  if (!href) return;
  const paragraph = document.createElement("p");
  paragraph.className = "press-original";
  paragraph.append(createLink(href, href));
  result.append(paragraph);
}
