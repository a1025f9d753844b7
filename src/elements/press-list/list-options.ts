/** What a reader can choose releases by. */
export const facets = ["category", "type", "language", "year"] as const;
export type Facet = (typeof facets)[number];

/** The filters of a list. Each is an attribute, and a word of `controls`. */
export const filterNames = ["search", ...facets] as const;
export type FilterName = (typeof filterNames)[number];

/** Words of the attribute `controls`. */
export type ListControl = FilterName;

/** Values of the attribute `layout`. */
export const layouts = ["list", "cards", "compact", "headlines"] as const;
export type ListLayout = (typeof layouts)[number];

/** Values of the attribute `open`. */
export const openModes = ["link", "inline", "dialog"] as const;
export type ListOpen = (typeof openModes)[number];
