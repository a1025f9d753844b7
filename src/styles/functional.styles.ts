import { css } from "lit";

/** What every element needs to work, however it looks. With the attribute `unstyled`, it is all that an element has. */
export const functionalStyles = css`
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :host(:not([hidden])) {
    display: block;
  }
`;
