import { css } from "../../styles/css.js";

export const listExtrasStyles = css`
  [part="controls"] {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_gap);
    margin-block-end: calc(1.5 * var(--_gap));
    container-type: inline-size;
  }
  [part="field"] {
    display: grid;
    gap: 0.3em;
    flex: 1 1 7.5em;
    min-inline-size: min(7.5em, 100%);
    max-inline-size: 14em;
  }
  .search {
    flex-basis: 16em;
    max-inline-size: none;
  }
  /* A row of its own where the choices do not fit beside it. */
  @container (inline-size < 56em) {
    .search {
      flex-basis: 100%;
    }
  }
  [part="field"] > span {
    font-size: var(--_small);
    font-weight: 600;
  }
  [part="input"],
  [part="select"] {
    inline-size: 100%;
    min-inline-size: 0;
    block-size: max(2.6em, 24px);
    padding-inline: 0.7em;
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid currentColor;
    border-radius: var(--press-radius, 2px);
  }
  [part="input"] {
    appearance: none;
  }
  [part="clear-button"] {
    min-block-size: 2.6em;
    padding-block: 0.2em;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }

  article {
    display: flow-root;
  }
  [part="notice"] {
    font-weight: 600;
  }
  /* Above the text where there is no room beside it: from one to the other where the column is 15em wide. */
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

  :host([layout="cards"]) ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(var(--press-card-size, 16em), 100%), 1fr));
    gap: calc(2 * var(--_gap)) calc(1.5 * var(--_gap));
    margin-block-end: calc(2 * var(--_gap));
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  :host([layout="cards"]) li {
    padding: 0;
    border: 0;
  }
  :host([layout="cards"]) [part="image"] {
    float: none;
    inline-size: 100%;
    margin: 0 0 0.75em;
  }
  /* Not nested: WebKitGTK 2.50 does not notice the attribute then. */
  :host([layout="compact"]) li {
    padding-block: calc(0.6 * var(--_gap));
  }
  :host([layout="compact"]) article {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.5em;
  }
  :host([layout="compact"]) [part="meta"] {
    flex: 0 1 24em;
    gap: 0 0.75em;
  }
  :host([layout="compact"]) [part="title"] {
    flex: 1 1 16em;
    margin: 0;
    font-size: 1em;
  }
  :host([layout="compact"]) [part="lead"] {
    display: none;
  }
  :host([layout="compact"]) .skeleton {
    padding-block-end: 3.5em;
  }
  :host([layout="headlines"]) li {
    padding-block: calc(0.5 * var(--_gap));
  }
  :host([layout="headlines"]) [part="title"] {
    margin: 0;
    font-size: 1em;
  }
  :host([layout="headlines"]) :is([part="meta"], [part="lead"]) {
    display: none;
  }
  :host([layout="headlines"]) .skeleton {
    padding-block-end: 3em;
  }

  p:has(> [part="back-link"]) {
    margin-block-end: var(--_gap);
  }

  dialog {
    box-sizing: border-box;
    inline-size: min(var(--press-release-measure, 68ch) + 6em, 100% - 2em);
    max-inline-size: none;
    max-block-size: calc(100dvh - 2em);
    margin: auto;
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    color: var(--press-dialog-color, CanvasText);
    background: var(--press-dialog-background, Canvas);
    border: 1px solid var(--_line);
    border-radius: var(--press-radius, 2px);
  }
  @media (width < 30em) {
    dialog {
      inline-size: 100%;
      max-block-size: 100dvh;
      border: 0;
    }
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 55%);
  }
  [part="panel"] {
    background: inherit;
    padding: 0 clamp(1em, 5%, 3em) 2em;
  }
  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    justify-content: end;
    margin-block-end: 0.5em;
    padding-block: 0.75em;
    background: inherit;
  }
`;
