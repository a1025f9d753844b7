import { css } from "../../../styles/css.js";

export const formExtraStyles = css`
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
    font-weight: 600;
    margin-block-end: 0.3em;
  }
  [part="hint"] {
    font-size: var(--_small);
  }
  [part="links"] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
    margin-block-start: var(--_gap);
    font-size: var(--_small);
  }
  [part="links"] a {
    padding-block: 0.4em;
  }
`;
