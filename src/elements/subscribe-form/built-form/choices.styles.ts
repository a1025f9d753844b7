import { css } from "lit";

export const choicesStyles = css`
  [part="choices"] {
    display: grid;
    gap: 0.5em;
    inline-size: 100%;
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }
  [part="legend"] {
    padding: 0;
    font-weight: var(--press-label-weight, 600);
    margin-block-end: 0.3em;
  }
  [part="hint"] {
    font-size: var(--press-small-size, 0.875em);
  }
`;
