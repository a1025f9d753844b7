import type { Provider } from "../provider.js";

/**
 * Buttondown's embedded form, whose URL ends in `/embed-subscribe/<newsletter>`. The browser posts it, because Buttondown's
 * responses cannot be read by a page (CORS) and it may show a CAPTCHA. Topics are tags.
 */
export const buttondown: Provider = { rename };

function rename(fields: FormData): FormData {
  const own = new FormData();
  own.set("email", fields.get("email") ?? "");
  own.set("embed", "1");
  for (const topic of fields.getAll("topic")) own.append("tag", topic);
  const languages = fields.getAll("language") as string[];
  if (languages.length) own.set("metadata__language", languages.join(" "));
  const frequency = fields.get("frequency");
  if (frequency) own.set("metadata__frequency", frequency);
  return own;
}
