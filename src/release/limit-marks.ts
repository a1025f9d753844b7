/**
 * Removes combining marks beyond 30 in a row, the limit of Unicode's stream-safe text format (UAX #15-D4). No language has
 * as many. Browsers take minutes to draw a letter with thousands.
 */
export const limitMarks = (text: string): string => text.replace(/(\p{M}{30})\p{M}+/gu, "$1");
