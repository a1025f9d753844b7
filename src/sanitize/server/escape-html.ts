const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\u00a0": "&nbsp;",
};

/** Escapes text for HTML, as content of an element or as a quoted attribute value. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"'\u00a0]/g, (character) => references[character] ?? character);
