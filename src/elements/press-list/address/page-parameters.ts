/** The value of a parameter in the page's address; `null` if it is not there. */
export const readParameter = (name: string): string | null => new URLSearchParams(location.search).get(name);

/**
 * Writes parameters into the page's address. All others stay as they are, character by character.
 *
 * @param values by name; `undefined` removes a parameter.
 * @param mode `push` makes a new entry in the history, so that Back restores the old address; `replace` does not.
 */
export function writeParameters(values: Record<string, string | undefined>, mode: "push" | "replace"): void {
  const parts = location.search
    .slice(1)
    .split("&")
    .filter((part) => {
      const [name] = new URLSearchParams(part).keys();
      return part && !(name !== undefined && Object.hasOwn(values, name));
    });
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) parts.push(new URLSearchParams([[name, value]]).toString());
  }
  const search = parts.length ? `?${parts.join("&")}` : "";
  if (search === location.search) return;
  const url = location.pathname + search + location.hash;
  // A router of the page may keep something in the state.
  if (mode === "push") history.pushState(history.state, "", url);
  else history.replaceState(history.state, "", url);
}
