import { adoptStyles } from "../../shared/adopt-styles.js";
import type { ListContext } from "../list-context.js";
import { layoutStyles } from "./list-layouts.styles.js";

/** Cards, a compact list and headlines alone. A layout is style alone; an unknown one looks like `list`. */
export class ListLayouts {
  constructor({ host }: ListContext) {
    adoptStyles(host.renderRoot as ShadowRoot, layoutStyles);
  }
}
