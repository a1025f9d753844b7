import { css } from "lit";

export const layoutStyles = css`
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
  /* Not nested: WebKitGTK 2.50 does not update nested rules when the attribute changes. */
  :host([layout="compact"]) li {
    padding-block: calc(0.6 * var(--_gap));
  }
  :host([layout="compact"]) .headed {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.5em;
  }
  :host([layout="compact"]) [part="meta"] {
    flex: 0 1 24em;
    gap: 0 0.75em;
    font-variant-numeric: tabular-nums;
  }
  /* A release without a date or a type has no column for them. */
  :host([layout="compact"]) [part="meta"]:not(:has(*)) {
    display: none;
  }
  :host([layout="compact"]) [part~="title"] {
    flex: 1 1 16em;
    margin: 0;
    font-size: 1em;
  }
  :host([layout="compact"]) [part="lead"] {
    display: none;
  }
  :host([layout="headlines"]) li {
    padding-block: calc(0.5 * var(--_gap));
  }
  :host([layout="headlines"]) [part~="title"] {
    margin: 0;
    font-size: 1em;
  }
  :host([layout="headlines"]) :is([part="meta"], [part="lead"]) {
    display: none;
  }
`;
