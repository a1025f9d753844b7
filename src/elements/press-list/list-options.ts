import type { Facet } from "./finding/release-index.js";

/** Values of the attribute `layout`. */
export type ListLayout = "list" | "cards" | "compact" | "headlines";

/** Values of the attribute `open`. */
export type ListOpen = "link" | "inline" | "dialog";

/** Words of the attribute `controls`. */
export type ListControl = "search" | Facet;
