import { sharedPolicy } from "../trusted-types/shared-policy.js";
import { SanitizeError } from "./sanitize-error.js";

/**
 * Parses HTML into a document that runs and loads nothing.
 *
 * @throws {SanitizeError} `trusted-types`, when the page enforces them and refuses the policy
 */
export function parseInert(html: string): Document {
  try {
    return sharedPolicy().parse(html);
  } catch (cause) {
    throw new SanitizeError("trusted-types", { cause });
  }
}
