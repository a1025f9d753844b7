import type { Release } from "../release/release.js";
import type { UntrustedHtml } from "../release/untrusted-html.js";

/** A type with plain strings where a release that was read has HTML that nobody has sanitized. */
type WithPlainHtml<T> = T extends UntrustedHtml
  ? string
  : T extends readonly (infer Entry)[]
    ? WithPlainHtml<Entry>[]
    : T extends object
      ? { [Key in keyof T]: WithPlainHtml<T[Key]> }
      : T;

/**
 * A release of a mock newsroom: the fields of `Release`, with HTML as strings. Addresses may be relative to the newsroom's;
 * without `url`, the release is at `releases/<id>`. Dates are ISO 8601, with any offset.
 */
export type MockRelease = WithPlainHtml<Release>;
