import { css } from "lit";

export const builtFormStyles = css`
  form,
  [part="field"] {
    display: grid;
  }
  form {
    justify-items: start;
    gap: var(--_gap);
    max-inline-size: 32em;
  }
  [part="field"] {
    gap: 0.3em;
    inline-size: 100%;
  }
  [part~="field-label"] {
    font-size: var(--press-label-size, inherit);
  }
  [part~="primary"] {
    padding: var(--press-primary-padding, var(--press-button-padding, 0.5em 1.1em));
    color: var(--press-primary-color, var(--press-button-color, inherit));
    font-weight: var(--press-primary-weight, var(--press-button-weight, 600));
    background: var(--press-primary-background, var(--press-button-background, none));
    border: var(--press-primary-border, var(--press-button-border, 1px solid));
    border-radius: var(--press-primary-radius, var(--press-button-radius, var(--press-radius, 2px)));
    box-shadow: var(--press-primary-shadow, var(--press-button-shadow, none));
  }
  [part~="primary"]:hover {
    color: var(
      --press-primary-hover-color,
      var(--press-primary-color, var(--press-button-hover-color, var(--press-button-color, inherit)))
    );
    background: var(
      --press-primary-hover-background,
      var(
        --press-primary-background,
        var(
          --press-button-hover-background,
          var(--press-button-background, color-mix(in srgb, currentColor 8%, transparent))
        )
      )
    );
  }
  [part~="primary"]:focus-visible {
    color: var(--press-focus-text, var(--press-primary-color, var(--press-button-color, inherit)));
    background: var(
      --press-focus-background,
      var(--press-primary-background, var(--press-button-background, none))
    );
    box-shadow: var(--press-focus-shadow, var(--press-primary-shadow, var(--press-button-shadow, none)));
  }
  /* An email address runs left to right, but is aligned with the page's text. */
  :dir(rtl) > [part~="input"] {
    text-align: end;
  }
  :is([part="consent"], [part="choice"]) {
    min-block-size: var(--press-target-size, auto);
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.7em;
    line-height: var(--press-line-height, 1.5);
  }
  :is([part~="checkbox"], [part~="radio"]) {
    --_box: var(--press-checkbox-size, max(1.5em, 24px));
    inline-size: var(--_box);
    block-size: var(--_box);
    /* Centers the box on the first line of its label. */
    margin: max(0px, (1lh - var(--_box)) / 2) 0 0;
    accent-color: var(--press-accent-color, auto);
  }
  a {
    min-block-size: var(--press-target-size, auto);
    padding-block: 0.3em;
    align-content: center;
  }
  [part="links"] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
    margin-block-start: var(--_gap);
    font-size: var(--press-small-size, 0.875em);
  }
  [part="links"] a {
    padding-block: 0.4em;
  }
`;
