import { css } from "lit";

export const subscribeFormStyles = css`
  /* Important, because the page's own display property for its form would win otherwise. */
  [hidden],
  ::slotted([hidden]) {
    display: none !important;
  }
  :host {
    --_error: var(--press-error-color, color-mix(in srgb, currentColor 50%, red));
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
