import * as v from "valibot";
import { frequencies } from "../../subscribe/frequency.js";
import { isLanguageTag } from "../../text/names-of-intl.js";
import { exactObject, singleLine, uniqueValues } from "./schema-parts.js";
import { localizedText, shortName } from "./subscription-schema-parts.js";

const languageTag = v.pipe(
  singleLine,
  v.check(isLanguageTag, "must be a language tag such as da"),
  v.transform((tag) => Intl.getCanonicalLocales(tag)[0] ?? tag),
);

/** A list that readers can subscribe to, and what a form may ask about it. */
export const listOptions = exactObject({
  /** What pages and emails call the list. */
  title: localizedText,
  /** Topics to choose from, by name. A reader who selects none gets all. The form's field is `topic`. Default: none. */
  topics: v.optional(v.record(shortName, localizedText), {}),
  /** Languages to choose from. A reader who selects none gets all. The form's field is `language`. Default: none. */
  languages: v.optional(v.pipe(v.array(languageTag, "must be a list of language tags"), uniqueValues()), []),
  /** How often a reader can choose to get emails; the first is the default. The form's field is `frequency`. Default: none. */
  frequencies: v.optional(
    v.pipe(
      v.array(
        v.picklist(frequencies, `must be one of ${frequencies.join(", ")}`),
        `must be a list of ${frequencies.join(", ")}`,
      ),
      uniqueValues(),
    ),
    [],
  ),
});

/** The lists of a gateway by name. */
export type ListsConfig = Readonly<Record<string, ListConfig>>;
export type ListConfig = v.InferOutput<typeof listOptions>;
