import { html, type TemplateResult } from "lit";

/** The levels of headings in HTML. */
export const lowestLevel = 1;
export const highestLevel = 6;

/** The level that the page asks for, as a whole number from 1 to 6; `usual` if it asks for none or for something else. */
export function headingLevel(level: number | null | undefined, usual: number): number {
  const whole = Math.trunc(level ?? NaN);
  return Number.isNaN(whole) ? usual : Math.min(Math.max(whole, lowestLevel), highestLevel);
}

/**
 * A heading element of a level that is known only at run time. Levels above 6 become 6, the deepest that HTML has.
 * It is the part `heading` besides the one that is given.
 * There is a template for each level because a tag name in a template cannot be a value (and lint bans `unsafeStatic`).
 */
export function heading(level: number, part: string, content: unknown): TemplateResult {
  const parts = `heading ${part}`;
  switch (level) {
    case 1:
      return html`<h1 part=${parts}>${content}</h1>`;
    case 2:
      return html`<h2 part=${parts}>${content}</h2>`;
    case 3:
      return html`<h3 part=${parts}>${content}</h3>`;
    case 4:
      return html`<h4 part=${parts}>${content}</h4>`;
    case 5:
      return html`<h5 part=${parts}>${content}</h5>`;
    default:
      return html`<h6 part=${parts}>${content}</h6>`;
  }
}
