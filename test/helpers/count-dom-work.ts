import {
  replaceNativeFunctions,
  restoreNativeFunctions,
  startNativeCount,
  stopNativeCount,
} from "./count-native-work.mjs";

/* Counts the work of code in a page, so that a test can assert how it grows without measuring time: what
   count-native-work.mjs counts, and the nodes that functions of the DOM make, look at or read. */

/** How much more work twice the input may take. */
export const mostGrowth = 2.2;

let work = 0;
const originals: [object: object, name: string, descriptor: PropertyDescriptor][] = [];

/** The number of elements in a node. */
function everyElement(root: unknown): number {
  let count = 0;
  if (root instanceof Node)
    for (const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT); walker.nextNode();) count++;
  return count;
}

type Cost = (self: Node, result: unknown) => number;

function replace(object: object, name: string, cost: Cost): void {
  const descriptor = Object.getOwnPropertyDescriptor(object, name);
  if (!descriptor) return;
  originals.push([object, name, descriptor]);
  const counted = (original: (...args: unknown[]) => unknown) =>
    function (this: Node, ...args: unknown[]): unknown {
      const result = original.apply(this, args);
      work += 1 + cost(this, result);
      return result;
    };
  const { value, get } = descriptor as { value?: (...args: unknown[]) => unknown; get?: () => unknown };
  Object.defineProperty(object, name, {
    ...descriptor,
    ...(value ? { value: counted(value) } : get ? { get: counted(get) } : {}),
  });
}

function replaceDomFunctions(): void {
  const one: Cost = () => 1;
  const text: Cost = (_, result) => (typeof result === "string" ? result.length : 0);
  const nodes: Cost = (root) => everyElement(root);
  for (const prototype of [Element.prototype, Document.prototype, DocumentFragment.prototype]) {
    replace(prototype, "querySelectorAll", nodes);
    replace(prototype, "querySelector", (root, found) => (found ? 1 : everyElement(root)));
    replace(prototype, "append", one);
  }
  for (const name of ["createElement", "createTextNode", "importNode"])
    replace(Document.prototype, name, one);
  for (const name of ["appendChild", "insertBefore", "removeChild", "contains"])
    replace(Node.prototype, name, one);
  replace(Node.prototype, "cloneNode", (_, copy) => 1 + everyElement(copy));
  replace(Node.prototype, "textContent", text);
  replace(CharacterData.prototype, "data", text);
  replace(Element.prototype, "getAttribute", text);
  replace(Element.prototype, "setAttribute", one);
  replace(Element.prototype, "closest", one);
  replace(DOMParser.prototype, "parseFromString", (_, parsed) => everyElement(parsed));
}

/** The work of a function until its promise is settled. */
export async function countDomWork(run: () => unknown): Promise<number> {
  work = 0;
  replaceNativeFunctions();
  replaceDomFunctions();
  startNativeCount();
  try {
    await run();
  } finally {
    work += stopNativeCount();
    restoreNativeFunctions();
    for (const [object, name, descriptor] of originals.splice(0).reverse())
      Object.defineProperty(object, name, descriptor);
  }
  return work;
}
