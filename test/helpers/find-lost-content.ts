/* What a reader of a small screen could not read: content out of reach, and words broken in two. */

/** Pixels by which rounding may move an edge. */
const tolerance = 1.5;

/** Scripts that are written without spaces, or whose lines may break inside a word: only their numbers are looked at. */
const breaksAnywhere =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

interface Edges {
  readonly left: number;
  readonly right: number;
}

/** Names of the content of an element that no reader can reach, because it is outside of it and of what scrolls in it. */
export function findUnreachable(host: Element): string[] {
  const lost = new Set<string>();
  const root = host.shadowRoot!;
  const page = host.getBoundingClientRect();
  const known = new Map<Element, Clip | undefined>();
  for (const element of root.querySelectorAll("*"))
    if (!element.closest(".heard"))
      report(element.parentElement, element.getClientRects(), describe(element));
  for (const [text, node] of texts(root)) report(node.parentElement, rectsOf(node, 0, text.length), text);
  return [...lost];

  function report(container: Element | null, rects: Iterable<Edges>, name: string): void {
    for (const rect of rects) {
      const reason = whyUnreachable(rect, clipsAround(container, known), page);
      if (reason) lost.add(`${name.trim().slice(0, 60)}: ${reason}`);
    }
  }
}

/** Words and numbers of under 20 letters that stand in two lines, although one could hold them. */
export function findBroken(host: Element): string[] {
  const broken: string[] = [];
  for (const [text, node] of texts(host.shadowRoot!)) {
    for (const { index, 0: found } of text.matchAll(/[^\s\u200b\u00ad]+(?:[\u00a0\u202f]\d+)*/g)) {
      const words = breaksAnywhere.test(found)
        ? found.matchAll(/\d[\d.,\u00a0\u202f]*/g)
        : [{ index: 0, 0: found }];
      for (const { index: start, 0: word } of words) {
        // A line may end after a hyphen, and in what is too long for any line.
        if (word.length >= 20 || /[-–/?&=#]/.test(word)) continue;
        const rects = rectsOf(node, index + start, index + start + word.length);
        if (isInTwoLines(rects) && !isWiderThanLine(node, rects)) broken.push(word);
      }
    }
  }
  return broken;
}

const isInTwoLines = ([first, ...rest]: DOMRect[]): boolean =>
  rest.some(({ top }) => Math.abs(top - first!.top) > first!.height / 2);

/** Whether a word is too long for a line of its own. In a table or code no word is, because they scroll. */
function isWiderThanLine(node: Text, rects: DOMRect[]): boolean {
  let block = node.parentElement!;
  while (getComputedStyle(block).display === "inline") block = block.parentElement!;
  if (block.closest("table, pre")) return false;
  const { width, paddingLeft, paddingRight } = getComputedStyle(block);
  const line = parseFloat(width) - parseFloat(paddingLeft) - parseFloat(paddingRight);
  return rects.reduce((sum, rect) => sum + rect.width, 0) > line;
}

/** A box that does not show what goes beyond it. */
interface Clip {
  readonly element: Element;
  readonly isScrollable: boolean;
  readonly shown: Edges;
}

/** The boxes around an element that clip it, from the inside to the outside. */
function* clipsAround(container: Element | null, known: Map<Element, Clip | undefined>): Generator<Clip> {
  for (let element = container; element; element = element.parentElement) {
    if (!known.has(element)) known.set(element, clipOf(element));
    const clip = known.get(element);
    if (clip) yield clip;
  }
}

function clipOf(element: Element): Clip | undefined {
  const { overflowX, display } = getComputedStyle(element);
  if (display === "inline" || overflowX === "visible") return undefined;
  return { element, isScrollable: /auto|scroll/.test(overflowX), shown: element.getBoundingClientRect() };
}

/** @param clips the boxes around it that clip. */
function whyUnreachable(edges: Edges, clips: Iterable<Clip>, page: Edges): string | undefined {
  let inside = edges;
  for (const { element, isScrollable, shown } of clips) {
    if (isIn(inside, shown)) continue;
    if (!isScrollable) return `cut off by ${describe(element)}`;
    if (!isIn(inside, scrolledIn(element))) return `out of the reach of ${describe(element)}`;
    if (!isKeyboardReachable(element)) return `in ${describe(element)}, which no key scrolls`;
    inside = shown;
  }
  if (isIn(inside, page)) return undefined;
  return `${Math.round(Math.max(page.left - inside.left, inside.right - page.right))} pixels outside`;
}

const isIn = (inner: Edges, outer: Edges): boolean =>
  inner.left >= outer.left - tolerance && inner.right <= outer.right + tolerance;

/** Where the content of a box begins and ends that a reader can scroll to. */
function scrolledIn(box: Element): Edges {
  const { clientLeft, clientWidth, scrollLeft, scrollWidth } = box;
  const start = box.getBoundingClientRect().left + clientLeft - scrollLeft;
  if (getComputedStyle(box).direction === "ltr") return { left: start, right: start + scrollWidth };
  return { left: start + clientWidth - scrollWidth, right: start + clientWidth };
}

const isKeyboardReachable = (box: Element): boolean =>
  box instanceof HTMLElement && box.tabIndex === 0 && box.role !== null && Boolean(box.ariaLabel);

function* texts(root: ShadowRoot): Generator<[text: string, node: Text]> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.trim() && !node.parentElement!.closest(".heard, style")) yield [node.data, node];
  }
}

function rectsOf(node: Text, start: number, end: number): DOMRect[] {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

const describe = (element: Element): string =>
  `<${element.localName}${element.className && ` class=${element.className}`}>`;
