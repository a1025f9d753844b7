import * as english from "./en.js";

const release = {
  ...english.release,
  ...english.failures,
  ...english.parts,
  ...english.imageViewer,
  ...english.tools,
  ...english.moreReleases,
};

/** The English strings of each element, by tag. The tables in docs/reference/strings.md are made from them. */
export const stringsOf: Record<string, object> = {
  "press-list": {
    ...english.list,
    ...english.finding,
    ...english.opening,
    ...english.changes,
    ...english.newTab,
  },
  "press-release": release,
  "subscribe-form": {
    ...english.subscribe,
    ...english.outcomes,
    form: { ...english.builtForm, ...english.choices },
  },
};

/**
 * Writes to the console which of a page's own strings an element cannot use. Loaded only with the attribute `debug`.
 *
 * @param own The page's strings, by name; `undefined` if the value is not a JSON object.
 */
export function reportStrings(own: object | undefined, element: Element): void {
  // A list passes its strings on to the releases that it opens.
  const inherited = element.localName === "press-list" ? release : {};
  const unusable = own
    ? findUnusable(own, { ...inherited, ...stringsOf[element.localName] }, "")
    : ["a value that is not a JSON object"];
  if (!unusable.length) return;
  console.warn(
    `newsroom-elements: <${element.localName}> cannot use in \`strings\`: ${unusable.join(", ")}.`,
  );
}

/** Names with a value of the wrong type, and names that the element does not have. */
function findUnusable(own: object, ours: object, path: string): string[] {
  const known = new Map<string, unknown>(Object.entries(ours));
  return Object.entries(own).flatMap(([name, given]: [string, unknown]) => {
    const text = known.get(name);
    if (typeof text === "string") return typeof given === "string" ? [] : [path + name];
    if (typeof text !== "object" || text === null) return [path + name];
    if (typeof given === "string" && Object.hasOwn(text, "other")) return [];
    return typeof given === "object" && given !== null
      ? findUnusable(given, text, `${path}${name}.`)
      : [path + name];
  });
}
