import type { Outcome, Provider } from "../provider.js";
import { postFields, refusal } from "../send-subscription.js";
import { SubscribeError } from "../subscribe-error.js";
import type { Challenge } from "../solve-challenge.js";

/**
 * The project's own gateway. Where it asks for a proof of work, its answer holds the challenge; the browser solves it
 * and sends the fields again. Nothing is asked for before the reader has sent the form.
 */
export const gateway: Provider = { send };

async function send(url: string, fields: FormData, signal: AbortSignal): Promise<Outcome> {
  const answer = await postFields(url, fields, signal);
  if (answer.ok) return "pending";
  const challenge = answer.status === 422 && !fields.has("altcha") && (await readChallenge(answer));
  if (!challenge) throw await refusal(answer);
  // Only pages over https can compute hashes. The gateway takes the posts of others as of readers without JavaScript.
  if (!globalThis.crypto?.subtle) return "post";
  const { solveChallenge } = await import("../solve-challenge.js");
  const solution = await solveChallenge(challenge, signal);
  if (!solution) throw new SubscribeError("rejected");
  fields.set("altcha", solution);
  return send(url, fields, signal);
}

async function readChallenge(answer: Response): Promise<Challenge | undefined> {
  try {
    return ((await answer.json()) as { challenge?: Challenge }).challenge;
  } catch {
    return undefined;
  }
}
