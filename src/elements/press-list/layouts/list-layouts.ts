import type { ReactiveController } from "lit";
import { adoptStyles } from "../../shared/adopt-styles.js";
import { reflect } from "../../shared/reflect.js";
import type { ListContext } from "../list-context.js";
import { layoutStyles } from "./list-layouts.styles.js";

/** Cards, a compact list and headlines alone. A layout is style alone; an unknown one looks like `list`. */
export class ListLayouts implements ReactiveController {
  readonly #context: ListContext;

  constructor(context: ListContext) {
    this.#context = context;
    adoptStyles(context.host.renderRoot as ShadowRoot, layoutStyles);
  }

  /** Keeps the attribute, which the styles ask for, as the property is. */
  hostUpdate(): void {
    reflect(this.#context.host, "layout");
  }
}
