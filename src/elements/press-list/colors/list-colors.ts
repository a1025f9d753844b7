import type { ReactiveController } from "lit";
import { adoptStyles } from "../../shared/adopt-styles.js";
import { reflect } from "../../shared/reflect.js";
import { themeStyles } from "../../shared/theme.styles.js";
import type { ListContext } from "../list-context.js";

/** Light or dark colors of a list, whatever the page is like. */
export class ListColors implements ReactiveController {
  readonly #context: ListContext;

  constructor(context: ListContext) {
    this.#context = context;
    adoptStyles(context.host.renderRoot as ShadowRoot, themeStyles);
  }

  /** Keeps the attribute, which the styles ask for, as the property is. */
  hostUpdate(): void {
    reflect(this.#context.host, "theme");
  }
}
