/** A place in a text: how many characters of an element come before it. White space is not counted, as builds differ in it. */
interface TextPlace {
  element: Element;
  characters: number;
}

/**
 * Notes where the reader is in a shadow root whose content is about to be replaced by one that looks the same.
 *
 * @returns a function that brings the reader to the same place in the new content: focus, selection, entries in fields, and how
 *   far boxes are scrolled. What has no counterpart there is left out.
 */
export function keepPlace(root: ShadowRoot): () => void {
  const old = countedChildren(root);
  const focused = root.activeElement;
  const cursor = cursorIn(focused);
  const isFocusVisible = focused?.matches(":focus-visible") ?? false;
  const scrolled = [...root.querySelectorAll("*")].flatMap((box) => {
    const { scrollTop: top, scrollLeft: left } = box;
    return top || left ? [{ box, top, left }] : [];
  });
  // What is selected in a field is told as a range around the field.
  const selected = cursor ? undefined : selectedIn(root);

  return () => {
    const counterparts = new Map(pairs(old, countedChildren(root)));
    for (const [before, now] of counterparts) restoreState(before, now);
    for (const { box, top, left } of scrolled)
      counterparts.get(box)?.scrollTo({ top, left, behavior: "instant" });
    const focus = focused && counterparts.get(focused);
    // Not every browser has the second option yet.
    const options: FocusOptions = { preventScroll: true, focusVisible: isFocusVisible };
    if (focus instanceof HTMLElement) focus.focus(options);
    if (cursor && focus instanceof HTMLInputElement) focus.setSelectionRange(...cursor);
    selected?.restore(counterparts);
  };
}

declare global {
  interface FocusOptions {
    focusVisible?: boolean;
  }
}

/** Style sheets that a server has written do not count: the element has its own in another way. */
const countedChildren = (parent: ParentNode): Element[] =>
  [...parent.children].filter((child) => !child.matches("style,link"));

/** Each element with the one at the same place in the other tree, as far as both are alike. */
function* pairs(before: readonly Element[], now: readonly Element[]): Generator<[Element, Element]> {
  for (const [index, element] of before.entries()) {
    const other = now[index];
    if (other?.localName !== element.localName || other.part.value !== element.part.value) continue;
    yield [element, other];
    yield* pairs(countedChildren(element), countedChildren(other));
  }
}

function restoreState(before: Element, now: Element): void {
  if (before instanceof HTMLImageElement && now instanceof HTMLImageElement) {
    // The browser has the picture, and is not to paint the page without it until it has decoded it again.
    if (before.complete) now.decoding = "sync";
  } else if (before instanceof HTMLDetailsElement && now instanceof HTMLDetailsElement) {
    now.open = before.open;
  } else if (before instanceof HTMLInputElement && now instanceof HTMLInputElement) {
    restoreInput(before, now);
  } else if (before instanceof HTMLSelectElement && now instanceof HTMLSelectElement) {
    const options = [...before.options];
    const initial = options.find(({ defaultSelected }) => defaultSelected) ?? options[0];
    if (before.value === initial?.value) return;
    now.value = before.value;
    now.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

/** The element hears of an entry as if it had been there. */
function restoreInput(before: HTMLInputElement, now: HTMLInputElement): void {
  if (before.checked !== before.defaultChecked) {
    now.checked = before.checked;
    now.dispatchEvent(new Event("change", { bubbles: true }));
  } else if (before.value !== before.defaultValue) {
    now.value = before.value;
    now.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/** The cursor, or the selected text, in a field; `undefined` for a field of a type that does not tell. */
function cursorIn(field: Element | null): [number, number, "forward" | "backward" | "none"] | undefined {
  if (!(field instanceof HTMLInputElement)) return undefined;
  const { selectionStart, selectionEnd, selectionDirection } = field;
  if (selectionStart === null || selectionEnd === null) return undefined;
  return [selectionStart, selectionEnd, selectionDirection ?? "none"];
}

interface Selected {
  restore(counterparts: ReadonlyMap<Element, Element>): void;
}

/** The selected text, if it begins or ends in the shadow root. */
function selectedIn(root: ShadowRoot): Selected | undefined {
  const selection = getSelection();
  const range = selection && rangeOf(selection, root);
  if (!range || range.collapsed) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const start = placeIn(root, startContainer, startOffset);
  const end = placeIn(root, endContainer, endOffset);
  if (!start && !end) return undefined;
  const isBackward = selection.direction === "backward";
  return {
    restore(counterparts) {
      const newStart = start ? pointAt(start, counterparts, false) : ([startContainer, startOffset] as const);
      const newEnd = end ? pointAt(end, counterparts, true) : ([endContainer, endOffset] as const);
      if (!newStart || !newEnd) return;
      if (isBackward) selection.setBaseAndExtent(...newEnd, ...newStart);
      else selection.setBaseAndExtent(...newStart, ...newEnd);
    },
  };
}

/** The selected range, in the shadow root too. A browser without `getComposedRanges` may not tell that part. */
function rangeOf(selection: Selection, root: ShadowRoot): AbstractRange | undefined {
  if ("getComposedRanges" in selection) return selection.getComposedRanges({ shadowRoots: [root] })[0];
  return undefined;
}

function placeIn(root: ShadowRoot, node: Node, offset: number): TextPlace | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  if (!element || !root.contains(element)) return undefined;
  const before = new Range();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  return { element, characters: before.toString().replace(/\s/g, "").length };
}

/** The same place in the new text: before a character, or after one where a selection ends. */
function pointAt(
  { element, characters }: TextPlace,
  counterparts: ReadonlyMap<Element, Element>,
  isEnd: boolean,
): readonly [Node, number] | undefined {
  const now = counterparts.get(element);
  if (!now) return undefined;
  const texts = document.createTreeWalker(now, NodeFilter.SHOW_TEXT);
  let passed = 0;
  while (texts.nextNode()) {
    const { currentNode } = texts;
    for (const { index } of (currentNode.nodeValue ?? "").matchAll(/\S/g)) {
      if (!isEnd && passed === characters) return [currentNode, index];
      passed++;
      if (isEnd && passed === characters) return [currentNode, index + 1];
    }
  }
  return [now, isEnd ? 0 : now.childNodes.length];
}
