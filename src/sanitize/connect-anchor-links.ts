import { decodePercent } from "./safe-url.js";

/** A link to another place in the same text, such as a footnote. */
export interface AnchorLink {
  link: HTMLElement;
  /** Id of the target, as the link spells it. */
  name: string;
}

/**
 * Gives the targets of anchor links new ids with a prefix, so that they cannot collide with ids of the page, and points
 * the links at them. The ids that the feed wrote are gone by then. Few texts have such links, so this loads on demand.
 *
 * @param prefix begins the ids. It is unique in the page, or in the shadow tree that the text is for.
 */
export function connectAnchorLinks(
  links: readonly AnchorLink[],
  targets: ReadonlyMap<string, HTMLElement>,
  prefix = "u",
): void {
  // How often a name has been used. Different names become the same, because characters are replaced and the end is cut.
  const uses = new Map<string, number>();
  for (const { link, name } of links) {
    const target = targets.get(name) ?? targets.get(decodePercent(name));
    if (target) {
      if (!target.id) {
        const id = name.slice(0, 60).replace(/[^\w-]/g, "_");
        const use = uses.get(id) ?? 0;
        uses.set(id, use + 1);
        target.id = `${prefix}${use || ""}-${id}`;
      }
      link.removeAttribute("rel");
      link.setAttribute("href", `#${target.id}`);
      link.addEventListener("click", (event) => goTo(target, event));
    } else if (!link.hasAttribute("href")) {
      const text = link.ownerDocument.createElement("span");
      text.append(...link.childNodes);
      link.replaceWith(text);
    }
  }
}

/** Browsers look for the target of a `#` link in the document only, not in a shadow tree. */
function goTo(target: HTMLElement, event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  // The focus moves too, so that Tab and a screen reader continue from there. The target is focusable only until it
  // loses the focus.
  if (target.tabIndex < 0) {
    target.tabIndex = -1;
    target.addEventListener("blur", () => target.removeAttribute("tabindex"), { once: true });
  }
  target.focus();
  target.scrollIntoView();
}
