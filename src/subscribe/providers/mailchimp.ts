import type { Provider } from "../provider.js";

/**
 * Mailchimp's embedded form, whose address ends in `/subscribe/post?u=…&id=…`. The browser posts it: Mailchimp lets no
 * page read the answer, and may show a captcha of its own. Its other way, a script that it writes, is none for us.
 *
 * A topic is named as its field is in Mailchimp's code, `group[25][1]`.
 */
export const mailchimp: Provider = { rename };

function rename(fields: FormData, { searchParams }: URL): FormData {
  const own = new FormData();
  own.set("EMAIL", fields.get("email")!);
  for (const topic of fields.getAll("topic") as string[])
    own.append(topic, /\[(\d+)\]$/.exec(topic)?.[1] ?? "1");
  const language = fields.get("language") ?? fields.get("locale");
  if (language) own.set("MC_LANGUAGE", language);
  // Theirs against robots, which stays empty.
  own.set(`b_${searchParams.get("u")}_${searchParams.get("id")}`, "");
  return own;
}
