/** Words of the attribute `tools`. */
export type ReleaseTool = "copy-text" | "copy-link" | "share" | "print";
