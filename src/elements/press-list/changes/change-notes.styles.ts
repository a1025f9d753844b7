import { css } from "lit";

export const changeNoteStyles = css`
  [part="notice"] {
    font-weight: 600;
  }
`;
