import { css } from "lit";

export const pressListStyles = css`
  /* Its height has the margin of what is in it, which is kept for a shorter list. */
  .room {
    display: flow-root;
  }
  ul {
    list-style: none;
    padding: 0;
  }
  /* A message is a row, like a release. */
  li,
  [role]:has(> p) {
    padding: var(--press-item-padding, var(--_gap) 0);
    border-block-start: 1px solid var(--_line);
    /* Firefox and WebKit align an item like the list, whatever its own direction is. */
    text-align: start;
  }
  [part~="title"] {
    margin-block-start: 0.2em;
    font-size: var(--press-list-title-size, 1.2em);
  }
  /* The links in the headlines: a list alone has no others. */
  a {
    padding-block: max(0.25em, (var(--press-target-size, 0px) - 1em) / 2);
    color: var(--press-link-color, inherit);
    text-underline-offset: var(--press-link-offset, 0.15em);
  }
  [part="lead"] {
    margin-block-start: 0.4em;
    max-inline-size: var(--press-measure, 70ch);
    text-wrap: pretty;
  }
  /* About as high as a release with its lead, which takes more lines in a narrow column. */
  .skeleton {
    padding-block-end: max(11em, 22em - 25%);
  }
  /* Here and not with the styles of these layouts, which arrive later: nothing may move then. */
  .compact,
  .headlines {
    padding-block-end: max(3.5em, 7.5em - 12%);
  }
  .drawn > * {
    /* It takes no space: a page has reserved as much as the placeholders have without it. */
    border-block-start: 1px solid var(--_line);
    margin-block-end: -1px;
    /* Date, headline and lead. */
    --_bar: linear-gradient(var(--_line) 0 0);
    background:
      var(--_bar) 0 1.2em / 9em 0.6em,
      var(--_bar) 0 2.7em / min(70%, 26em) 1.2em,
      var(--_bar) 0 5em / min(95%, 36em) 0.6em,
      var(--_bar) 0 6.4em / min(80%, 30em) 0.6em;
    background-repeat: no-repeat;
  }
  .drawn:dir(rtl) {
    scale: -1 1;
  }
  @media (forced-colors: active) {
    a {
      color: LinkText;
    }
  }
`;
