import { css } from "lit";
import { adoptFunctionalStyles } from "../../../styles/adopt-styles.js";

/** Attribute of the element that is printed, and in each outer tree of the element that contains it. */
const mark = "data-press-print";

/**
 * Hides everything on paper except the marked elements and their ancestors, and removes what could crop or cover them. It is
 * added to each tree from the page inwards, because the rules of a shadow tree do not apply outside it.
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

/** Prints one element and nothing else of the page. Afterwards the page is as it was before. */
export function printAlone(element: Element): void {
  const marked: Element[] = [];
  const roots = new Set<Document | ShadowRoot>();
  // From the element outwards in the flat tree: through slots and the hosts of shadow trees.
  for (let node: Element | null = element; node;) {
    const root = node.getRootNode() as Document | ShadowRoot;
    if (!roots.has(root)) {
      roots.add(root);
      marked.push(node);
      adoptFunctionalStyles(root, printStyles);
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
