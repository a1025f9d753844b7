/** The text spacing of WCAG 2.2, 1.4.12, as a reader's own style sheet sets it. */
const css = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** A reader's style sheet for text spacing, which can be switched on and off. */
export class TextSpacing {
  readonly #sheet = new CSSStyleSheet();

  /** Reaches a document or a shadow tree from now on, and the shadow trees in it. */
  adopt(root: Document | ShadowRoot): void {
    if (!root.adoptedStyleSheets.includes(this.#sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    for (const { shadowRoot } of root.querySelectorAll("*")) if (shadowRoot) this.adopt(shadowRoot);
  }

  apply(isSpaced: boolean): void {
    this.#sheet.replaceSync(isSpaced ? css : "");
  }
}
