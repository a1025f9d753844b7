/** Words of the attribute `tools`. */
export const releaseTools = ["copy-text", "copy-link", "share", "print"] as const;
export type ReleaseTool = (typeof releaseTools)[number];
