/** Characters that all references together may add to a document. A newsroom that declares entities adds some hundreds. */
const maxAdded = 100_000;

/** Declarations that are read. HTML itself has some two thousand names. */
const maxDeclared = 3000;

/**
 * Puts the entities that a document's own DTD declares in place of their names. Only short values without further names
 * are taken, and only until the document has grown by `maxAdded`: an entity bomb stays text.
 */
export function expandDeclaredEntities(text: string): string {
  const declared = new Map<string, string>();
  for (const [, name = "", value = ""] of text.matchAll(
    /<!ENTITY\s+([\w.-]+)\s+["']((?:[^"'&<]|&#){0,200})["']/g,
  )) {
    declared.set(name, value);
    if (declared.size === maxDeclared) break;
  }
  // Written part by part, because `replace` with a function first makes a list of all references.
  let written = "";
  let copied = 0;
  let left = maxAdded;
  const reference = /&([\w.-]+);/g;
  for (let found; left > 0 && (found = reference.exec(text));) {
    const value = declared.get(found[1] ?? "");
    if (value === undefined) continue;
    left -= Math.max(1, value.length);
    written += text.slice(copied, found.index) + value;
    copied = reference.lastIndex;
  }
  return written + text.slice(copied);
}
