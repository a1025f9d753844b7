import { css } from "../../styles/css.js";

export const pressListStyles = css`
  ul {
    list-style: none;
    padding: 0;
  }
  li {
    padding-block: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  article > :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 0.2em;
    font-size: var(--press-list-title-size, 1.2em);
  }
  article a:not(:hover, :focus-visible) {
    text-decoration: none;
  }
  [part="lead"] {
    margin-block-start: 0.4em;
    max-inline-size: 70ch;
    text-wrap: pretty;
  }
  .skeleton {
    block-size: 28em;
    opacity: 0.5;
    background: repeating-linear-gradient(
      transparent 0 2.4em,
      var(--_line) 0 3.4em,
      transparent 0 4.4em,
      var(--_line) 0 5.1em,
      transparent 0 7em
    );
  }
`;
