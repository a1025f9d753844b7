import { HUSHED_STYLE } from "../../src/sanitize/sanitize-policy.js";

/** Stands in for the quiet pre-pass, on which no safety rests: it only passes styles on to the rebuild, which reads them. */
export const hush = (html: string): string => html.replace(/(?<=<[^<>]*\s)style(?==)/gi, HUSHED_STYLE);
