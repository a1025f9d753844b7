import { type HtmlPolicy, parse, sharedPolicy } from "../trusted-types/shared-policy.js";
import { SanitizeError } from "./sanitize-error.js";

/**
 * Parses HTML into a document that runs and loads nothing.
 *
 * @param policy A policy of the page. Default: the one of this product, where the page knows Trusted Types.
 * @throws {SanitizeError} `trusted-types`, when the page enforces them and refuses the policy
 */
export function parseInert(html: string, policy?: HtmlPolicy): Document {
  try {
    return policy ? parse(html, policy) : (sharedPolicy()?.parse(html) ?? parse(html));
  } catch (cause) {
    throw new SanitizeError("trusted-types", { cause });
  }
}
