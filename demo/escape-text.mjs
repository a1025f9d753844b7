const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escapes text for an element or a quoted attribute of HTML. */
export const escapeText = (text) => String(text).replace(/[&<>"]/g, (character) => entities[character]);
