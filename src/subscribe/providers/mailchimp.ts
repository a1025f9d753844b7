import type { Provider } from "../provider.js";

/**
 * Mailchimp's embedded form, whose URL ends in `/subscribe/post?u=…&id=…`. The browser posts it, because Mailchimp's
 * responses cannot be read by a page (CORS) and it may show a CAPTCHA. Its JSONP endpoint would run Mailchimp's code in the
 * page, so it is not used.
 *
 * A topic has the name of its field in Mailchimp's code, such as `group[25][1]`.
 */
export const mailchimp: Provider = { rename };

function rename(fields: FormData, { searchParams }: URL): FormData {
  const own = new FormData();
  own.set("EMAIL", fields.get("email") ?? "");
  for (const topic of fields.getAll("topic") as string[])
    own.append(topic, /\[(\d+)\]$/.exec(topic)?.[1] ?? "1");
  const language = fields.get("language") ?? fields.get("locale");
  if (language) own.set("MC_LANGUAGE", language);
  // Mailchimp's honeypot, which must be empty.
  own.set(`b_${searchParams.get("u")}_${searchParams.get("id")}`, "");
  return own;
}
