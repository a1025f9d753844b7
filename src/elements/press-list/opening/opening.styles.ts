import { css } from "lit";

export const openingStyles = css`
  p:has(> [part~="back-link"]) {
    margin-block-end: var(--_gap);
  }
  [part~="back-link"] {
    padding-block: max(0px, (var(--press-target-size, 0px) - 1em) / 2);
  }
  /* The message above the list that says why a release is not shown. */
  press-release:has(+ [part="status"]) {
    margin-block-end: var(--_gap);
  }
  @media print {
    [part~="back-link"] {
      display: none;
    }
  }
  dialog {
    box-sizing: border-box;
    inline-size: min(var(--press-release-measure, var(--press-measure, 68ch)) + 6em, 100% - 2em);
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
