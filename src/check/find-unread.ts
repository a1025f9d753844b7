import { commonEntities } from "../feed/decode-entities.js";
import { readXmlFeed } from "../feed/formats/xml-feed.js";
import { renameUncommonElements } from "../feed/uncommon-elements.js";
import type { XmlElement } from "../feed/xml-reader.js";

/**
 * Lists the elements that every item has and that the elements do not read, by the names that the feed gives them: a field
 * of the newsroom's own may hold what readers miss.
 */
export async function findUnread(items: readonly XmlElement[], rootName: string): Promise<string[]> {
  const [first, ...others] = items.map(({ children }) => Object.keys(children ?? {}));
  const read = await namesRead(rootName);
  return (first ?? []).filter((name) => !read.has(name) && others.every((names) => names.includes(name)));
}

/** Names that the reader looks for in an item in which it finds none of them, so that it does not stop at the first. */
async function namesRead(rootName: string): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const record = (item: XmlElement) => {
    item.children = new Proxy(
      {},
      {
        get: (_, name) => {
          names.add(String(name));
        },
      },
    );
  };
  const item = rootName === "feed" ? "entry" : "item";
  const document = `<${rootName}><${item}>-</${item}></${rootName}>`;
  await readXmlFeed(document, "https://newsroom.invalid/", commonEntities, (element) => {
    if (element.name !== item) return;
    record(element);
    renameUncommonElements(element);
  });
  return names;
}
