/** The text spacing of WCAG 2.2, 1.4.12, as a reader's own style sheet sets it. */
const css = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** A reader's style sheet for text spacing, for a page and the shadow trees in it. */
export class TextSpacing {
  readonly #sheet = new CSSStyleSheet();
  readonly #roots = new Set<Document | ShadowRoot>();

  constructor() {
    // Once: WebKitGTK 2.50 crashes when rules are replaced that a tree had adopted which is gone.
    this.#sheet.replaceSync(css);
  }

  /** Styles a tree, and the shadow trees that are in it now. */
  apply(root: Document | ShadowRoot): void {
    this.#roots.add(root);
    if (!root.adoptedStyleSheets.includes(this.#sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    for (const { shadowRoot } of root.querySelectorAll("*")) if (shadowRoot) this.apply(shadowRoot);
  }

  /** Takes the style sheet away from every tree that has it. */
  remove(): void {
    for (const root of this.#roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#roots.clear();
  }
}
