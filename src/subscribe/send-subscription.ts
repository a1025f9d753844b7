import { retryAfter } from "../http/retry-after.js";
import { SubscribeError } from "./subscribe-error.js";

/** Milliseconds until the service must have answered. */
const patience = 15_000;

/**
 * Posts the fields of a subscription form, encoded as a plain form post so that one endpoint serves pages with
 * and without JavaScript, and no CORS preflight is needed. Without credentials, and without the page's path as referrer.
 * Gives the answer, whatever its status.
 *
 * @param fields Files among them are left out.
 * @param signal Ends the request; the promise then rejects with the signal's reason.
 * @throws {SubscribeError} or the signal's own reason.
 */
export async function postFields(url: string, fields: FormData, signal: AbortSignal): Promise<Response> {
  const body = new URLSearchParams();
  for (const [name, value] of fields) if (typeof value === "string") body.append(name, value);
  signal.throwIfAborted();
  const timer = AbortSignal.timeout(patience);
  // A body that is not read, and has no end, is dropped when the timer runs out.
  return fetch(url, {
    method: "POST",
    body,
    headers: { Accept: "application/json" },
    mode: "cors",
    credentials: "omit",
    referrerPolicy: "strict-origin",
    signal: AbortSignal.any([signal, timer]),
  }).catch((cause: unknown) => {
    signal.throwIfAborted();
    throw new SubscribeError(timer.aborted ? "timeout" : "network", { cause });
  });
}

/** Why a service has not taken the request, by the answer's status. What it says beyond that is not read. */
export async function refusal({ status, headers }: Response): Promise<SubscribeError> {
  const code = status === 429 ? "rate-limited" : status >= 400 && status < 500 ? "rejected" : "unavailable";
  return new SubscribeError(code, { status, retryAfter: await retryAfter(headers) });
}

/** Resolves when the service has taken the request. */
export async function sendSubscription(url: string, fields: FormData, signal: AbortSignal): Promise<void> {
  const answer = await postFields(url, fields, signal);
  if (!answer.ok) throw await refusal(answer);
}
