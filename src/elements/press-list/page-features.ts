import type { ReactiveController } from "lit";
import type { Release } from "../../release/release.js";
import { themeStyles } from "../shared/theme.styles.js";
import { ListAddress } from "./address/list-address.js";
import { AttributeStyles } from "./attribute-styles.js";
import { FindForm } from "./finding/find-form.js";
import { layoutStyles } from "./layouts/list-layouts.styles.js";
import type { ListContext, ListHost } from "./list-context.js";
import { filterNames } from "./list-options.js";
import { Opening } from "./opening/opening.js";
// A list with any of these shows pictures as well, and both share code.
import "./release-features.js";

/** The properties with which a page asks for each feature. */
const askedBy = {
  finding: ["controls", ...filterNames],
  address: ["syncUrl"],
  opening: ["open", "linkTarget"],
  layouts: ["layout"],
  colors: ["theme"],
} as const satisfies Record<string, readonly (keyof ListHost)[]>;

/** The features that a page asks for. Each is in use from the time when the page asks for it. */
export class PageFeatures implements ReactiveController {
  finding: FindForm | undefined = undefined;
  address: ListAddress | undefined = undefined;
  opening: Opening | undefined = undefined;
  layouts: AttributeStyles | undefined = undefined;
  colors: AttributeStyles | undefined = undefined;
  readonly #context: ListContext;

  constructor(context: ListContext) {
    this.#context = context;
    this.hostUpdate();
  }

  hostUpdate(): void {
    const context = this.#context;
    if (this.#isAsked("finding")) this.finding ??= this.#add(new FindForm(context));
    if (this.#isAsked("address"))
      this.address ??= this.#add(new ListAddress(context, (releases) => this.find(releases)));
    if (this.#isAsked("opening")) this.opening ??= this.#add(new Opening(context));
    if (this.#isAsked("layouts"))
      this.layouts ??= this.#add(new AttributeStyles(context, "layout", layoutStyles));
    if (this.#isAsked("colors"))
      this.colors ??= this.#add(new AttributeStyles(context, "theme", themeStyles));
  }

  /** The releases that match the filters. */
  find(releases: readonly Release[]): readonly Release[] {
    return this.finding?.find(releases) ?? releases;
  }

  #isAsked(feature: keyof typeof askedBy): boolean {
    return askedBy[feature].some((name) => this.#context.host[name] != null);
  }

  #add<Feature extends ReactiveController>(feature: Feature): Feature {
    this.#context.host.addController(feature);
    return feature;
  }
}
