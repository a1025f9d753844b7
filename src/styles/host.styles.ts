import { css } from "lit";

/**
 * Base styles of every element. They take font, color and size from the host page.
 * Lengths are in `em`, never `rem`, because host pages change the font size of the root element.
 */
export const hostStyles = css`
  * {
    box-sizing: border-box;
    margin: 0;
    line-height: var(--press-line-height, max(1lh, 1.4em));
  }
  button {
    font: inherit;
    color: inherit;
    padding: 0.5em 1.1em;
    background: none;
    border: 1px solid;
    border-radius: var(--press-radius, 2px);
    min-block-size: var(--press-target-size, auto);
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  @media print {
    button {
      display: none;
    }
  }
  [part~="heading"] {
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  p + p {
    margin-block-start: 0.5em;
  }
  :focus-visible {
    outline: 2px solid var(--press-focus-color, currentColor);
    outline-offset: 2px;
  }
  :host {
    contain: layout style;
    overflow-wrap: anywhere;
    text-align: start;
    text-indent: 0;
    --_line: var(--press-line-color, color-mix(in srgb, currentColor 22%, transparent));
    --_gap: var(--press-gap, 1em);
  }
  [part~="meta"] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    font-size: var(--press-small-size, 0.875em);
    /* The heading comes first in the document, so that what a screen reader says of a release begins with it. */
    order: -1;
    /* A date may have a different text direction, but is aligned with the start of its line. */
    & > * {
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }
  }
  .headed {
    display: grid;
  }
`;
