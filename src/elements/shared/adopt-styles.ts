import type { CSSResult } from "lit";

/**
 * Adds the styles of a feature to an element that is already shown. A constructed style sheet needs no permission from the
 * page's Content-Security-Policy.
 */
export function adoptStyles({ adoptedStyleSheets }: DocumentOrShadowRoot, { styleSheet }: CSSResult): void {
  if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}
