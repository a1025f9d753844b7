import { css } from "lit";

/** Colors of an element with the attribute `theme`: those of the browser, so that fields, buttons and dialogs have them, too. */
export const themeStyles = css`
  :host(:is([theme="light"], [theme="dark"])) {
    color: CanvasText;
    background: Canvas;
  }
  :host([theme="light"]) {
    color-scheme: light;
  }
  :host([theme="dark"]) {
    color-scheme: dark;
  }
`;
