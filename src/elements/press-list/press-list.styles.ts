import { css } from "lit";

export const pressListStyles = css`
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    padding-block: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0.2em 0 0;
    font: inherit;
    font-size: var(--press-list-title-size, 1.2em);
    font-weight: 600;
    line-height: 1.3;
    text-wrap: pretty;
  }
  article a {
    text-decoration: none;
  }
  article a:hover,
  article a:focus-visible {
    text-decoration: underline;
  }
  p {
    margin: 0.4em 0 0;
    max-inline-size: 70ch;
    text-wrap: pretty;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin: 0;
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }
  .skeleton li {
    padding: 0;
    block-size: 7em;
    background:
      linear-gradient(var(--_line) 0 0) 0 1.2em / 9em 0.7em no-repeat,
      linear-gradient(var(--_line) 0 0) 0 2.6em / 80% 1em no-repeat,
      linear-gradient(var(--_line) 0 0) 0 4.4em / 95% 0.7em no-repeat;
    opacity: 0.5;
  }
`;
