/** What is used of a Trusted Types policy. */
interface HtmlPolicy {
  createHTML(html: string): unknown;
}

/**
 * What the bundles of this product on one page share, because a page that lists policy names lets each be made once.
 * They meet at a name that any script of the page can read. So what lies there is not the policy, which would make any
 * string trusted, but the two things that are done with it: neither gives a script that has no way to run code one.
 */
interface SharedPolicy extends HtmlPolicy {
  /** Trusts the fixed markup of a template; throws for markup that could run something. */
  createHTML(html: string): unknown;
  /** Parses any markup into a document that runs and loads nothing; throws where the page refuses the policy. */
  parse(html: string): Document;
}

const name = "newsroom-elements";
const key = Symbol.for(name);

/** An address, an entity that may hide one, a handler, or an element that runs or loads. No template of ours needs one. */
const active = /[:&]|\Won|srcdoc|<(script|style|i?frame|object|embed|base|meta|link|template)/i;

/** Without Trusted Types, or without the right to make a policy, a string stays one: the page's rule decides at its use. */
const plain: HtmlPolicy = { createHTML: (html) => html };

/** A page that does not let the policy be made puts one of its own at the name that all bundles know, before any of them. */
export function sharedPolicy(): SharedPolicy {
  const page = globalThis as {
    [key]?: HtmlPolicy & Partial<SharedPolicy>;
    trustedTypes?: { createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy };
  };
  let policy = page[key];
  if (!policy?.parse) {
    try {
      policy ??= page.trustedTypes!.createPolicy(name, plain);
    } catch {
      policy = plain;
    }
    page[key] = {
      createHTML(html) {
        if (active.test(html)) throw new TypeError(name);
        return policy!.createHTML(html);
      },
      parse: (html) => new DOMParser().parseFromString(policy!.createHTML(html) as string, "text/html"),
    };
  }
  return page[key] as SharedPolicy;
}

/** Stands in for the policy that Lit makes for itself, in the script-tag builds. */
export const templatePolicy: HtmlPolicy = {
  createHTML: (html) => sharedPolicy().createHTML(html),
};
