import { computeAccessibleName, getRole, isSubtreeInaccessible } from "dom-accessibility-api";

export interface RoleOptions {
  /** The whole accessible name, or a pattern that it matches. Whitespace is collapsed. */
  name?: string | RegExp;
}

/**
 * The one element under `root`, including shadow trees, that assistive technology finds with this role and name. Throws if
 * there is none, or more than one.
 */
export function getByRole(root: ParentNode, role: string, options?: RoleOptions): HTMLElement {
  const [element, ...others] = getAllByRole(root, role, options);
  if (element && others.length === 0) return element;
  const wanted = options?.name === undefined ? role : `${role} named ${String(options.name)}`;
  const found = [...accessibleElements(root)].map((found) => `  ${roleOf(found)}: "${nameOf(found)}"`);
  throw new Error(
    `${element ? others.length + 1 : "No"} elements are ${wanted}. There are:\n${found.join("\n")}`,
  );
}

/** Like `getByRole`, but returns null if there is none. */
export function queryByRole(root: ParentNode, role: string, options?: RoleOptions): HTMLElement | null {
  return getAllByRole(root, role, options).length === 0 ? null : getByRole(root, role, options);
}

/** All elements with this role and name, in the order in which they are read. */
export function getAllByRole(root: ParentNode, role: string, { name }: RoleOptions = {}): HTMLElement[] {
  return [...accessibleElements(root)].filter((element) => {
    if (roleOf(element) !== role) return false;
    if (name === undefined) return true;
    return typeof name === "string" ? nameOf(element) === name : name.test(nameOf(element));
  });
}

/** The accessible name of an element. */
export function nameOf(element: Element): string {
  return computeAccessibleName(element).replace(/\s+/gu, " ").trim();
}

/** Every element that has a role and is not hidden from assistive technology, in the order of the flat tree. */
function* accessibleElements(parent: ParentNode): Generator<HTMLElement> {
  for (const child of flatChildren(parent)) {
    if (isSubtreeInaccessible(child) || child.matches("[inert]")) continue;
    if (roleOf(child) !== null && getComputedStyle(child).visibility === "visible") {
      yield child as HTMLElement;
    }
    yield* accessibleElements(child);
  }
}

/** Checks names instead of classes, because elements in a frame have classes of their own. */
function flatChildren(parent: ParentNode): Iterable<Element> {
  if (!("localName" in parent)) return parent.children;
  const element = parent as HTMLElement;
  if (element.shadowRoot) return element.shadowRoot.children;
  if (element.localName === "slot") {
    const assigned = (element as HTMLSlotElement).assignedElements();
    if (assigned.length > 0) return assigned;
  }
  if (element.localName === "details" && !(element as HTMLDetailsElement).open) {
    return element.querySelectorAll(":scope > summary:first-of-type");
  }
  return element.children;
}

/** Conditions that the library does not check: https://www.w3.org/TR/html-aam-1.0/ */
function roleOf(element: Element): string | null {
  const role = getRole(element);
  if (role === "presentation" || role === "none") return null;
  if (element.hasAttribute("role")) return role;
  if (element.matches("section, form") && nameOf(element) === "") return null;
  if (element.matches("header, footer") && element.closest("article, aside, main, nav, section") !== null) {
    return null;
  }
  return role;
}
