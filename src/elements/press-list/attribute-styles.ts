import type { CSSResult, ReactiveController } from "lit";
import { adoptStyles } from "../../styles/adopt-styles.js";
import { reflect } from "../shared/reflect.js";
import type { ListContext } from "./list-context.js";

/** A property that is style alone: layouts, and light or dark colors. With a value that the styles do not know, nothing changes. */
export class AttributeStyles implements ReactiveController {
  readonly #context: ListContext;
  readonly #name: "layout" | "theme";

  constructor(context: ListContext, name: "layout" | "theme", styles: CSSResult) {
    this.#context = context;
    this.#name = name;
    adoptStyles(context.host.renderRoot as ShadowRoot, styles);
  }

  /** Keeps the attribute, which the styles ask for, as the property is. */
  hostUpdate(): void {
    reflect(this.#context.host, this.#name);
  }
}
