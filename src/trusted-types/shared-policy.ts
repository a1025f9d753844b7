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

const name = "newsroom-elements";
const key = Symbol.for(name);

/** An address, an entity that may hide one, a handler, or an element that runs or loads. No template of ours needs one. */
const active = /[:&]|[\s"'/]on|srcdoc|<(?:script|style|i?frame|object|embed|base|meta|link|template)/i;

/** Nothing where the browser knows no Trusted Types, or where the page refuses the policy or has let another take the name. */
export function sharedPolicy(): SharedPolicy | undefined {
  const page = globalThis as {
    [key]?: SharedPolicy;
    trustedTypes?: { createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy };
  };
  if (page.trustedTypes && !page[key])
    try {
      const policy = page.trustedTypes.createPolicy(name, { createHTML: (html) => html });
      page[key] = {
        createHTML(html) {
          if (active.test(html)) throw new TypeError(name);
          return policy.createHTML(html);
        },
        parse: (html) => parse(html, policy),
      };
    } catch {
      // Where Trusted Types are not enforced, no harm is done; where they are, the next use of a string tells.
    }
  return page[key];
}

/** Parses HTML into a document that runs and loads nothing. Throws where the page enforces Trusted Types and has no policy. */
export function parse(html: string, policy?: HtmlPolicy): Document {
  return new DOMParser().parseFromString((policy ? policy.createHTML(html) : html) as string, "text/html");
}

/** Stands in for the policy that Lit makes for itself, in the script-tag builds. */
export const templatePolicy: HtmlPolicy = {
  createHTML: (html) => sharedPolicy()?.createHTML(html) ?? html,
};
