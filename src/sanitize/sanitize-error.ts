/**
 * Thrown when a text cannot be shown safely at all, as opposed to a text of which nothing is left.
 * Whoever catches it shows the way to the original instead.
 *
 * - `trusted-types`: the page enforces Trusted Types and refuses the policy `newsroom-elements`.
 * - `unsupported`: there is no DOM here, or none that DOMPurify can work with.
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
