import { safeImage, safeLink, safeMedia } from "./safe-url.js";
import {
  type AttributeRule,
  attributeRules,
  droppedTags,
  embedTags,
  HUSHED_STYLE,
  keptTags,
  limits,
  renamedTags,
} from "./sanitize-policy.js";
import { withoutTracking } from "./tracking-parameters.js";
import { createVideoFacade, type VideoLabels } from "./video-facade.js";
import { readVideo } from "./video.js";

export interface RebuildOptions {
  base?: string | undefined;
  headingLevel: number;
  mediaHosts: readonly string[];
  labels: VideoLabels;
}

const XHTML = "http://www.w3.org/1999/xhtml";

// Maps and sets, because an object would also answer for what a page has put on Object.prototype.
const output = new Map([...keptTags.map((tag) => [tag, tag] as const), ...Object.entries(renamedTags)]);
const dropped = new Set(droppedTags);
const embeds = new Set(embedTags);
const copied = new Map(Object.entries(attributeRules).map(([tag, rules]) => [tag, Object.entries(rules)]));

const HIDDEN =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0?\.?0*\s*(?:[;!]|$)|(?:max-)?(?:width|height)\s*:\s*[0-2](?:\.\d+)?(?:px)?\s*(?:[;!]|$))/i;
const ALIGNED = /(?:^|;)\s*text-align\s*:\s*(center|right|end)\b/i;
const TRACKER = /(?:pixel|beacon|track|count|spacer|blank|1x1|[/.-]stats?[/.-])[^/]*(?:$|\?)/i;

/**
 * Second stage: makes the text anew, element by element, out of what the policy names. Nothing is moved over from the
 * first stage and nothing is parsed again, so it holds even where the first stage lets something through.
 */
