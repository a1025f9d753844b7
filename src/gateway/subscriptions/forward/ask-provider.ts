import { readBody } from "../../../http/read-body.js";

/** Readers wait this long at most. */
const providerTimeoutMs = 10_000;

/** Providers need less to say what became of a request. */
const maxAnswerBytes = 100_000;

/** A provider did not accept a request. */
export class ProviderError extends Error {
  override readonly name = "ProviderError";

  /** @param status HTTP status; 0 if there was no answer. */
  constructor(
    readonly status: number,
    options?: ErrorOptions,
  ) {
    super(`provider answered ${status}`, options);
  }

  /**
   * Whether the provider rejected the address itself: it is not valid, or its owner has unsubscribed. The reader must not
   * see a difference, or anybody could find out which addresses are known.
   */
  get isAboutAddress(): boolean {
    return [400, 409, 422].includes(this.status);
  }
}

/**
 * Sends JSON to a provider.
 *
 * @returns Its answer; undefined if that is not JSON.
 * @throws {ProviderError}
 */
export async function askProvider(
  method: "POST" | "PUT" | "PATCH",
  url: string,
  headers: Record<string, string>,
  body: unknown,
): Promise<unknown> {
  const failed = (cause: unknown) => {
    throw new ProviderError(0, { cause });
  };
  const answer = await fetch(url, {
    method,
    headers: { Accept: "application/json", "Content-Type": "application/json", ...headers },
    body: JSON.stringify(body),
    // The key is for this address only.
    redirect: "manual",
    signal: AbortSignal.timeout(providerTimeoutMs),
  }).catch(failed);
  const { ok, status } = answer;
  if (!ok) {
    await answer.body?.cancel().catch(() => {});
    throw new ProviderError(status);
  }
  const bytes = await readBody(answer.body, maxAnswerBytes, () => new Error("too large")).catch(failed);
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
