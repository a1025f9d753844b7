import type { ListHost } from "../list-context.js";

/** Whether a headline opens its release in the page. An unknown value of `open` means `link`. */
export const opensInPage = ({ open }: ListHost): boolean => open === "inline" || open === "dialog";