export function rebuild(source: DocumentFragment, options: RebuildOptions): DocumentFragment {
  const { base, mediaHosts, labels } = options;
  const result = document.createDocumentFragment();
  const highest = [1, 2, 3, 4, 5, 6].find((level) => source.querySelector(`h${level}`)) ?? 1;
  const targets = new Map<string, HTMLElement>();
  const references: { link: HTMLAnchorElement; name: string }[] = [];
  let nodes = 0;

  copyChildren(source, result, 0, false);
  connectReferences();
  if (nodes > limits.nodes) appendOriginal(result, base);
  return result;

  function copyChildren(from: Node, to: Node, level: number, inLink: boolean): void {
    for (const child of from.childNodes) {
      if (child.nodeType === 3) {
        if (++nodes <= limits.nodes) to.appendChild(document.createTextNode((child as Text).data));
      } else if (child.nodeType === 1) {
        copy(child as Element, to, level, inLink);
      }
    }
  }

  function copy(element: Element, to: Node, level: number, inLink: boolean): void {
    // A form answers with its own fields where a property is asked for; so nothing else is asked before it is dropped.
    const tag = element.localName;
    if (element.namespaceURI !== XHTML || typeof tag !== "string" || dropped.has(tag)) return;
    if (element.hasAttribute("hidden") || ++nodes > limits.nodes) return;

    if (embeds.has(tag)) {
      const facade = !inLink && embed(element);
      if (facade) to.appendChild(facade);
      return;
    }
    const name = output.get(tag);
    if (!name || level >= limits.levels) return copyChildren(element, to, level, inLink);

    switch (name) {
      case "img":
      case "picture": {
        const picture = name === "img" ? image(element, inLink) : pictureOf(element, inLink);
        if (picture) to.appendChild(picture);
        return;
      }
      case "video":
      case "audio": {
        const player = media(element, name);
        if (player) to.appendChild(player);
        return;
      }
      case "source":
      case "track":
        return;
      case "a": {
        const link = !inLink && anchor(element);
        const made = link || create("span", element);
        copyChildren(element, made, level + 1, inLink || !!link);
        if (link && !link.textContent.trim() && !link.querySelector("img")) return;
        to.appendChild(made);
        return;
      }
    }
    const heading = /^h[1-6]$/.test(name);
    const made = create(
      heading ? `h${Math.min(6, options.headingLevel + 1 + Number(name[1]) - highest)}` : name,
      element,
    );
    if (tag === "center") made.className = "press-ta-center";
    copyChildren(element, made, level + 1, inLink);
    to.appendChild(made);
  }

  /** A new element with what the policy copies, remembered under the name that a link may point to. */
  function create(name: string, element: Element): HTMLElement {
    const made = document.createElement(name);
    for (const tag of ["*", name])
      for (const [attribute, rule] of copied.get(tag) ?? []) {
        const value = accept(element.getAttribute(attribute), rule);
        if (value !== undefined) made.setAttribute(attribute, value);
      }
    const aligned = ALIGNED.exec(element.getAttribute(HUSHED_STYLE) ?? "");
    if (aligned) made.className = `press-ta-${aligned[1]!.toLowerCase()}`;
    const id = element.getAttribute("id") || (element.localName === "a" && element.getAttribute("name"));
    if (id && !targets.has(id)) targets.set(id, made);
    return made;
  }

  function anchor(element: Element): HTMLElement | undefined {
    const address = element.getAttribute("href");
    // What reacts to a click itself cannot stand in a link.
    if (address === null || element.querySelector("a,details,video,audio,iframe,embed,object")) return;
    const href = safeLink(address, base);
    const [page, name] = address.startsWith("#") ? ["", address.slice(1)] : (href ?? "").split("#");
    const inside = name && (!page || page === base?.split("#")[0]);
    if (!href && !inside) return;
    const link = create("a", element) as HTMLAnchorElement;
    if (href) pointTo(link, href);
    if (inside) references.push({ link, name });
    return link;
  }

  function connectReferences(): void {
    const taken = new Set<string>();
    for (const { link, name } of references) {
      const target = targets.get(name) ?? targets.get(decode(name));
      if (target) {
        if (!target.id) {
          let id = `u-${name.replace(/[^\w-]/g, "_").slice(0, 60)}`;
          while (taken.has(id)) id += "_";
          taken.add(id);
          target.id = id;
        }
        link.removeAttribute("rel");
        link.setAttribute("href", `#${target.id}`);
        // The browser looks for the target of a fragment in the page only, not in a shadow tree.
        link.addEventListener("click", (event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          goTo(target);
        });
      } else if (!link.hasAttribute("href")) {
        const text = document.createElement("span");
        text.append(...link.childNodes);
        link.replaceWith(text);
      }
    }
  }

  function image(element: Element, inLink: boolean): HTMLElement | Text | undefined {
    const address = element.getAttribute("src") ?? "";
    const alt = element.getAttribute("alt")?.trim() ?? "";
    const style = element.getAttribute(HUSHED_STYLE) ?? "";
    if (
      HIDDEN.test(style) ||
      ["width", "height"].some((side) =>
        /^\s*[0-2](?:\.\d+)?(?:px)?\s*$/.test(element.getAttribute(side) ?? ""),
      ) ||
      (!alt && !address.startsWith("data:") && TRACKER.test(address))
    )
      return;
    const candidates = srcset(element);
    const src = safeImage(address, mediaHosts, base) ?? candidates[0]?.split(" ")[0];
    if (!src) {
      const href = !inLink && safeLink(address, base);
      return alt ? (href ? linkTo(href, alt) : document.createTextNode(alt)) : undefined;
    }
    const made = create("img", element) as HTMLImageElement;
    // Before the address, because that starts the request.
    made.setAttribute("alt", alt);
    made.setAttribute("loading", "lazy");
    made.setAttribute("decoding", "async");
    made.setAttribute("referrerpolicy", "no-referrer");
    if (candidates.length) {
      made.setAttribute("sizes", "100vw");
      made.setAttribute("srcset", candidates.join(", "));
    }
    made.setAttribute("src", src);
    return made;
  }

  function pictureOf(element: Element, inLink: boolean): HTMLElement | Text | undefined {
    const source = element.querySelector("img");
    const made = source ? image(source, inLink) : undefined;
    if (!(made instanceof HTMLImageElement)) return made;
    const picture = create("picture", element);
    for (const child of element.querySelectorAll("source")) {
      const candidates = srcset(child);
      if (!candidates.length) continue;
      const choice = create("source", child);
      choice.setAttribute("sizes", "100vw");
      choice.setAttribute("srcset", candidates.join(", "));
      picture.appendChild(choice);
    }
    picture.appendChild(made);
    return picture;
  }

  function srcset(element: Element): string[] {
    const candidates: string[] = [];
    for (const [, address, size = ""] of (element.getAttribute("srcset") ?? "").matchAll(
      /(\S*[^\s,])(\s+\d+(?:\.\d+)?[wx])?\s*(?:,|$)/g,
    )) {
      const href = safeMedia(address!, mediaHosts, base);
      if (href) candidates.push(href.replace(/,/g, "%2C") + size.replace(/\s+/, " "));
    }
    return candidates;
  }

  function media(element: Element, name: "video" | "audio"): HTMLElement | undefined {
    const made = create(name, element) as HTMLMediaElement;
    made.setAttribute("controls", "");
    // Before the address, because that starts the request.
    made.setAttribute("preload", "none");
    if (name === "video") {
      made.setAttribute("playsinline", "");
      const poster = safeImage(element.getAttribute("poster") ?? "", mediaHosts, base);
      if (poster) made.setAttribute("poster", poster);
    }
    let first: string | undefined;
    let playable = false;
    for (const source of [element, ...element.querySelectorAll("source")]) {
      const address = source.getAttribute("src") ?? "";
      first ??= safeLink(address, base);
      const src = safeMedia(address, mediaHosts, base);
      if (!src) continue;
      playable = true;
      const target = source === element ? made : made.appendChild(create("source", source));
      target.setAttribute("src", src);
    }
    if (!playable) {
      if (!first) return;
      const { hostname, pathname } = new URL(first);
      return linkTo(
        first,
        name === "video" ? labels.video(hostname) : decode(pathname.split("/").pop() || hostname),
      );
    }
    for (const source of element.querySelectorAll("track")) {
      const src = safeMedia(source.getAttribute("src") ?? "", mediaHosts, base);
      if (src) made.appendChild(create("track", source)).setAttribute("src", src);
    }
    return made;
  }

  function embed(element: Element): HTMLElement | undefined {
    for (const candidate of [element, ...element.querySelectorAll("iframe,embed")]) {
      const video = readVideo(candidate.getAttribute("src") ?? candidate.getAttribute("data") ?? "");
      if (video) return createVideoFacade(video, labels, linkTo(video.page, ""));
    }
  }
}

/** Where the text could not be shown whole: a link to where it can. Its text is its address, so it needs no translation. */
export function appendOriginal(result: DocumentFragment, base: string | undefined): void {
  const href = base && safeLink(base);
  if (!href) return;
  const paragraph = document.createElement("p");
  paragraph.className = "press-original";
  paragraph.append(linkTo(href, href));
  result.append(paragraph);
}

function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement("a");
  pointTo(link, href);
  link.textContent = text;
  return link;
}

function pointTo(link: HTMLAnchorElement, href: string): void {
  link.setAttribute("rel", "noopener noreferrer");
  link.setAttribute("href", /^http/.test(href) ? withoutTracking(href) : href);
}

function accept(value: string | null, rule: AttributeRule): string | undefined {
  if (value === null) return;
  if (rule instanceof RegExp) return rule.test(value) ? value : undefined;
  const number = /^\s*[+-]?\d{1,9}(?:\.\d+)?(?:px)?\s*$/.test(value) ? parseInt(value, 10) : NaN;
  return number >= rule[0] ? String(Math.min(number, rule[1])) : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function goTo(target: HTMLElement): void {
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
