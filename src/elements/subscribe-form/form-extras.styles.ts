import { css } from "../../styles/css.js";

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
  [part="choice"] {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.7em;
    line-height: 1.5;
  }
  [part="choice-box"] {
    inline-size: max(1.5em, 24px);
    block-size: max(1.5em, 24px);
    margin: 0;
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
