import { decodeBase64 } from "./decode-base64.js";
import { expandDeclaredEntities } from "./declared-entities.js";
import { feedInPage } from "./feed-in-page.js";
import { renameUncommonElements } from "./uncommon-elements.js";
import type { XmlElement } from "./xml-reader.js";

export interface PreparedXml {
  /** The text to read. */
  source: string;
  /** Prepares an element, with everything in it, before it is read. */
  prepare: ((element: XmlElement) => void) | undefined;
}

/**
 * Does what few XML documents need: takes the feed out of a web page, puts in the entities that the DTD declares, and
 * prepares items that have base64 or uncommon elements.
 */
export const prepareXml = async (text: string): Promise<PreparedXml> => ({
  source: await feedInPage(text.slice(0, 9999).includes("<!ENTITY") ? expandDeclaredEntities(text) : text),
  prepare: (element) => {
    decodeBase64(element);
    renameUncommonElements(element);
  },
});
