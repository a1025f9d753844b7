import { decodeBase64 } from "./decode-base64.js";
import { expandDeclaredEntities } from "./declared-entities.js";
import type { XmlElement } from "./xml-reader.js";

export interface PreparedXml {
  /** The text to read. */
  source: string;
  /** Prepares an element, with everything in it, before it is read. */
  prepare?: ((element: XmlElement) => void) | undefined;
}

/** Does what few XML documents need: puts in the entities that the DTD declares, and finds out whether there is base64. */
export const prepareXml = (text: string): PreparedXml => ({
  source: text.slice(0, 9999).includes("<!ENTITY") ? expandDeclaredEntities(text) : text,
  prepare: /=["'](base64|[\w/]+octet)/.test(text) ? decodeBase64 : undefined,
});
