import { css } from "lit";

export const findFormStyles = css`
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
  /* A row of its own if the choices do not fit beside it. */
  @container (inline-size < 56em) {
    .search {
      flex-basis: 100%;
    }
  }
  [part~="field-label"] {
    font-size: var(--press-label-size, var(--press-small-size, 0.875em));
  }
  [part~="input"] {
    appearance: none;
  }
  [part~="clear-button"] {
    min-block-size: max(var(--press-field-height, 2.75em), var(--press-target-size, 24px));
    padding-block: 0.2em;
  }
  [part="found"] {
    margin-block-end: var(--_gap);
  }
  @media print {
    [part="controls"] {
      display: none;
    }
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
`;
