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
    padding-block: max(0.6 * var(--_gap), (var(--press-target-size, 0px) - 1em) / 2);
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
    padding-block: max(0.5 * var(--_gap), (var(--press-target-size, 0px) - 1em) / 2);
  }
  :host([layout="headlines"]) [part~="title"] {
    margin: 0;
    font-size: 1em;
  }
  :host([layout="headlines"]) :is([part="meta"], [part="lead"]) {
    display: none;
  }
  /* Placeholders have the height that the list's own styles give them: nothing may move when these arrive. */
  .drawn {
    position: relative;
    container-type: inline-size;
  }
  .drawn > .headlines {
    background: var(--_bar) 0 0.9em / 70% 0.8em no-repeat;
  }
  .drawn > .compact {
    background:
      var(--_bar) 0 1em / 9em 0.6em no-repeat,
      var(--_bar) 22.5em 0.9em / 45% 0.8em no-repeat;
  }
  @container (inline-size < 38.5em) {
    .drawn > .compact {
      background:
        var(--_bar) 0 1em / 9em 0.6em no-repeat,
        var(--_bar) 0 2.2em / 90% 0.8em no-repeat;
    }
  }
  /* Where colors are forced, this border is drawn, and the cards are not. */
  .drawn > .cards {
    border-color: transparent;
    background: none;
  }
  /* As many columns as there will be cards in a row. A tile is a card with half of the gap at both sides. */
  .drawn:has(> .cards) {
    overflow: clip;
  }
  .drawn:has(> .cards)::before {
    --_side: calc(0.75 * var(--_gap));
    content: "";
    position: absolute;
    inset: var(--_gap) calc(-1 * var(--_side)) 0;
    background: linear-gradient(
        90deg,
        transparent var(--_side),
        var(--_line) 0 calc(100% - var(--_side)),
        transparent 0
      )
      0 0 / var(--_tile, 100%);
    /* Picture, date, headline and lead. */
    mask: repeating-linear-gradient(
      rgb(0 0 0 / 45%) 0 10em,
      transparent 0 11em,
      #000 0 11.6em,
      transparent 0 12.4em,
      #000 0 13.8em,
      transparent 0 14.8em,
      rgb(0 0 0 / 60%) 0 15.4em,
      transparent 0 16.2em,
      rgb(0 0 0 / 60%) 0 16.8em,
      transparent 0 20em
    );
  }
  @container (inline-size >= 33.5em) {
    .drawn:has(> .cards)::before {
      --_tile: calc(100% / 2);
    }
  }
  @container (inline-size >= 51em) {
    .drawn:has(> .cards)::before {
      --_tile: calc(100% / 3);
    }
  }
  @container (inline-size >= 68.5em) {
    .drawn:has(> .cards)::before {
      --_tile: calc(100% / 4);
    }
  }
`;
