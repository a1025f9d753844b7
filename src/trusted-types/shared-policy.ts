/** The part of a Trusted Types policy that is used here. */
interface HtmlPolicy {
  /** Returns `TrustedHTML` if the browser supports it. TypeScript's DOM types do not know it and accept a string only. */
  createHTML(html: string): string;
}

/**
 * What all scripts of this product on one page share, because a page that lists policy names lets each be created only
 * once. They find it under a name that any script of the page can read. It therefore must not be the policy itself, which
 * would turn any string into trusted HTML, but only two operations, and neither helps a script that cannot run code to do
 * so.
 */
interface SharedPolicy extends HtmlPolicy {
  /** Trusts the fixed markup of a template. Throws a TypeError for markup that could run or load something. */
  createHTML(html: string): string;
  /** Parses any markup into an inert document. Throws if the page refuses the policy. */
  parse(html: string): Document;
}

interface PolicyFactory {
  createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy;
}

const name = "newsroom-elements";
const key = Symbol.for(name);

/** An address, an entity that may hide one, an event handler, or an element that runs or loads. Our templates have none. */
const active = /[:&]|\Won|srcdoc|<(script|style|i?frame|object|embed|base|meta|link|template)/i;

const passThrough: HtmlPolicy = { createHTML: (html) => html };

/**
 * The operations that all scripts of this product on the page share. A page that does not allow our policy to be created
 * can store a policy of its own under the same symbol before any of our scripts run.
 */
export function sharedPolicy(): SharedPolicy {
  const page = globalThis as {
    [key]?: HtmlPolicy | SharedPolicy;
    trustedTypes?: PolicyFactory;
  };
  const found = page[key];
  if (found && "parse" in found) return found;
  const policy = found ?? createPolicy(page.trustedTypes);
  const shared: SharedPolicy = {
    createHTML(html) {
      if (active.test(html)) throw new TypeError(name);
      return policy.createHTML(html);
    },
    parse: (html) => new DOMParser().parseFromString(policy.createHTML(html), "text/html"),
  };
  page[key] = shared;
  return shared;
}

function createPolicy(factory: PolicyFactory | undefined): HtmlPolicy {
  try {
    return factory?.createPolicy(name, passThrough) ?? passThrough;
  } catch {
    // The page does not allow the policy. If it enforces Trusted Types, the browser refuses the string when it is used.
    return passThrough;
  }
}

/** Replaces the policy that Lit would create for itself, in the script-tag builds: see vite.config.ts. */
export const templatePolicy: HtmlPolicy = {
  createHTML: (html) => sharedPolicy().createHTML(html),
};
