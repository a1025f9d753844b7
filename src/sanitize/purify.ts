import createDOMPurify, { type DOMPurify, type WindowLike } from "dompurify";
import {
  attributeRules,
  droppedTags,
  embedTags,
  HUSHED_STYLE,
  keptTags,
  readAttributes,
  renamedTags,
} from "./sanitize-policy.js";

let instance: DOMPurify | undefined;
let input: Document;

/**
 * First stage: takes out of a parsed text what the policy does not name. Nothing if there is no body in it.
 *
 * The instance is this module's own, so that hooks and settings of the page's DOMPurify do not reach it; the settings are
 * given with each call, so that none outlives it. Hooks, `setConfig`, `IN_PLACE` and functions as settings stay unused:
 * most advisories are about those.
 */
export function purify(parsed: Document): DocumentFragment | undefined {
  input = parsed;
  instance ??= createDOMPurify(windowOf());
  // Any text does: it is the parser that gives what is sanitized.
  const clean: DocumentFragment | null = instance.sanitize("<p>", {
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
  });
  return clean ?? undefined;
}

/**
 * The page as DOMPurify sees it. It knows no Trusted Types there: with them it makes a policy of its own or asks ours for
 * the address of every `<embed>`, and where the page refuses either it gives an empty result without a word. So the text
 * is parsed before, where a refusal can be seen, and the parser here only hands it over.
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
