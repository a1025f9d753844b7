import { html, type TemplateResult } from "lit";

/** A level as the page has set it, from 1 to 6; where that is none, the usual one. */
export const headingLevel = (set: unknown, usual: number): number =>
  Math.min(Math.max(parseInt(set as string), 1), 6) || usual;

/**
 * A real heading of a level that is known only at run time; levels beyond 6 are 6, as HTML has no deeper one.
 * A template for each level, because a tag name in a template cannot be a value (and `unsafeStatic` is banned).
 */
export function heading(level: number, part: string, content: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    default:
      return html`<h6 part=${part}>${content}</h6>`;
  }
}
