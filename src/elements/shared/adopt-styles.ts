import type { CSSResult } from "lit";

/** Adds the styles of a chunk to an element that is there already. A style sheet object needs no leave of a page's policy. */
export function adoptStyles({ adoptedStyleSheets }: DocumentOrShadowRoot, { styleSheet }: CSSResult): void {
  if (!adoptedStyleSheets.includes(styleSheet!)) adoptedStyleSheets.push(styleSheet!);
}
