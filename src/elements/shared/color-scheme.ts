/**
 * Makes a dialog that is about to be opened dark on a dark page, and follows the page's changes as long as it is open. The browser
 * paints a dialog's background, and paints it white if the page is dark by its own style sheet but does not set `color-scheme`.
 * Light text on the page shows that the page is dark.
 *
 * Does nothing if the text color is not written as `rgb()` or `rgba()`; the page's own `color-scheme` then applies.
 */
export function matchColorScheme(dialog: HTMLElement, host: Element): void {
  const match = (): void => {
    const rgb = /^rgba?\((\d+), (\d+), (\d+)/.exec(getComputedStyle(host).color);
    if (!rgb) return;
    const [red = 0, green = 0, blue = 0] = rgb.slice(1).map(Number);
    dialog.style.colorScheme = 0.3 * red + 0.6 * green + 0.1 * blue > 128 ? "dark" : "light";
  };
  match();
  const closing = new AbortController();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", match, { signal: closing.signal });
  const observer = new MutationObserver(() => {
    if (dialog.isConnected && dialog.hasAttribute("open")) {
      // Before the next frame is painted. WebKit has not always computed the new color earlier.
      requestAnimationFrame(match);
      return;
    }
    closing.abort();
    observer.disconnect();
  });
  observer.observe(dialog, { attributeFilter: ["open"] });
  // A page changes its colors with an attribute of the element, or of something around it.
  for (let node: Element | null = host; node; node = node.parentElement ?? hostOf(node))
    observer.observe(node, { attributes: true });
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
