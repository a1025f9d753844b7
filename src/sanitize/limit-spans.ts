import { largeTextLimits } from "./large-text-limits.js";

const SPANS = ["colspan", "rowspan", "span"] as const;

/**
 * Removes `colspan`, `rowspan` and `span` from the rest of the text when together they cover too many cells, or make too many
 * columns for the number of rows. Each value is within the policy, but a browser lays out their product.
 */
export function limitSpans(fragment: DocumentFragment): void {
  const rows = fragment.querySelectorAll("tr").length;
  let cells = 0;
  let columns = 0;
  for (const element of fragment.querySelectorAll("[colspan],[rowspan],[span]")) {
    const [colspan = 1, rowspan = 1, span = 1] = SPANS.map((name) => Number(element.getAttribute(name) ?? 1));
    cells += colspan * rowspan * span;
    columns += colspan * span - 1;
    if (cells > largeTextLimits.spannedCells || columns * rows > largeTextLimits.grid)
      for (const name of SPANS) element.removeAttribute(name);
  }
}
