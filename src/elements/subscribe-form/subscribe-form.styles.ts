import { css } from "lit";

export const subscribeFormStyles = css`
  /* Important, because the page's own display property for its form would win otherwise. */
  [hidden],
  ::slotted([hidden]) {
    display: none !important;
  }
`;
