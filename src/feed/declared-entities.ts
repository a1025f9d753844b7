/**
 * Puts the entities that a document's own DTD declares in place of their names. Only short values without further names
 * are taken: an entity bomb stays text.
 */
export function expandDeclaredEntities(text: string): string {
  const declared = new Map<string, string>();
  for (const [, name = "", value = ""] of text.matchAll(
    /<!ENTITY\s+([\w.-]+)\s+["']((?:[^"'&<]|&#){0,200})["']/g,
  ))
    declared.set(name, value);
  return declared.size
    ? text.replace(/&([\w.-]+);/g, (reference, name: string) => declared.get(name) ?? reference)
    : text;
}
