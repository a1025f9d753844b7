import { css } from "lit";

/** Fields with their labels, as the search form of a list and the built form of `<subscribe-form>` have them. */
export const fieldStyles = css`
  [part~="field-label"] {
    font-weight: var(--press-label-weight, 600);
  }
  [part~="control"] {
    inline-size: 100%;
    min-inline-size: 0;
    max-inline-size: var(--press-field-width, none);
    min-block-size: max(var(--press-field-height, 2.75em), var(--press-target-size, 24px));
    padding: var(--press-field-padding, 0.4em 0.7em);
    font: inherit;
    color: var(--press-field-color, inherit);
    background: var(--press-field-background, none);
    border: var(--press-field-border, 1px solid);
    border-radius: var(--press-field-radius, var(--press-radius, 2px));
  }
  [part~="control"]:focus-visible {
    box-shadow: var(--press-field-focus-shadow, none);
  }
`;
