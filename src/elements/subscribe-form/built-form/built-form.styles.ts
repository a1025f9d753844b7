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
  [part="label"],
  [part="submit-button"] {
    font-weight: 600;
  }
  [part="input"] {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.4em 0.7em;
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid currentColor;
    border-radius: var(--press-radius, 2px);
  }
  /* An email address runs left to right, but is aligned with the page's text. */
  :dir(rtl) > [part="input"] {
    text-align: end;
  }
  :is([part="consent"], [part="choice"]) {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.7em;
    line-height: 1.5;
  }
  :is([part="checkbox"], [part="choice-box"]) {
    inline-size: max(1.5em, 24px);
    block-size: max(1.5em, 24px);
    /* Centers the box on the first line of its label. */
    margin: max(0px, (1lh - max(1.5em, 24px)) / 2) 0 0;
  }
  [part="privacy-link"] {
    padding-block: 0.3em;
  }
  [part="links"] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
    margin-block-start: var(--_gap);
    font-size: var(--_small);
  }
  [part="links"] a {
    padding-block: 0.4em;
  }
`;
