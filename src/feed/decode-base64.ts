import { escapeHtml } from "./html-text.js";
import type { XmlElement } from "./xml-reader.js";

/** Replaces base64 by the text that it stands for (Atom 0.3, 3.1.3; RFC 4287, 4.1.3.3), here and in all elements inside. */
export function decodeBase64(element: XmlElement): void {
  const { type = "", mode = "" } = element.attributes;
  for (const children of Object.values(element.children ?? {})) children?.forEach(decodeBase64);
  if (element.children || !element.inner || !/base64|octet/.test(mode + type)) return;
  element.attributes["mode"] = "escaped";
  element.attributes["type"] = "html";
  try {
    const bytes = Uint8Array.from(atob(element.inner), (character) => character.charCodeAt(0));
    element.inner = escapeHtml(new TextDecoder().decode(bytes));
  } catch {
    element.inner = "";
  }
}
