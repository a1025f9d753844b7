import { type Theme, themes } from "../elements/shared/theme.js";
import { oneOf, type Rule } from "./option-error.js";

/** The colors of an element. */
export interface ThemeOption {
  /** Colors of the element: those of the page, or light or dark ones. */
  theme?: Theme | undefined;
}

export const themeRules: Readonly<Record<keyof ThemeOption, Rule>> = { theme: oneOf(themes) };
