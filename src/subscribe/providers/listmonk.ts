import type { Outcome, Provider } from "../provider.js";
import { postFields, refusal } from "../send-subscription.js";

/** listmonk, whose lists are named by their UUIDs. */
export const listmonk: Provider = { rename, send };

/** Its form and its public API take the same fields: `email`, and `l` for the UUID of each list. */
function rename(fields: FormData): FormData {
  const own = new FormData();
  own.set("email", fields.get("email")!);
  const lists = ((fields.get("list") as string | null) ?? "").split(/\s+/).filter(Boolean);
  for (const list of [...lists, ...fields.getAll("topic")]) own.append("l", list);
  return own;
}

/**
 * Asks listmonk's public API, also for a form that leads to its page, `/subscription/form`, without JavaScript.
 * It says whether a mail asks for confirmation, which is so only for lists with double opt-in.
 */
async function send(url: string, fields: FormData, signal: AbortSignal): Promise<Outcome> {
  const api = url.replace(/\/subscription\/form\/?$/, "/api/public/subscription");
  const answer = await postFields(api, fields, signal);
  if (!answer.ok) throw await refusal(answer);
  const { data } = (await answer.json().catch(() => ({}))) as { data?: { has_optin?: boolean } };
  return data?.has_optin === false ? "subscribed" : "pending";
}
