import type { Provider } from "../provider.js";

/** Cision's types of information: annual statement and report, press release, interim report, invitation, newsletter. */
const informationTypes = /^(KMK|RDV|PRM|RPT|INB|NBR)$/i;

/**
 * Cision's subscription form. The browser posts it, because Cision's responses cannot be read by a page (CORS). The list is
 * the `subscriptionUniqueIdentifier` from Cision. Topics are either types of information or codes of categories; Cision does
 * not accept both at once, so categories win.
 */
export const cision: Provider = { rename };

function rename(fields: FormData): FormData {
  const own = new FormData();
  const locale = primaryLanguage((fields.get("locale") ?? "en") as string);
  own.set("subscriptionUniqueIdentifier", fields.get("list") ?? "");
  own.set("Replylanguage", locale);
  own.set("Email", fields.get("email") ?? "");
  const languages = (fields.getAll("language") as string[]).map((tag) => primaryLanguage(tag));
  for (const language of languages.length ? languages : [locale]) own.append("Language", language);
  const topics = fields.getAll("topic") as string[];
  const categories = topics.filter((topic) => !informationTypes.test(topic));
  for (const category of categories) own.append("CustomCategory", category);
  if (!categories.length)
    for (const type of topics.length ? topics : ["PRM"]) own.append("Informationtype", type.toUpperCase());
  return own;
}

/** The language code without region, as Cision expects it. */
const primaryLanguage = (tag: string): string => tag.replace(/-.*/, "").toLowerCase();
