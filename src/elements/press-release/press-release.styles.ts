import { css } from "lit";

export const pressReleaseStyles = css`
  article,
  .skeleton {
    max-inline-size: var(--press-release-measure, var(--press-measure, 68ch));
  }
  [part~="title"] {
    margin-block: 0.25em 0.35em;
    font-size: var(--press-release-title-size, min(1.8em, 1.1em + 3vw));
    outline: none;
  }
  [part="lead"],
  [part="body"],
  .text * + :is(p, ul, ol, dl, blockquote, figure, .press-scroll, .press-video) {
    margin-block-start: var(--_gap);
  }
  [part="lead"] {
    font-size: 1.15em;
    font-weight: 600;
    line-height: 1.45;
  }
  :is(strong, b, th) {
    font-weight: 600;
  }
  :is(figcaption, caption) {
    padding-block: 0.4em;
    text-align: start;
    font-size: var(--press-small-size, 0.875em);
  }
  ul,
  ol {
    padding-inline-start: 1.3em;
  }
  /* Links outside a sentence must be large enough to tap: WCAG 2.2, 2.5.8. */
  :is([part$="-link"], .press-video-link) {
    display: inline-block;
    min-block-size: var(--press-target-size, 24px);
    padding-block: 0.15em;
    align-content: center;
  }
  /* A message looks as it does in a list. */
  [role="status"]:has(p),
  [role="alert"] {
    padding-block: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  slot + p {
    margin-block-start: 0.5em;
  }
  [part="sources"] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    margin-block-start: calc(1.5 * var(--_gap));
  }
  .text {
    line-height: var(--press-line-height, 1.6);
  }
  .text :is(h1, h2, h3, h4, h5, h6) {
    margin-block: calc(1.5 * var(--_gap)) 0.5em;
    font-size: var(--press-text-heading-size, 1.15em);
  }
  /* Classes that the sanitizer writes for the alignment of a text. */
  .press-ta-center {
    text-align: center;
  }
  .press-ta-right {
    text-align: right;
  }
  blockquote {
    padding-inline-start: 1.25em;
    border-inline-start: 3px solid var(--_line);
  }
  /* Arabic, Hebrew and East Asian scripts have no italics, but browsers slant them. */
  :is(em, i, cite, dfn, var):is(:dir(rtl), :lang(zh, ja, ko, th)) {
    font-style: normal;
    font-weight: 600;
  }
  .press-video {
    display: block;
  }
  /* The button, and the player that replaces it. */
  .press-video > :first-child {
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    border: 1px solid var(--_line);
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  @media print {
    .press-video > :first-child,
    [part~="newsroom-link"] {
      display: none;
    }
    [part~="original-link"]::after {
      content: " (" attr(href) ")";
    }
    /* Not alone on a page. */
    [part="sources"] {
      break-before: avoid;
    }
    :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    :is(figure, tr, li) {
      break-inside: avoid;
    }
  }
  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  :is(th, td) {
    padding: 0.4em 0.8em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  /* Keeps the content below out of sight until the release has arrived, so that it does not move. */
  .loading {
    min-block-size: 100svh;
  }
  /* They would move when the text arrives. */
  .loading [part="sources"] {
    display: none;
  }
  .skeleton {
    margin-block-start: var(--_gap);
    block-size: 18em;
    /* Where colors are forced, the background is not drawn. */
    border-block-start: 1px solid var(--_line);
    background: repeating-linear-gradient(var(--_line) 0 0.5em, transparent 0 1.8em) no-repeat;
  }
  /* Nothing of the release is known, so it has the shape of a headline, too. */
  slot > .skeleton {
    background-position-y: 5.5em;
  }
  slot > .skeleton::before {
    content: "";
    display: block;
    inline-size: 75%;
    block-size: 3.5em;
    margin-block-start: 1em;
    background: linear-gradient(var(--_line) 40%, transparent 0 60%, var(--_line) 0);
  }
`;
