import { css } from "lit";

export const optionalPartsStyles = css`
  [part="notice"] {
    margin-block-start: var(--_gap);
    padding: 0.75em 1em;
    border-inline-start: 4px solid;
    background: color-mix(in srgb, currentColor 7%, transparent);
  }
  :is([part="translations"], [part="keywords"]),
  :is([part="translations"], [part="keywords"]) ul {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
    padding: 0;
    list-style: none;
    font-size: var(--press-small-size, 0.875em);
  }
  :is([part="translations"], [part="keywords"]) ul {
    font-size: inherit;
  }
  [part="keywords"] {
    margin-block-start: calc(1.5 * var(--_gap));
  }
  :is([part="translations"], [part="keywords"]) > span {
    opacity: 0.75;
  }
  [part="image"] {
    margin-block-start: var(--_gap);
  }
  [part="image-open"] {
    display: block;
  }
  [part="image"] img {
    inline-size: 100%;
    border-radius: var(--press-image-radius, var(--press-radius, 2px));
  }
  [part="image"] img:not([width][height]) {
    aspect-ratio: var(--press-image-ratio, 3 / 2);
    object-fit: cover;
  }
  section {
    margin-block-start: calc(2 * var(--_gap));
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  section > :first-child {
    margin-block-end: 0.6em;
    font-size: var(--press-section-title-size, 1.1em);
  }
  [part="credit"] {
    display: block;
  }
  [part="videos"] p {
    margin-block-end: 0.4em;
  }
  [part="videos"] ul {
    padding: 0;
    list-style: none;
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
  ul.grid {
    grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr));
  }
  .grid [part="image"] img {
    aspect-ratio: var(--press-image-ratio, 3 / 2);
    object-fit: cover;
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
  :is(section li, address) a {
    display: inline-block;
    min-block-size: var(--press-target-size, 24px);
    padding-block: 0.15em;
    align-content: center;
    vertical-align: top;
  }
  @media print {
    [part="translations"] {
      display: none;
    }
  }
`;
