import { SanitizeError } from "./sanitize-error.js";

/** What is used of a Trusted Types policy. */
export interface HtmlPolicy {
  createHTML(html: string): unknown;
}

/**
 * What the bundles of this product on one page share, because a page that lists policy names lets each be made once.
 * They meet at a name that any script of the page can read. So what lies there is not the policy, which would make any
 * string trusted, but the two things that are done with it: neither gives a script that has no way to run code one.
 */
interface SharedPolicy extends HtmlPolicy {
  /** Trusts the fixed markup of a template; throws for markup that could run or load something. */
  createHTML(html: string): unknown;
  /** Parses any markup into a document that runs and loads nothing. */
  parse(html: string): Document;
}

const NAME = "newsroom-elements";
const KEY = Symbol.for(NAME);

/** An address, an entity that may hide one, a handler, or an element that runs or loads. No template of ours needs one. */
const ACTIVE = /[:&]|[\s"'/]on|srcdoc|<(?:script|style|i?frame|object|embed|base|meta|link|template)/i;

function sharedPolicy(): SharedPolicy | undefined {
  const page = globalThis as {
    [KEY]?: SharedPolicy;
    trustedTypes?: { createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy };
  };
  if (!page.trustedTypes || page[KEY]) return page[KEY];
  let policy: HtmlPolicy;
  try {
    // Without a prototype, so that a page that extends Object.prototype adds no rule.
    policy = page.trustedTypes.createPolicy(NAME, {
      __proto__: null,
      createHTML: (html) => html,
    } as HtmlPolicy);
  } catch {
    // The page does not list the name, or another script took it. Where Trusted Types are not enforced, no harm is done.
    return;
  }
  const shared: SharedPolicy = {
    createHTML(html) {
      if (ACTIVE.test(html))
        throw new TypeError(`The policy ${NAME} is for templates without code and addresses`);
      return policy.createHTML(html);
    },
    parse: (html) => parse(html, policy),
  };
  Object.defineProperty(page, KEY, { __proto__: null, value: Object.freeze(shared) } as PropertyDescriptor);
  return shared;
}

/** Stands in for the policy that Lit makes for itself, in the script-tag builds. */
export const templatePolicy: HtmlPolicy = {
  createHTML: (html) => sharedPolicy()?.createHTML(html) ?? html,
};

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

function parse(html: string, policy?: HtmlPolicy): Document {
  return new DOMParser().parseFromString((policy ? policy.createHTML(html) : html) as string, "text/html");
}
