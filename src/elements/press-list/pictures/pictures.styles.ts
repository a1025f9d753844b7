import { css } from "lit";

/** Keeps a picture in its column. A page cannot do that: its part is the box around it. */
export const pictureFunctionalStyles = css`
  img {
    max-inline-size: 100%;
    block-size: auto;
  }
`;

export const pictureStyles = css`
  /* The picture comes last in the document. Where it does not fit beside the text, it wraps into a line above it. */
  article {
    display: flex;
    flex-flow: var(--press-image-side, row) wrap-reverse;
    align-items: flex-end;
  }
  .headed {
    flex: 1 1 0;
    min-inline-size: min(9em, 100%);
  }
  /* Above the text if the column is narrower than 22em, beside it if it is wider. */
  [part="image"] {
    inline-size: max(var(--press-image-size, clamp(4.5em, 28%, 11em)), min(100%, 999 * (22em - 100%)));
    aspect-ratio: var(--press-image-ratio, 3 / 2);
    margin-block: 0.2em 0.4em;
    margin-inline: var(--press-image-margin, clamp(0em, 999 * (100% - 22em), 1.25em) 0);
    overflow: hidden;
    border-radius: var(--press-image-radius, var(--press-radius, 2px));
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  img[hidden] {
    display: none;
  }
  /* A picture that has not arrived leaves plain space, as a gray box would look as if something were to come. */
  [part="image"]:has([hidden]) {
    background: none;
  }
  :host([layout="cards"]) [part="image"] {
    inline-size: 100%;
    margin: 0 0 0.75em;
  }
`;
