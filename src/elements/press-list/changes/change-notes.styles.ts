import { css } from "../../../styles/css.js";

export const changeNoteStyles = css`
  [part="notice"] {
    font-weight: 600;
  }
`;
