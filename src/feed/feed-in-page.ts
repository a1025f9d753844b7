import { decodeEntities } from "./decode-entities.js";
import { mapInSlices } from "./map-in-slices.js";
import { readXml, type XmlElement } from "./xml-reader.js";

/**
 * The text of a feed that a server or a proxy has put into a web page, as it is or escaped for display; or the same text if
 * it is no web page, or has no feed. What a script or a form mentions is no feed.
 */
export async function feedInPage(text: string): Promise<string> {
  if (!/<html\b/i.test(text)) return text;
  const reading = readXml(text, undefined);
  const [root] = reading.next().value ?? [];
  if (root?.name !== "html") return text;
  await mapInSlices(reading, () => undefined);
  return feedIn(root, text) ?? text;
}

function feedIn(element: XmlElement, text: string): string | undefined {
  for (const child of Object.values(element.children ?? {}).flatMap((same) => same ?? [])) {
    if (/^(script|style|template|textarea|noscript)$/.test(child.tag)) continue;
    const { channel, item, entry } = child.children ?? {};
    if (/^(.+:)?(rss|rdf|feed)$/.test(child.tag) && (channel ?? item ?? entry))
      return text.slice(text.lastIndexOf("<", child.start - 1));
    const shown = child.children ? "" : decodeEntities(child.inner).trim();
    const found = /^<(\?xml|rss|rdf:rdf|feed)\b/i.test(shown) ? shown : feedIn(child, text);
    if (found) return found;
  }
  return undefined;
}
