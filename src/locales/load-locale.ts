import type { Locale } from "./locale.js";

/** The languages besides English, which comes with the elements. Each is a chunk of its own. */
const languages: Record<string, () => Promise<Locale>> = {
  ar: () => import("./ar.js"),
  da: () => import("./da.js"),
};

/**
 * Loads the strings for a BCP 47 tag, by its primary language.
 *
 * @returns `undefined` for English, for a language that we do not have, and when the chunk does not arrive: the English that
 *   comes with the elements is then used.
 */
export async function loadLocale(lang: string): Promise<Locale | undefined> {
  const [language = ""] = lang.toLowerCase().split("-");
  if (!Object.hasOwn(languages, language)) return undefined;
  return languages[language]?.().catch(() => undefined);
}
