/** Values of the attribute `live`, those of `aria-live`. */
export const liveValues = ["polite", "assertive", "off"] as const;
export type Live = (typeof liveValues)[number];

/** The `aria-live` of a status: what the page asks for, or else `polite`. */
export const politeness = (live: unknown): Live => (live === "assertive" || live === "off" ? live : "polite");
