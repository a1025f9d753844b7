import { readBody } from "../../../http/read-body.js";

/** Milliseconds that a provider may take. Readers wait for it. */
const patience = 10_000;

/** Bytes. Providers say in less what became of a request. */
const largestAnswer = 100_000;

/** A provider did not take a request. */
export class ProviderError extends Error {
  override readonly name = "ProviderError";
  /** HTTP status; 0 where no answer came. */
  readonly status: number;

  constructor(status: number, options?: ErrorOptions) {
    super(`provider answered ${status}`, options);
    this.status = status;
  }

  /**
   * Whether it was the address that the provider would not have: not valid, or known and left of its own will. The reader
   * must not be told, else anybody could ask who is known.
   */
  get aboutAddress(): boolean {
    return [400, 409, 422].includes(this.status);
  }
}

/**
 * Sends JSON to a provider and gives its answer.
 *
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
    // The key is for this address alone.
    redirect: "manual",
    signal: AbortSignal.timeout(patience),
  }).catch(failed);
  const { ok, status } = answer;
  if (!ok) {
    await answer.body?.cancel().catch(() => {});
    throw new ProviderError(status);
  }
  const tooLarge = () => new Error("too large");
  const bytes = await readBody(answer.body, largestAnswer, tooLarge).catch(failed);
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
