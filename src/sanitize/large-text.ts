/* What only a large or unusual text needs. It loads on demand. */
import { limitSpans } from "./limit-spans.js";
import { limitText } from "./limit-text.js";

export { exceedsParseLimits } from "./exceeds-parse-limits.js";

/**
 * Limits what a browser has to lay out.
 *
 * @returns whether the end was cut off because the whole text is too long.
 */
export function limitLayout(fragment: DocumentFragment): boolean {
  limitSpans(fragment);
  return limitText(fragment);
}

/** Resolves in a new task, so that other work of the page comes between the stages of a large text. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
