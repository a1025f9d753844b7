import { createAllowed } from "./create-allowed.js";
import { createLink, pointTo } from "./create-link.js";
import { rebuildImage, rebuildPicture } from "./rebuild-image.js";
import type { PlayerOptions, PlayerRebuilder } from "./rebuild-player.js";
import { decodePercent, safeLink } from "./safe-url.js";
import { droppedTags, embedTags, keptTags, limits, renamedTags } from "./sanitize-policy.js";

export interface RebuildOptions extends PlayerOptions {
  headingLevel: number;
  /** What makes players and embeds. Without it they are dropped. */
  players?: PlayerRebuilder | undefined;
}

const XHTML = "http://www.w3.org/1999/xhtml";

// A map, because an object would also answer for what a page has put on Object.prototype.
const output = new Map(keptTags.map((tag) => [tag, tag]));
for (const [name, tags] of Object.entries(renamedTags))
  for (const tag of tags.split(" ")) output.set(tag, name);

/**
 * Second stage: makes the text anew, element by element, out of what the policy names. Nothing is moved over from the
 * first stage and nothing is parsed again, so it holds even where the first stage lets something through.
 */
export function rebuild(source: DocumentFragment, options: RebuildOptions): DocumentFragment {
  const { base, headingLevel, players } = options;
  const result = document.createDocumentFragment();
  const highest = [1, 2, 3, 4, 5].find((level) => source.querySelector(`h${level}`)) ?? 6;
  const named = new Map<string, HTMLElement>();
  const references: { link: HTMLElement; name: string }[] = [];
  let nodes = 0;

  copyChildren(source, result, 0, false);
  connectReferences();
  if (nodes > limits.nodes) appendOriginal(result, base);
  return result;

  function copyChildren(from: Node, to: Node, level: number, inLink: boolean): void {
    for (const child of from.childNodes) {
      if (++nodes > limits.nodes) return;
      const made =
        child.nodeType === 3
          ? document.createTextNode((child as Text).data)
          : child.nodeType === 1 && copy(child as Element, to, level, inLink);
      if (made) to.appendChild(made);
    }
  }

  /** The element's successor with its content; nothing if there is none, or if the content went into the parent. */
  function copy(element: Element, parent: Node, level: number, inLink: boolean): Node | undefined {
    // A form answers with its own fields where a property is asked for; so nothing else is asked before it is dropped.
    const tag = element.localName;
    if (element.namespaceURI !== XHTML || typeof tag !== "string" || droppedTags.includes(tag)) return;
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
      if (target.name) references.push({ link: made, name: target.name });
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

  /** Joins links to the parts of the same text that they name. Names that no link asks for are gone by then. */
  function connectReferences(): void {
    const taken = new Set<string>();
    for (const { link, name } of references) {
      const target = named.get(name) ?? named.get(decodePercent(name));
      if (target) {
        if (!target.id) {
          let id = `u-${name.replace(/[^\w-]/g, "_").slice(0, 60)}`;
          while (taken.has(id)) id += "_";
          taken.add(id);
          target.id = id;
        }
        link.removeAttribute("rel");
        link.setAttribute("href", `#${target.id}`);
        link.addEventListener("click", (event) => follow(event, target));
      } else if (!link.hasAttribute("href")) {
        const text = document.createElement("span");
        text.append(...link.childNodes);
        link.replaceWith(text);
      }
    }
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

/** Goes to a part of the same text: the browser looks for it in the page only, not in a shadow tree. */
function follow(event: MouseEvent, target: HTMLElement): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  // Focus goes along, so that Tab and a screen reader go on from there; the target takes it for this once.
  if (target.tabIndex < 0) {
    const leave = () => {
      target.removeEventListener("blur", leave);
      target.removeAttribute("tabindex");
    };
    target.tabIndex = -1;
    target.addEventListener("blur", leave);
  }
  target.focus();
  target.scrollIntoView();
}
