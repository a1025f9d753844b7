import { css } from "lit";

/**
 * Custom properties of headings, links, buttons and the focus. `<press-list>` does not read them, because its first file has no
 * room for them: themes/shared/list-parts.css says the same about its parts, in each preset.
 */
export const designStyles = css`
  [part~="heading"] {
    color: var(--press-heading-color, inherit);
    font-family: var(--press-heading-font, inherit);
    font-weight: var(--press-heading-weight, 600);
    line-height: var(--press-heading-line-height, 1.3);
  }
  a {
    color: var(--press-link-color, inherit);
    text-decoration-line: var(--press-link-decoration, underline);
    text-decoration-thickness: var(--press-link-thickness, auto);
    text-underline-offset: var(--press-link-offset, 0.15em);
  }
  a:hover {
    color: var(--press-link-hover-color, var(--press-link-color, inherit));
    text-decoration-line: var(--press-link-hover-decoration, underline);
    text-decoration-thickness: var(--press-link-hover-thickness, max(2px, 0.12em));
  }
  button {
    font-weight: var(--press-button-weight, inherit);
    color: var(--press-button-color, inherit);
    padding: var(--press-button-padding, 0.5em 1.1em);
    background: var(--press-button-background, none);
    border: var(--press-button-border, 1px solid);
    border-radius: var(--press-button-radius, var(--press-radius, 2px));
    box-shadow: var(--press-button-shadow, none);
  }
  button:hover {
    color: var(--press-button-hover-color, var(--press-button-color, inherit));
    background: var(
      --press-button-hover-background,
      var(--press-button-background, color-mix(in srgb, currentColor 8%, transparent))
    );
  }
  :focus-visible {
    outline-width: var(--press-focus-width, 2px);
    outline-offset: var(--press-focus-offset, 2px);
  }
  a:focus-visible {
    color: var(--press-focus-text, var(--press-link-color, inherit));
    background: var(--press-focus-background, none);
    box-shadow: var(--press-focus-shadow, none);
  }
  button:focus-visible {
    color: var(--press-focus-text, var(--press-button-color, inherit));
    background: var(--press-focus-background, var(--press-button-background, none));
    box-shadow: var(--press-focus-shadow, var(--press-button-shadow, none));
  }
  /* Where colors are forced, what inherits its color may keep it: a link would have the color of text. */
  @media (forced-colors: active) {
    a:any-link {
      color: LinkText;
    }
  }
`;
