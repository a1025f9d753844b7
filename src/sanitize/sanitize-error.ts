/**
 * Thrown when a text cannot be shown safely at all, which is not the same as a text of which nothing is left.
 * The caller shows a link to the original instead.
 *
 * - `trusted-types`: the page enforces Trusted Types and refuses the policy `newsroom-elements`.
 * - `unsupported`: there is no DOM, or DOMPurify does not support it.
 */
export class SanitizeError extends Error {
  override readonly name = "SanitizeError";

  constructor(
    readonly code: "trusted-types" | "unsupported",
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
