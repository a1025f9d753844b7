import { css } from "lit";

/**
 * What every element starts from: the host page's font, color and size, nothing of its own.
 * Lengths are in `em`, never `rem`, because host pages play with the root's font size.
 */
export const hostStyles = css`
  :host {
    display: block;
    contain: layout style;
    overflow-wrap: anywhere;
    --_line: var(--press-line-color, color-mix(in srgb, currentColor 22%, transparent));
    --_gap: var(--press-gap, 1em);
    --_small: var(--press-small-size, 0.875em);
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  a {
    color: var(--press-link-color, inherit);
    text-underline-offset: 0.15em;
    text-decoration-thickness: from-font;
  }
  :focus-visible {
    outline: 2px solid var(--press-focus-color, currentColor);
    outline-offset: 2px;
  }
  button {
    font: inherit;
    color: inherit;
    min-height: 2.5em;
    padding: 0.4em 1.1em;
    background: none;
    border: 1px solid currentColor;
    border-radius: var(--press-radius, 2px);
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  [role="status"] > p {
    margin-block: 0 var(--_gap);
  }
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
