import { mapInSlices } from "./map-in-slices.js";

/** A tag, by places in the text. */
interface Tag {
  /** Name in lower case. */
  name: string;
  isClosing: boolean;
  isEmpty: boolean;
  nameEnd: number;
  /** Where its `>` stands. */
  end: number;
}

/** An element that has begun. */
interface OpenElement {
  tag: Tag;
  isInItem: boolean;
  /** Its closing tag, once that has been read. */
  closing?: Tag;
  /** Items that began inside it. */
  items: OpenElement[];
}

/** Levels of nested elements that are looked at, as many as `readXml` reads. With more, work would grow with the square. */
const maxDepth = 99;

const isItem = ({ name }: Tag) => /^(?:[^:]*:)?(?:item|entry)$/.test(name);
const holdsItems = ({ name }: Tag) => /^(?:rss|channel|feed|(?:[^:]*:)?rdf)$/.test(name);

/**
 * Repairs XML in which items do not stand where they belong:
 * - An element of the channel that is not closed, such as `<image>`, is closed at once, so that it holds no items.
 * - An element inside an item that has the name of an item, as in a list of related items, gets another name. If the outer
 *   one is not closed, the inner one is the next item, and keeps its name.
 */
export async function repairNesting(source: string): Promise<string> {
  /** What to insert, by place. */
  const insertions = new Map<number, string>();
  const closeAtOnce = (elements: readonly OpenElement[]) => {
    for (const { tag, isInItem, items } of elements)
      if (items.length && !isInItem && !isItem(tag) && !holdsItems(tag)) insertions.set(tag.end, "/");
  };
  const rename = ({ tag, closing }: OpenElement) => {
    for (const { nameEnd } of closing ? [tag, closing] : [tag]) insertions.set(nameEnd, "-part");
  };

  const stack: OpenElement[] = [];
  await mapInSlices(tagsIn(source), (tag) => {
    if (!tag.isClosing) {
      if (stack.length >= maxDepth) return;
      const element: OpenElement = { tag, isInItem: stack.some((open) => isItem(open.tag)), items: [] };
      if (isItem(tag)) for (const open of stack) open.items.push(element);
      if (!tag.isEmpty) stack.push(element);
      return;
    }
    const depth = stack.findLastIndex((open) => open.tag.name === tag.name);
    if (depth < 0) return;
    const [closed, ...unclosed] = stack.splice(depth);
    if (!closed) return;
    closed.closing = tag;
    closeAtOnce(unclosed);
    if (isItem(tag)) closed.items.forEach(rename);
  });
  // Where the text was cut off, an element that we do not know may have been going to be closed.
  closeAtOnce(stack.filter(({ tag }) => !tag.name.includes(":")));

  const places = [...insertions.keys()].sort((a, b) => a - b);
  const starts = [0, ...places];
  return starts
    .map((start, index) => (insertions.get(start) ?? "") + source.slice(start, places[index]))
    .join("");
}

/** The tags of a text, without those in comments, CDATA sections and instructions. */
function* tagsIn(source: string): Generator<Tag> {
  const mark = /<(?:(!--|!\[CDATA\[|[!?])|(\/?)([a-zA-Z_][^\s<>/]*)(?![^\s<>/])([^<>]*)>)/g;
  const ends = new Map([
    ["!--", "-->"],
    ["![CDATA[", "]]>"],
  ]);
  /** Ends that do not occur any more: each is searched for to the end of the text only once. */
  const missing = new Set<string>();
  for (let part; (part = mark.exec(source));) {
    const [whole, special, slash, name = "", rest = ""] = part;
    if (special) {
      const end = ends.get(special) ?? ">";
      const found = missing.has(end) ? -1 : source.indexOf(end, mark.lastIndex);
      if (found < 0) missing.add(end);
      else mark.lastIndex = found + end.length;
    } else
      yield {
        name: name.toLowerCase(),
        isClosing: slash === "/",
        isEmpty: rest.endsWith("/"),
        nameEnd: part.index + 1 + (slash?.length ?? 0) + name.length,
        end: part.index + whole.length - 1,
      };
  }
}
