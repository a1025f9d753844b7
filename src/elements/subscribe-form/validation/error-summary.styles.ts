import { css } from "lit";

export const errorSummaryStyles = css`
  [part="error-summary"] {
    inline-size: 100%;
    padding: 1em;
    border: 3px solid var(--_error);
  }
  [part="error-summary"] ul {
    margin-block-start: 0.5em;
    padding: 0;
    list-style: none;
  }
  [part~="error-summary-link"] {
    display: inline-block;
    min-block-size: var(--press-target-size, auto);
    padding-block: 0.3em;
    align-content: center;
    color: var(--_error);
    font-weight: 600;
  }
`;
