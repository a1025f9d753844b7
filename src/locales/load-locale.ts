import type { Locale } from "./strings.js";

/** Languages besides English, which every element brings along; each is its own chunk. */
const languages: Record<string, () => Promise<Locale>> = {
  ar: () => import("./ar.js"),
  da: () => import("./da.js"),
};

/**
 * Loads the strings for a BCP 47 tag, by its primary language.
 * Gives `undefined` for English, for a language that is not there, and when its chunk does not arrive:
 * the English strings that an element carries are then used.
 *
 * @param override Puts strings of the page in the place of those that were found; what it needs is loaded for it.
 */
export async function loadLocale<L>(
  lang: string,
  override?: ((tools: typeof import("./override-strings.js"), found: Locale | undefined) => L) | false | "",
): Promise<Locale | L | undefined> {
  const load = languages[lang.split("-")[0]!.toLowerCase()];
  try {
    const found = await load?.();
    return override ? override(await import("./override-strings.js"), found) : found;
  } catch {
    return undefined;
  }
}
