/**
 * Lets a dialog be dark on a dark page. It stands on the browser's own ground, which stays white where a page is dark by its
 * own rules and says nothing of `color-scheme`; that its text is light tells all the same.
 */
export function followPageScheme(dialog: HTMLElement, host: Element): void {
  const rgb = /^rgba?\((\d+), (\d+), (\d+)/.exec(getComputedStyle(host).color);
  // Another notation tells nothing, and the page's own scheme is as good a guess.
  if (!rgb) return;
  const [red, green, blue] = rgb.slice(1).map(Number) as [number, number, number];
  dialog.style.colorScheme = 0.3 * red + 0.6 * green + 0.1 * blue > 128 ? "dark" : "light";
}
