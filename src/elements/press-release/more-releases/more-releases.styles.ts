import { css } from "lit";

export const moreReleasesStyles = css`
  [part="more"] {
    max-inline-size: var(--press-release-measure, var(--press-measure, 68ch));
    margin-block-start: calc(2.5 * var(--_gap));
  }
  [part="more"] > :first-child {
    margin-block-end: 0.6em;
    font-size: var(--press-section-title-size, 1.1em);
  }
  [part="more"] ul {
    padding: 0;
    list-style: none;
  }
  [part="more"] li {
    padding: var(--press-item-padding, var(--_gap) 0);
    border-block-start: 1px solid var(--_line);
  }
  [part="more-lead"] {
    margin-block-start: 0.3em;
  }
  @media print {
    [part="more"] {
      display: none;
    }
  }
`;
