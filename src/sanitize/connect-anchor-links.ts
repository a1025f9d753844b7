import { decodePercent } from "./safe-url.js";

/** A link to a part of the same text, such as a footnote. */
export interface InsideLink {
  link: HTMLElement;
  /** The name of the part, as the link spells it. */
  name: string;
}

/**
 * Leads links to the parts of the same text that they name, under names of our own, so that they meet none of the page.
 * Names that no link asks for are gone by then. Few texts have such links, so this is loaded for those alone.
 */
export function connectInsideLinks(
  links: readonly InsideLink[],
  named: ReadonlyMap<string, HTMLElement>,
): void {
  const taken = new Set<string>();
  for (const { link, name } of links) {
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
