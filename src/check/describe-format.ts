import type { DraftFeed } from "../feed/draft.js";
import type { XmlElement } from "../feed/xml-reader.js";

/** Returns the name of a feed's format, such as "RSS 2.0". */
export function describeFormat(draft: DraftFeed, root: XmlElement | undefined): string {
  if (!root) {
    const { version } = draft;
    return draft.format ?? `JSON Feed ${/(?<![\d.])[\d.]+$/.exec(String(version))?.[0] ?? ""}`.trim();
  }
  const { xmlns = "", version = "" } = root.attributes;
  switch (root.tag.replace(/^.*:/, "")) {
    case "rdf":
      return /0\.9/.test(JSON.stringify(root.scope)) ? "RSS 0.90" : "RSS 1.0";
    case "feed":
    case "entry":
      return version === "0.3" || /atom\/ns/.test(xmlns) ? "Atom 0.3" : "Atom 1.0";
    default:
      return `RSS ${version}`.trim();
  }
}
