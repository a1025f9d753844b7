import type { ListConfig, ListsConfig } from "../config/list-options.js";
import type { LocalizedText } from "../config/subscription-schema-parts.js";
import type { LocaleName } from "./locales.js";

/** A text of the configuration in a language, or in English if it has none in that language. */
export const textIn = (text: LocalizedText, locale: LocaleName): string =>
  typeof text === "string" ? text : (text[locale] ?? text.en);

/** Puts a name whose direction is unknown into a sentence without disturbing it (Unicode's first strong isolate). */
export const isolate = (name: string): string => `\u2068${name}\u2069`;

/** The title of a list. A list that was removed from the configuration gets its name, so that readers can still unsubscribe. */
export function listTitle(lists: ListsConfig, name: string, locale: LocaleName): string {
  const list = findList(lists, name);
  return list ? textIn(list.title, locale) : name;
}

/** Undefined for a list that was removed from the configuration. */
export const findList = (lists: ListsConfig, name: string): ListConfig | undefined =>
  Object.hasOwn(lists, name) ? lists[name] : undefined;
