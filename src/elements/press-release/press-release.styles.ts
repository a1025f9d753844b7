import { css } from "../../styles/css.js";

export const pressReleaseStyles = css`
  article {
    max-inline-size: var(--press-release-measure, 68ch);
  }
  [part="title"] {
    margin-block: 0.25em 0.35em;
    font-size: var(--press-release-title-size, 1.8em);
    outline: none;
  }
  [part="lead"],
  [part="body"],
  figure,
  .text * + :is(p, ul, ol, dl, blockquote, figure, table) {
    margin-block-start: var(--_gap);
  }
  [part="lead"] {
    font-size: 1.15em;
    font-weight: 600;
    line-height: 1.45;
  }
  [part="notice"] {
    margin-block-end: var(--_gap);
    padding: 0.75em 1em;
    border-inline-start: 4px solid;
    background: color-mix(in srgb, currentColor 7%, transparent);
  }
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }
  [part="credit"] {
    font-style: italic;
  }
  :is(figcaption, caption) {
    padding-block: 0.4em;
    text-align: start;
    font-size: var(--_small);
  }
  section {
    margin-block-start: calc(2 * var(--_gap));
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  section > :first-child {
    margin-block-end: 0.6em;
    font-size: 1.1em;
  }
  ul,
  ol {
    padding-inline-start: 1.3em;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: var(--_gap);
    padding: 0;
  }
  .grid figure {
    margin: 0;
  }
  .grid li {
    display: flex;
    gap: 0.9em;
  }
  .grid li img {
    inline-size: 4em;
    block-size: 4em;
    object-fit: cover;
  }
  address {
    display: grid;
    align-content: start;
    font-style: normal;
  }
  /* Links that stand alone are targets for a finger: WCAG 2.2, 2.5.8. */
  :is(section li, address, [part="sources"]) a {
    display: inline-block;
    min-block-size: 24px;
    padding-block: 0.15em;
  }
  [part="sources"] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    margin-block-start: calc(1.5 * var(--_gap));
  }
  .text {
    line-height: 1.6;
  }
  .text :is(h1, h2, h3, h4, h5, h6) {
    margin-block: calc(1.5 * var(--_gap)) 0.5em;
    font-size: 1.15em;
  }
  blockquote {
    padding-inline-start: 1.25em;
    border-inline-start: 3px solid var(--_line);
  }
  table {
    display: block;
    overflow-x: auto;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  :is(th, td) {
    padding: 0.4em 0.8em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
`;
