/**
 * Makes a dialog dark on a dark page. The browser paints a dialog's background, and paints it white if the page is dark by
 * its own style sheet but does not set `color-scheme`. Light text on the page shows that the page is dark.
 *
 * Does nothing if the text color is not written as `rgb()` or `rgba()`; the page's own `color-scheme` then applies.
 */
export function matchColorScheme(dialog: HTMLElement, host: Element): void {
  const rgb = /^rgba?\((\d+), (\d+), (\d+)/.exec(getComputedStyle(host).color);
  if (!rgb) return;
  const [red = 0, green = 0, blue = 0] = rgb.slice(1).map(Number);
  dialog.style.colorScheme = 0.3 * red + 0.6 * green + 0.1 * blue > 128 ? "dark" : "light";
}
