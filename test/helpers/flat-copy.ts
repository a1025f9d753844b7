/** Attributes whose values are ids in the same tree. */
const references = [
  "for",
  "aria-labelledby",
  "aria-describedby",
  "aria-errormessage",
  "aria-controls",
  "aria-owns",
];

/** Attributes that a copy does not need, because they load, send, run or style something. */
const leftOut = /^(?:on.*|style|class|src|srcset|poster|action|formaction|autofocus|autoplay|popover)$/u;

const unspoken = "script, style, link, template, noscript, source, track";

/** A copy, and the languages of what its nodes are copies of. */
export interface FlatCopy {
  readonly copy: HTMLElement;
  readonly languageOf: (node: Node) => string;
}

/**
 * Copies what assistive technology finds in an element into one tree: shadow trees take the place of their hosts' children,
 * the content of slots is where they are, and nothing is copied that is hidden, inert or behind a modal dialog. Ids stay
 * apart, so that a reference into another tree leads nowhere in the copy, too. The copy loads nothing and has no styles.
 */
export function copyFlat(element: HTMLElement): FlatCopy {
  const copy = document.createElement("div");
  const languages = new Map<Node, string>();
  const scopes = new Map<Node, number>();

  const scoped = (node: Node, id: string): string => {
    const root = node.getRootNode();
    if (!scopes.has(root)) scopes.set(root, scopes.size);
    return `copy-${scopes.get(root)!}-${id}`;
  };

  const add = (parent: Node, node: Node): void => {
    if (node instanceof Text) {
      const text = new Text(node.data);
      languages.set(text, languageOf(node));
      parent.appendChild(text);
    } else if (node instanceof Element && !isHidden(node)) {
      if (node.localName === "slot") {
        for (const one of (node as HTMLSlotElement).assignedNodes({ flatten: true })) add(parent, one);
        return;
      }
      const one = copyElement(node, scoped);
      languages.set(one, languageOf(node));
      parent.appendChild(one);
      for (const child of childrenOf(node)) add(one, child);
      copyState(one, node);
    }
  };

  add(copy, modalIn(element) ?? element);
  return { copy, languageOf: (node) => languages.get(node) ?? "" };
}

/** The language of a node: of the closest element with `lang`, also around its shadow tree. */
function languageOf(node: Node): string {
  for (let one: Node | null = node; one; one = one instanceof ShadowRoot ? one.host : one.parentNode)
    if (one instanceof Element && one.hasAttribute("lang")) return one.getAttribute("lang")!;
  return "";
}

function isHidden(element: Element): boolean {
  if (element.matches(`${unspoken}, [hidden], [inert], [aria-hidden=true]`)) return true;
  const { display, visibility } = getComputedStyle(element);
  return display === "none" || visibility === "hidden";
}

/** The children in the flat tree, of which closed `<details>` has only one. */
function childrenOf(element: Element): Iterable<Node> {
  if (element instanceof HTMLDetailsElement && !element.open)
    return element.querySelectorAll(":scope > summary:first-of-type");
  return (element.shadowRoot ?? element).childNodes;
}

function copyElement(element: Element, scoped: (node: Node, id: string) => string): Element {
  const isCustom = element.localName.includes("-");
  const copy = document.createElementNS(element.namespaceURI, isCustom ? "div" : element.localName);
  for (const { name, value } of element.attributes) {
    if (leftOut.test(name)) continue;
    const isReference = references.includes(name);
    const ids = value.split(/\s+/u).filter(Boolean);
    if (name === "id" || isReference) copy.setAttribute(name, ids.map((id) => scoped(element, id)).join(" "));
    else copy.setAttribute(name, value);
  }
  return copy;
}

/** What a reader has chosen or written is not in attributes. */
function copyState(copy: Element, element: Element): void {
  if (element instanceof HTMLInputElement && copy instanceof HTMLInputElement) {
    copy.value = element.value;
    copy.checked = element.checked;
  }
  if (element instanceof HTMLSelectElement && copy instanceof HTMLSelectElement)
    copy.selectedIndex = element.selectedIndex;
  if (element instanceof HTMLTextAreaElement && copy instanceof HTMLTextAreaElement)
    copy.value = element.value;
}

/** The modal dialog in an element, also in its shadow tree: while it is open, everything else is inert. */
function modalIn(element: Element): Element | undefined {
  for (const one of (element.shadowRoot ?? element).querySelectorAll("*")) {
    if (one.matches("dialog:modal")) return one;
    const modal = one.shadowRoot && modalIn(one);
    if (modal) return modal;
  }
  return undefined;
}
