import { flag, oneOf, OptionError, type Rule, text } from "./option-error.js";

/** Where the HTML is: in the page, or in the shadow root of the element. */
export interface OutputOptions {
  /**
   * `light` is HTML inside the element, which the page styles. `shadow` is what the element itself shows, with its own styles, as a
   * declarative shadow root. Default: `light`.
   */
  output?: Output | undefined;
  /**
   * Address of the element's style sheet for `shadow`: the file `dist/ssr/<tag>.css` of this package, with `unstyled`
   * `dist/ssr/unstyled.css`, on a host that the page's
   * Content Security Policy allows. Without it, the styles are in the HTML.
   */
  styleSheet?: string | undefined;
  /** Whether the element has no look of its own, as with its attribute `unstyled`. */
  unstyled?: boolean | undefined;
  /** Nonce of the styles in the HTML, for a page whose Content Security Policy asks for one. */
  nonce?: string | undefined;
}

const outputs = ["light", "shadow"] as const;
export type Output = (typeof outputs)[number];

export const outputRules: Readonly<Record<keyof OutputOptions, Rule>> = {
  output: oneOf(outputs),
  styleSheet: text,
  unstyled: flag,
  nonce: text,
};

/**
 * Checks that the options of the styles fit the output.
 *
 * @throws {OptionError}
 */
export function checkOutput({ output, styleSheet, nonce }: OutputOptions): void {
  if (output !== "shadow" && styleSheet !== undefined)
    throw new OptionError("styleSheet", 'needs the option output: "shadow"');
  if (output !== "shadow" && nonce !== undefined)
    throw new OptionError("nonce", 'needs the option output: "shadow"');
  if (styleSheet !== undefined && nonce !== undefined)
    throw new OptionError("nonce", "has no use with styleSheet");
}
