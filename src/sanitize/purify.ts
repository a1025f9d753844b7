import createDOMPurify, { type DOMPurify, type WindowLike } from "dompurify";
import {
  attributeRules,
  droppedTags,
  embedTags,
  INERT_STYLE_ATTRIBUTE,
  keptTags,
  readAttributes,
  renamedTags,
} from "./sanitize-policy.js";

let instance: DOMPurify | undefined;
let input: Document;

/**
 * First stage: removes everything from a parsed text that the policy does not name. Returns undefined if the document has
 * no body, or more elements than `most`.
 *
 * This module has a DOMPurify instance of its own, which hooks and settings of the page's DOMPurify cannot reach. The
 * settings are passed with each call, so that none persists. Hooks, `setConfig`, `IN_PLACE` and functions as settings are
 * not used, because most security advisories for DOMPurify are about those.
 */
export function purify(parsed: Document, most: number): DocumentFragment | undefined {
  // An element of the feed can shadow the document's own methods (DOM clobbering).
  if (Document.prototype.querySelectorAll.call(parsed, "*").length > most) return undefined;
  input = parsed;
  instance ??= createDOMPurify(windowOf());
  // The markup passed here is ignored: the parser below returns the document that is already parsed.
  const clean: DocumentFragment | null = instance.sanitize("<p>", {
    ALLOWED_TAGS: [...keptTags, ...Object.values(renamedTags).join(" ").split(" "), ...embedTags],
    ALLOWED_ATTR: [
      ...Object.values(attributeRules).flatMap((rules) => Object.keys(rules)),
      ...readAttributes,
    ],
    ADD_URI_SAFE_ATTR: ["abbr", INERT_STYLE_ATTRIBUTE],
    FORBID_CONTENTS: droppedTags,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOW_UNKNOWN_PROTOCOLS: false,
    SANITIZE_DOM: true,
    KEEP_CONTENT: true,
    RETURN_DOM_FRAGMENT: true,
  });
  return clean ?? undefined;
}

/**
 * The `window` that DOMPurify gets. It has no Trusted Types: with them DOMPurify creates a policy of its own, or asks ours
 * for the address of every `<embed>`, and if the page refuses either one it silently returns an empty result. So the text
 * is parsed beforehand, where a refusal throws, and the `DOMParser` here only returns the result.
 */
function windowOf(): WindowLike {
  return {
    document,
    DocumentFragment,
    HTMLTemplateElement,
    Node,
    Element,
    NodeFilter,
    NamedNodeMap,
    HTMLFormElement,
    DOMParser: class {
      parseFromString() {
        return input;
      }
    },
  };
}
