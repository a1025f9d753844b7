import { css } from "lit";

export const submittingStyles = css`
  :host {
    --_error: var(--press-error-color, color-mix(in srgb, currentColor 50%, red));
  }
  form [aria-invalid="true"] {
    border: var(--press-field-invalid-border, 2px solid var(--_error));
  }
  [part~="error"] {
    color: var(--_error);
    font-size: var(--press-error-size, var(--press-small-size, 0.875em));
    font-weight: var(--press-error-weight, 600);
  }
  /* A message looks as it does in a list; a failure has a line in the color of errors. */
  [role="status"]:has(p) {
    margin-block-start: var(--_gap);
    padding-block: var(--_gap);
    border-block-start: 1px solid var(--_line);
    max-inline-size: 60ch;
    text-wrap: pretty;
  }
  :host(:state(failed)) [role="status"] {
    border-color: var(--_error);
  }
  :host(:state(pending)) [role="status"] {
    margin-block: 0 0.5em;
  }
`;
