import { sharedPolicy } from "../trusted-types/shared-policy.js";
import { SanitizeError } from "./sanitize-error.js";

/**
 * Parses HTML into an inert document: no script runs and nothing is loaded.
 *
 * @throws {SanitizeError} `trusted-types`, if the page enforces Trusted Types and refuses our policy
 */
export function parseInert(html: string): Document {
  try {
    return sharedPolicy().parse(html);
  } catch (cause) {
    throw new SanitizeError("trusted-types", { cause });
  }
}
