import type { CSSResult } from "lit";

/** A shadow root, or what stands for it while an element takes over the one that a server has rendered. */
type StyledRoot = Pick<ShadowRoot, "adoptedStyleSheets" | "host">;

/** Adds the styles of a feature to an element that is already shown, unless it is `unstyled`. */
export function adoptStyles(root: StyledRoot, styles: CSSResult): void {
  if (!root.host.hasAttribute("unstyled")) adoptFunctionalStyles(root, styles);
}

/**
 * Adds styles without which a feature does not work. A constructed style sheet needs no permission from the page's
 * Content-Security-Policy.
 */
export function adoptFunctionalStyles(
  { adoptedStyleSheets }: Pick<DocumentOrShadowRoot, "adoptedStyleSheets">,
  { styleSheet }: CSSResult,
): void {
  if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}
