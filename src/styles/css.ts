import { type CSSResult, unsafeCSS } from "lit";

/** Like Lit's `css`, but for style sheets without expressions only. */
export const css = ([text]: TemplateStringsArray): CSSResult => unsafeCSS(text);
