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
  [aria-disabled="true"] {
    cursor: progress;
    opacity: 0.6;
  }
  [role="status"] > p {
    margin-block: var(--_gap) 0;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid;
    max-inline-size: 60ch;
    text-wrap: pretty;
  }
  :host(:state(failed)) p {
    border-color: var(--_error);
  }
  :host(:state(pending)) [role="status"] > p {
    margin-block: 0 var(--_gap);
  }
`;
