/* The part of the DOM that the sanitizer's second stage uses, for servers, which have none. Nothing here parses or runs. */

export abstract class ServerNode {
  abstract readonly nodeType: number;
  abstract readonly nodeName: string;
  abstract readonly textContent: string;
  parent: ServerParent | undefined;

  get ownerDocument(): typeof serverDocument {
    return serverDocument;
  }

  remove(): void {
    this.replaceWith();
  }

  replaceWith(...nodes: ServerNode[]): void {
    const { parent } = this;
    if (!parent) return;
    parent.insert(parent.childNodes.indexOf(this), 1, nodes);
    this.parent = undefined;
  }

  after(...nodes: (ServerNode | string)[]): void {
    const { parent } = this;
    // Finding the place takes time, and most texts that are limited get nothing after them.
    if (nodes.length) parent?.insert(parent.childNodes.indexOf(this) + 1, 0, nodes);
  }
}

export class ServerText extends ServerNode {
  readonly nodeType = 3;
  readonly nodeName = "#text";

  constructor(public data: string) {
    super();
  }

  get textContent(): string {
    return this.data;
  }
}

abstract class ServerParent extends ServerNode {
  readonly childNodes: ServerNode[] = [];

  get textContent(): string {
    return this.childNodes.map(({ textContent }) => textContent).join("");
  }

  set textContent(text: string) {
    this.insert(0, this.childNodes.length, [text]);
  }

  append(...nodes: (ServerNode | string)[]): void {
    this.childNodes.push(...this.#adopt(nodes));
  }

  appendChild(node: ServerNode): void {
    this.append(node);
  }

  /** Puts nodes in the place of `count` others. */
  insert(index: number, count: number, nodes: (ServerNode | string)[]): void {
    for (const node of this.childNodes.splice(index, count, ...this.#adopt(nodes))) node.parent = undefined;
  }

  /** Takes nodes from where they are. */
  #adopt(nodes: (ServerNode | string)[]): ServerNode[] {
    return nodes.map((given) => {
      const node = typeof given === "string" ? new ServerText(given) : given;
      node.remove();
      node.parent = this;
      return node;
    });
  }

  /** @param selectors tag names and `[attribute]`, with commas between. */
  querySelectorAll(selectors: string): ServerElement[] {
    const list = selectors.split(",");
    return [...this.#descendants()].filter((element) => element.matches(list));
  }

  querySelector(selectors: string): ServerElement | null {
    const list = selectors.split(",");
    for (const element of this.#descendants()) if (element.matches(list)) return element;
    return null;
  }

  *#descendants(): Generator<ServerElement> {
    const rest = this.childNodes.toReversed();
    for (let node; (node = rest.pop());) {
      if (!(node instanceof ServerElement)) continue;
      yield node;
      rest.push(...node.childNodes.toReversed());
    }
  }
}

export class ServerFragment extends ServerParent {
  readonly nodeType = 11;
  readonly nodeName = "#document-fragment";
}

export class ServerElement extends ServerParent {
  readonly nodeType = 1;
  readonly attributes = new Map<string, string>();

  constructor(readonly localName: string) {
    super();
  }

  get nodeName(): string {
    return this.localName.toUpperCase();
  }

  get className(): string {
    return this.getAttribute("class") ?? "";
  }

  set className(value: string) {
    this.setAttribute("class", value);
  }

  get id(): string {
    return this.getAttribute("id") ?? "";
  }

  set id(value: string) {
    this.setAttribute("id", value);
  }

  get alt(): string {
    return this.getAttribute("alt") ?? "";
  }

  set alt(value: string) {
    this.setAttribute("alt", value);
  }

  get dir(): string {
    return this.getAttribute("dir") ?? "";
  }

  set dir(value: string) {
    this.setAttribute("dir", value);
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  matches(selectors: readonly string[]): boolean {
    return selectors.some((selector) =>
      selector.startsWith("[") ? this.hasAttribute(selector.slice(1, -1)) : selector === this.localName,
    );
  }

  /** Does nothing: HTML that a server writes has no listeners. */
  addEventListener(): void {}
}

/** Makes the nodes, like the page's `document`. */
export const serverDocument = {
  createElement: (name: string) => new ServerElement(name),
  createTextNode: (data: string) => new ServerText(data),
  createDocumentFragment: () => new ServerFragment(),
};
