import type { Outcome, Provider } from "../provider.js";
import { readJson } from "../read-json.js";
import { postFields, toSubscribeError } from "../send-subscription.js";

/** listmonk. Lists and topics are UUIDs of its lists. */
export const listmonk: Provider = { rename, send };

/** listmonk's form and its public API accept the same fields: `email`, and `l` for each list. */
function rename(fields: FormData): FormData {
  const own = new FormData();
  own.set("email", fields.get("email") ?? "");
  const lists = ((fields.get("list") as string | null) ?? "").split(/\s+/).filter(Boolean);
  for (const list of [...lists, ...fields.getAll("topic")]) own.append("l", list);
  return own;
}

/**
 * Uses listmonk's public API, even if the form leads to its page `/subscription/form`, which works without JavaScript. The
 * response says whether the reader must confirm by email, which is the case only for lists with double opt-in.
 */
async function send(url: string, fields: FormData, signal: AbortSignal): Promise<Outcome> {
  const api = url.replace(/\/subscription\/form\/?$/, "/api/public/subscription");
  const response = await postFields(api, fields, signal);
  if (!response.ok) throw toSubscribeError(response);
  const answer = (await readJson(response)) as { data?: { has_optin?: boolean } | null } | null | undefined;
  // Without prototypes, as a polluted `Object.prototype` would answer for the service.
  const data = { __proto__: null, ...{ __proto__: null, ...answer }.data };
  return data.has_optin === false ? "subscribed" : "pending";
}
