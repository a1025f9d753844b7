/** Values of the attribute `error-position`. */
export const errorPositions = ["after", "before"] as const;
export type ErrorPosition = (typeof errorPositions)[number];
