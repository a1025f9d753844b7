import { css } from "lit";

export const releaseToolsStyles = css`
  [part="tools"] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block-start: var(--_gap);
    font-size: var(--press-small-size, 0.875em);
  }
  [part~="tool"] {
    padding: 0.35em 0.8em;
    border-color: var(--_line);
  }
  @media print {
    [part="tools"] {
      display: none;
    }
  }
`;
