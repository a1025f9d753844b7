import { openToKeyboard, type ScrollArea, wrapScrollAreas } from "../../../sanitize/wrap-scroll-areas.js";

/**
 * Lets what is too wide in a text scroll. The keyboard reaches a box only while it has something to scroll, as otherwise it
 * would be one more stop for nothing.
 *
 * @param title the release's, which names a box that nothing else names.
 */
export function addScrollAreas(text: HTMLElement, title: string | undefined): void {
  for (const area of wrapScrollAreas(text, title)) {
    const [box] = area;
    const observer = new ResizeObserver(() => update(area));
    for (const element of [box, ...box.children]) observer.observe(element);
  }
}

function update(area: ScrollArea): void {
  const [box] = area;
  if (box.scrollWidth > box.clientWidth) openToKeyboard(area);
  // Removing the attribute would take the focus away.
  else if (!box.matches(":focus"))
    for (const name of ["tabindex", "role", "aria-label"]) box.removeAttribute(name);
}
