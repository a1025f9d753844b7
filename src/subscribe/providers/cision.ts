import type { Provider } from "../provider.js";

/** Kinds of information that Cision knows: annual statement and report, press release, interim report, invitation, newsletter. */
const kinds = /^(KMK|RDV|PRM|RPT|INB|NBR)$/i;

/**
 * Cision's subscription form. The browser posts it: Cision lets no page read the answer. The list is the
 * `subscriptionUniqueIdentifier` that Cision gives; topics are kinds of information or, else, codes of its categories,
 * which Cision does not take both at once.
 */
export const cision: Provider = { rename };

function rename(fields: FormData): FormData {
  const own = new FormData();
  const locale = primary((fields.get("locale") ?? "en") as string);
  own.set("subscriptionUniqueIdentifier", fields.get("list") ?? "");
  own.set("Replylanguage", locale);
  own.set("Email", fields.get("email")!);
  const languages = (fields.getAll("language") as string[]).map((tag) => primary(tag));
  for (const language of languages.length ? languages : [locale]) own.append("Language", language);
  const topics = fields.getAll("topic") as string[];
  const categories = topics.filter((topic) => !kinds.test(topic));
  for (const category of categories) own.append("CustomCategory", category);
  if (!categories.length)
    for (const kind of topics.length ? topics : ["PRM"]) own.append("Informationtype", kind.toUpperCase());
  return own;
}

/** Two letters, as Cision has languages. */
const primary = (tag: string): string => tag.split("-")[0]!.toLowerCase();
