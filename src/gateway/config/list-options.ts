import * as v from "valibot";
import { frequencies } from "../../subscribe/frequency.js";
import { newsOptions } from "./news-options.js";
import { exactObject, uniqueValues } from "./schema-parts.js";
import { languageTag, localizedText, shortName } from "./subscription-schema-parts.js";

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
  /** Sends the releases of feeds to the subscribers. Default: none are sent. */
  news: v.optional(newsOptions),
});

/** The lists of a gateway by name. */
export type ListsConfig = Readonly<Record<string, ListConfig>>;
export type ListConfig = v.InferOutput<typeof listOptions>;
