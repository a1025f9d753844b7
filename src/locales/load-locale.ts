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
 */
export async function loadLocale(lang: string): Promise<Locale | undefined> {
  const load = languages[lang.split("-")[0]!.toLowerCase()];
  try {
    return await load?.();
  } catch {
    return undefined;
  }
}
