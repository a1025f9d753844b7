import { css } from "lit";

export const pressListStyles = css`
  ul {
    list-style: none;
    padding: 0;
  }
  li {
    padding-block: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  article :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 0.2em;
    font-size: var(--press-list-title-size, 1.2em);
  }
  article a {
    padding-block: 0.25em;
  }
  article a:not(:hover, :focus-visible) {
    text-decoration: none;
  }
  [part="lead"] {
    margin-block-start: 0.4em;
    max-inline-size: 70ch;
    text-wrap: pretty;
  }
  /* About as high as a release with its lead, which takes more lines in a narrow column. */
  .skeleton {
    padding-block-end: max(11em, 22em - 25%);
  }
  /* Here and not with the styles of these layouts, which arrive later: nothing may move then. */
  :host(:is([layout="compact"], [layout="headlines"])) .skeleton {
    padding-block-end: max(3.5em, 7.5em - 12%);
  }
  .drawn > * {
    border-block-start: 1px solid var(--_line);
    background: linear-gradient(transparent 2em, var(--_line) 0 3em, transparent 0);
  }
`;
