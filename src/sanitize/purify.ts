import createDOMPurify, { type DOMPurify } from "dompurify";
import {
  attributeRules,
  droppedTags,
  embedTags,
  HUSHED_STYLE,
  keptTags,
  readAttributes,
  renamedTags,
} from "./sanitize-policy.js";
import { SanitizeError } from "./sanitize-error.js";
import type { HtmlPolicy } from "./trusted-types.js";

let instance: DOMPurify | undefined;

/**
 * First stage: parses HTML in an inert document and takes out what the policy does not name. The instance is this module's
 * own, so that hooks and settings of the page's DOMPurify do not reach it; the settings are given with each call, so that
 * none outlives it. Hooks, `setConfig`, `IN_PLACE` and functions as settings stay unused: most advisories are about those.
 */
export function purify(html: string, policy: HtmlPolicy | undefined): DocumentFragment | null {
  instance ??= createDOMPurify(window);
  if (!instance.isSupported) throw new SanitizeError("unsupported");
  return instance.sanitize(html, {
    ALLOWED_TAGS: [...keptTags, ...Object.values(renamedTags).join(" ").split(" "), ...embedTags],
    ALLOWED_ATTR: [
      ...Object.values(attributeRules).flatMap((rules) => Object.keys(rules)),
      ...readAttributes,
    ],
    ADD_URI_SAFE_ATTR: ["abbr", HUSHED_STYLE],
    FORBID_CONTENTS: droppedTags,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOW_UNKNOWN_PROTOCOLS: false,
    SANITIZE_DOM: true,
    KEEP_CONTENT: true,
    RETURN_DOM_FRAGMENT: true,
    TRUSTED_TYPES_POLICY: policy as never,
  });
}
