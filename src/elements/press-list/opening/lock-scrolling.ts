/**
 * Keeps the page from scrolling behind a dialog, and from changing its width when the scroll bar goes.
 *
 * @returns a function that ends it.
 */
export function lockScrolling(): () => void {
  const { style, clientWidth } = document.documentElement;
  const { overflow, scrollbarGutter } = style;
  if (innerWidth > clientWidth) style.scrollbarGutter = "stable";
  style.overflow = "hidden";
  return () => Object.assign(style, { overflow, scrollbarGutter });
}
