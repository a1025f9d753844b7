import type { Outcome, Provider } from "../provider.js";
import { readJson } from "../read-json.js";
import { endResponse, postFields, toSubscribeError } from "../send-subscription.js";
import { SubscribeError } from "../subscribe-error.js";
import type { Challenge } from "../solve-challenge.js";

/**
 * The project's own gateway. If it wants a proof of work, its response contains the challenge: the browser solves it and
 * sends the fields again. No request is made before the reader sends the form.
 */
export const gateway: Provider = { send };

async function send(url: string, fields: FormData, signal: AbortSignal): Promise<Outcome> {
  const response = await postFields(url, fields, signal);
  if (response.ok) {
    endResponse(response);
    return "pending";
  }
  const challenge = response.status === 422 && !fields.has("altcha") && (await readChallenge(response));
  if (!challenge) throw toSubscribeError(response);
  // Hashes can be computed only on https pages. On others the browser posts the form, as without JavaScript.
  if (!globalThis.crypto?.subtle) return "post";
  const { solveChallenge } = await import("../solve-challenge.js");
  const solution = await solveChallenge(challenge, signal);
  if (!solution) throw new SubscribeError("rejected");
  fields.set("altcha", solution);
  return send(url, fields, signal);
}

async function readChallenge(response: Response): Promise<Challenge | undefined> {
  const answer = (await readJson(response)) as { challenge?: Challenge } | null | undefined;
  return { __proto__: null, ...answer }.challenge;
}
