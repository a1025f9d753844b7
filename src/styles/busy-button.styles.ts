import { css } from "lit";

/** A button that waits for what it has started. */
export const busyButtonStyles = css`
  [aria-disabled="true"] {
    cursor: progress;
    opacity: 0.6;
    position: relative;
    overflow: clip;
  }
  /* A line at the lower edge of the button: a border, which is drawn where colors are forced, too. */
  [aria-disabled="true"]::after {
    content: "";
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
    inline-size: 40%;
    border-block-end: 3px solid;
  }
  @media (prefers-reduced-motion: no-preference) {
    [aria-disabled="true"]::after {
      inline-size: 100%;
      animation: busy 1.4s ease-out infinite;
    }
  }
  @keyframes busy {
    from {
      inline-size: 0;
    }
  }
`;
