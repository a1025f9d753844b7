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
`;
