import { cutText, headlineLength } from "../release/cut-text.js";

/** A box that scrolls, and the name that it has for a screen reader. */
export type ScrollArea = readonly [box: HTMLElement, name: string];

/**
 * Puts each table and each block of code of a text into a box of the class `press-scroll`, because both can be too wide for
 * a small screen and neither survives being broken. Those in another one scroll with it.
 *
 * @param title the name of a box without a caption, and with no heading before it.
 */
export function wrapScrollAreas(text: ParentNode, title = ""): ScrollArea[] {
  const inside = new Set<Element>();
  const areas: ScrollArea[] = [];
  let heading: string | null = title;
  for (const element of text.querySelectorAll("h1,h2,h3,h4,h5,h6,table,pre")) {
    if (inside.has(element)) continue;
    if (element.localName.startsWith("h")) {
      heading = element.textContent;
      continue;
    }
    for (const inner of element.querySelectorAll("h1,h2,h3,h4,h5,h6,table,pre")) inside.add(inner);
    const box = element.ownerDocument.createElement("div");
    box.className = "press-scroll";
    element.replaceWith(box);
    box.append(element);
    const name = element.querySelector("caption")?.textContent || heading || title;
    areas.push([box, cutText(name, headlineLength)]);
  }
  return areas;
}

/**
 * Lets the keyboard reach a box, and a screen reader name it. It is a group, not a region, because a feed must not add
 * landmarks to the page.
 */
export function openToKeyboard([box, name]: ScrollArea): void {
  box.setAttribute("tabindex", "0");
  box.setAttribute("role", "group");
  box.setAttribute("aria-label", name);
}
