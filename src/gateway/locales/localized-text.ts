import type { SubscriptionConfig } from "../config/subscription-options.js";
import type { LocalizedText } from "../config/subscription-schema-parts.js";
import type { LocaleName } from "./locales.js";

/** The text of a configuration in a language, else in English. */
export const chooseText = (text: LocalizedText, locale: LocaleName): string =>
  typeof text === "string" ? text : (text[locale] ?? text.en);

/** A name of unknown direction within a sentence (Unicode's first strong isolate). */
export const isolate = (name: string): string => `\u2068${name}\u2069`;

/** What a list is called. One that is gone from the configuration is called by its name, so that it can still be left. */
export const listTitle = (lists: SubscriptionConfig["lists"], list: string, locale: LocaleName): string =>
  Object.hasOwn(lists, list) ? chooseText(lists[list]!.title, locale) : list;
