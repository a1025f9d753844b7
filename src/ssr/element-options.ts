import { type Live, liveValues } from "../elements/shared/live.js";
import { type Theme, themes } from "../elements/shared/theme.js";
import { oneOf, type Rule } from "./option-error.js";

/** Options that every element has, as the attributes of the same names. */
export interface ElementOptions {
  /** Colors of the element: those of the page, or light or dark ones. */
  theme?: Theme | undefined;
  /** How urgently a screen reader says the status of the element. */
  live?: Live | undefined;
}

export const elementRules: Readonly<Record<keyof ElementOptions, Rule>> = {
  theme: oneOf(themes),
  live: oneOf(liveValues),
};
