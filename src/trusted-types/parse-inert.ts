/** The part of a Trusted Types policy that is used here. */
interface HtmlPolicy {
  /** Returns `TrustedHTML` if the browser supports it. TypeScript's DOM types do not know it and accept a string only. */
  createHTML(html: string): string;
}

/**
 * What all scripts of this product on one page share, because a page that lists policy names lets each be created only
 * once. They find it under a symbol that any script of the page can read. So it never gives out trusted HTML, only nodes
 * without anything that Trusted Types guard.
 */
interface InertParser {
  /** Parses markup into a document of its own, without scripts. Throws if the page refuses the policy. */
  parse(html: string): Document;
  /** Parses markup into a template. Scripts in it never run, whatever is done with them. Throws if the page refuses the policy. */
  createTemplate(html: string): HTMLTemplateElement;
}

interface PolicyFactory {
  createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy;
}

const name = "newsroom-elements";
const key = Symbol.for(name);

const passThrough: HtmlPolicy = { createHTML: (html) => html };

/**
 * Parses HTML into an inert document: no script runs and nothing is loaded. Scripts, event handlers and `srcdoc` are
 * removed, so that its nodes cannot run code wherever they are put.
 *
 * @throws if the page enforces Trusted Types and refuses the policy
 */
export const parseInert = (html: string): Document => sharedParser().parse(html);

/** Makes the templates of Lit in the script-tag builds: see scripts/vite/patches/lit-template-policy.mjs. */
export const createTemplate = (html: string): HTMLTemplateElement => sharedParser().createTemplate(html);

/**
 * The parser that all scripts of this product on the page share. A page that does not allow our policy to be created can
 * store one of its own under the same symbol. The first call takes it away, so that no later script finds it there.
 */
export function sharedParser(): InertParser {
  const page = globalThis as {
    [key]?: HtmlPolicy | InertParser;
    trustedTypes?: PolicyFactory;
  };
  const found = page[key];
  if (found && isParser(found)) return found;
  let policy = found;
  const trust = (html: string): string => (policy ??= createPolicy(page.trustedTypes)).createHTML(html);
  return (page[key] = {
    parse(html) {
      const parsed = new DOMParser().parseFromString(trust(html), "text/html");
      disarm(parsed, true);
      return parsed;
    },
    createTemplate(html) {
      const template = document.createElement("template");
      // eslint-disable-next-line no-restricted-syntax -- Only this parser marks scripts as run. No feed HTML comes here.
      template.innerHTML = trust(html);
      // Most templates have nothing to remove, and to look at all their elements takes as long as to parse them.
      if (mayBeArmed.test(html)) disarm(template.content, false);
      return template;
    },
  });
}

/** Own properties only: a policy is no parser because of a polluted `Object.prototype`. */
const isParser = (found: object): found is InertParser => Object.hasOwn(found, "parse");

function createPolicy(factory: PolicyFactory | undefined): HtmlPolicy {
  try {
    return factory?.createPolicy(name, passThrough) ?? passThrough;
  } catch {
    // The page does not allow the policy. If it enforces Trusted Types, the browser refuses the string when it is used.
    return passThrough;
  }
}

/**
 * Finds every attribute that `disarm` removes, and some words that are none. The name of an attribute comes after white space, a
 * slash or a quotation mark.
 */
const mayBeArmed = /\b(on|srcdoc)/i;

/**
 * Removes what Trusted Types guard in parsed markup. The markup may name a document's or a form's own members
 * (`<img name=querySelectorAll>`), so those are not used.
 *
 * @param hasLiveScripts Whether scripts would run in the page. The parser of `innerHTML` marks its scripts as run already.
 */
function disarm(root: Node, hasLiveScripts: boolean): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  const elements: Element[] = [];
  while (walker.nextNode()) elements.push(walker.currentNode as Element);
  for (const element of elements) {
    if (element instanceof HTMLTemplateElement) disarm(element.content, hasLiveScripts);
    if (hasLiveScripts && element.localName === "script") element.remove();
    for (const attribute of Element.prototype.getAttributeNames.call(element))
      if (/^on|^srcdoc$/.test(attribute)) Element.prototype.removeAttribute.call(element, attribute);
  }
}
