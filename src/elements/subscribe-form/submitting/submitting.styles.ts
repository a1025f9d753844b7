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
    position: relative;
    overflow: clip;
  }
  /* A line at the lower edge of the button: a border, which is drawn where colors are forced, too. */
  [aria-disabled="true"]::after {
    content: "";
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
    inline-size: 40%;
    border-block-end: 3px solid;
  }
  @media (prefers-reduced-motion: no-preference) {
    [aria-disabled="true"]::after {
      inline-size: 100%;
      animation: sending 1.4s ease-out infinite;
    }
  }
  @keyframes sending {
    from {
      inline-size: 0;
    }
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
