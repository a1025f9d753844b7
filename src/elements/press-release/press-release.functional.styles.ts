import { css } from "lit";

/** Keeps all of a text in sight. A page cannot do that: the parts do not reach what is inside a text. */
export const releaseFunctionalStyles = css`
  :is(img, video, audio) {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }
  /* Scrolls what is too wide, so that no word or number in it has to be broken. */
  :is(.press-scroll, table, pre) {
    display: block;
    overflow: auto;
    overflow-wrap: normal;
  }
  .press-scroll :is(table, pre) {
    display: table;
    overflow: visible;
  }
  @media print {
    /* Paper does not scroll. */
    .press-scroll,
    .press-scroll * {
      overflow: visible;
      overflow-wrap: anywhere;
    }
    pre {
      white-space: pre-wrap;
    }
  }
`;
