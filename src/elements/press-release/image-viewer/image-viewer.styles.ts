import { css } from "lit";

export const imageViewerStyles = css`
  dialog {
    inset: 0;
    inline-size: auto;
    block-size: auto;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    color: CanvasText;
    background: Canvas;
  }
  dialog[open] {
    display: grid;
    grid-template: auto minmax(0, 1fr) / 100%;
  }
  [part="viewer-bar"] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 0.5em;
    padding: 0.75em 1em;
    white-space: nowrap;
  }
  [part="viewer-position"] {
    flex: 1;
    font-variant-numeric: tabular-nums;
  }
  [part~="viewer-button"] {
    min-inline-size: max(2.75em, var(--press-target-size, 24px));
    min-block-size: max(2.75em, var(--press-target-size, 24px));
  }
  [part~="viewer-button"][aria-disabled="true"] {
    opacity: 0.4;
    cursor: default;
  }
  .backwards,
  .forwards {
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.6em;
    border: solid;
    border-width: 2px 2px 0 0;
    transform: rotate(45deg);
  }
  .backwards,
  .forwards:dir(rtl) {
    transform: rotate(-135deg);
  }
  .backwards:dir(rtl) {
    transform: rotate(45deg);
  }
  [part="viewer-images"] {
    display: flex;
    overflow: auto hidden;
    overscroll-behavior: contain;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
  }
  [part="viewer-images"]:focus-visible {
    outline-offset: -2px;
  }
  [part="viewer-image"] {
    flex: 0 0 100%;
    display: grid;
    grid-template: minmax(0, 1fr) auto / 100%;
    margin: 0;
    padding-inline: 1em;
    scroll-snap-align: start;
    scroll-snap-stop: always;
  }
  [part="viewer-image"] img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: scale-down;
  }
  [part="viewer-caption"] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25em 2em;
    max-block-size: 40vh;
    padding-block: 0.75em 1em;
    overflow-y: auto;
  }
  [part~="viewer-download"] {
    min-block-size: var(--press-target-size, 24px);
  }
`;
