import { css } from "lit";

export const pictureStyles = css`
  article {
    display: flow-root;
  }
  /* Above the text if the column is narrower than 15em, beside it if it is wider. */
  [part="image"] {
    float: inline-end;
    inline-size: max(clamp(4.5em, 28%, 11em), min(100%, 999 * (15em - 100%)));
    aspect-ratio: var(--press-image-ratio, 3 / 2);
    margin-block: 0.2em 0.4em;
    margin-inline-start: clamp(0em, 999 * (100% - 15em), 1.25em);
    overflow: hidden;
    border-radius: var(--press-radius, 2px);
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  /* Too wide to be squeezed in beside a picture that leaves no room. */
  [part="meta"] {
    min-inline-size: min(9em, 100%);
  }
  img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  img[hidden] {
    display: none;
  }
  :host([layout="cards"]) [part="image"] {
    float: none;
    inline-size: 100%;
    margin: 0 0 0.75em;
  }
`;
