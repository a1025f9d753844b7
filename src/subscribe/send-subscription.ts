import { readRetryAfter } from "../http/retry-after.js";
import { SubscribeError } from "./subscribe-error.js";

/** The service must respond within this time. */
const requestTimeoutMs = 15_000;

/**
 * Posts the fields of a subscription form like an ordinary form (`application/x-www-form-urlencoded`), so that one endpoint
 * works with and without JavaScript and no CORS preflight is needed. Sends no credentials, and only the origin of the page
 * as referrer. Resolves with the response, whatever its status.
 *
 * @param fields Files are left out
 * @param signal Aborts the request; the promise then rejects with its reason
 * @throws {SubscribeError} `network` or `timeout`, or the reason of the signal
 */
export async function postFields(url: string, fields: FormData, signal: AbortSignal): Promise<Response> {
  const body = new URLSearchParams();
  for (const [name, value] of fields) if (typeof value === "string") body.append(name, value);
  signal.throwIfAborted();
  const timer = AbortSignal.timeout(requestTimeoutMs);
  // The timeout also ends a response whose body is never read and never ends.
  return fetch(url, {
    // The browser reads inherited members, too.
    __proto__: null,
    method: "POST",
    body,
    headers: { Accept: "application/json" },
    mode: "cors",
    credentials: "omit",
    referrerPolicy: "strict-origin",
    signal: AbortSignal.any([signal, timer]),
  } as RequestInit).catch((cause: unknown) => {
    signal.throwIfAborted();
    throw new SubscribeError(timer.aborted ? "timeout" : "network", { cause });
  });
}

/** Ends a response whose body is not needed: some browsers would keep all of one that has no end. */
export function endResponse({ body }: Response): void {
  // A body that is being read cannot be cancelled here. Then the reading has a limit of its own.
  body?.cancel().catch(() => {});
}

/** Returns the error for a response that is not OK, by its status. Its body is not read. */
export function toSubscribeError(response: Response): SubscribeError {
  const { status, headers } = response;
  endResponse(response);
  const code = status === 429 ? "rate-limited" : status >= 400 && status < 500 ? "rejected" : "unavailable";
  return new SubscribeError(code, { status, retryAfter: readRetryAfter(headers) });
}

/** Posts the fields and resolves when the service has accepted them. */
export async function sendSubscription(url: string, fields: FormData, signal: AbortSignal): Promise<void> {
  const response = await postFields(url, fields, signal);
  if (!response.ok) throw toSubscribeError(response);
  endResponse(response);
}
