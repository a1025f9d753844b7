import { css } from "../../../styles/css.js";
import { adoptStyles } from "../../shared/adopt-styles.js";

/** Marks what is printed, and the element that holds it in each tree further out. */
const mark = "data-press-print";

/**
 * Leaves on paper nothing but what is marked and what it is in, and takes from the latter what would crop or cover it.
 * A style sheet object in the page's own tree, because no rule of a shadow tree reaches out of it.
 */
const printStyles = css`
  @media print {
    :not([data-press-print], [data-press-print] *, :has([data-press-print])) {
      display: none !important;
    }
    :has([data-press-print]),
    [data-press-print] {
      display: block !important;
      position: static !important;
      inline-size: auto !important;
      max-inline-size: none !important;
      block-size: auto !important;
      max-block-size: none !important;
      margin: 0 !important;
      padding: 0 !important;
      border: 0 !important;
      float: none !important;
      overflow: visible !important;
      transform: none !important;
      box-shadow: none !important;
      contain: none !important;
    }
  }
`;

/** Prints an element and nothing else of the page, which is as it was when the printing is over. */
export function printAlone(element: Element): void {
  const marked: Element[] = [];
  const roots = new Set<Document | ShadowRoot>();
  // From the element outwards, as it is drawn: through the slots that it is in and the hosts of the trees around it.
  for (let node: Element | null = element; node;) {
    const root = node.getRootNode() as Document | ShadowRoot;
    if (!roots.has(root)) {
      roots.add(root);
      marked.push(node);
      adoptStyles(root, printStyles);
    }
    node = node.assignedSlot ?? node.parentElement ?? (root as ShadowRoot).host ?? null;
  }
  for (const node of marked) node.setAttribute(mark, "");
  addEventListener(
    "afterprint",
    () => {
      for (const node of marked) node.removeAttribute(mark);
      for (const root of roots)
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== printStyles.styleSheet);
    },
    { once: true },
  );
  print();
}
