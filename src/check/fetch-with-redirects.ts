import { readBody } from "../http/read-body.js";
import type { Hop } from "./check-cors.js";

/** What a server answered, with the way there. */
export interface Answer {
  bytes: Uint8Array;
  /** Address after redirects. */
  url: string;
  status: number;
  headers: Headers;
  hops: Hop[];
  /** Milliseconds until all of it was there. */
  time: number;
}

/** Bytes and milliseconds after which the elements give up. */
const maxBytes = 5_000_000;
const timeout = 15_000;
/** As browsers do. */
const maxRedirects = 20;

/** Why no answer came, in words. */
export class AnswerError extends Error {
  constructor(
    readonly code: "unreachable" | "timeout" | "redirects" | "too-large",
    message: string,
    readonly hops: readonly Hop[],
  ) {
    super(message);
  }
}

const words: Record<string, string> = {
  ENOTFOUND: "there is no server of that name",
  EAI_AGAIN: "the name cannot be looked up; is there a network?",
  ECONNREFUSED: "the server refuses the connection",
  ECONNRESET: "the server broke the connection off",
  UND_ERR_SOCKET: "the server broke the connection off",
  CERT_HAS_EXPIRED: "its certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is self-signed",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another name",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate lacks the one that vouches for it",
};

/** The same for the errors that `fetch` throws, whose reason is in a cause. */
function inWords(error: unknown): string {
  const { cause = error } = error as { cause?: unknown };
  const { code, message } = cause as { code?: string; message?: string };
  return words[code ?? ""] ?? message ?? String(error);
}

/**
 * Asks for a feed as a page of `origin` would, following redirects one by one to see what each of them says.
 *
 * @throws {AnswerError}
 */
export async function fetchAnswer(address: string, origin: string): Promise<Answer> {
  const start = performance.now();
  const signal = AbortSignal.timeout(timeout);
  const hops: Hop[] = [];
  const fail = (code: AnswerError["code"], message: string) => new AnswerError(code, message, hops);
  let url = address;
  let sent = origin;
  try {
    for (;;) {
      const { status, headers, body } = await fetch(url, {
        headers: { origin: sent },
        redirect: "manual",
        signal,
      });
      hops.push({ url, status, sent, allowed: headers.get("access-control-allow-origin") });
      const location = headers.get("location");
      if (status >= 300 && status < 400 && location) {
        await body?.cancel();
        if (!URL.canParse(location, url))
          throw fail("redirects", `it redirects to ${location}, which is no address`);
        const next = new URL(location, url);
        if (!/^https?:$/.test(next.protocol)) throw fail("redirects", `it redirects to ${next.href}`);
        if (hops.length > maxRedirects)
          throw fail("redirects", `it redirects more than ${maxRedirects} times`);
        // Who is redirected from one foreign site to another asks in nobody's name.
        if (new URL(url).origin !== next.origin && new URL(url).origin !== origin) sent = "null";
        url = next.href;
        continue;
      }
      const bytes = await readBody(body, maxBytes, () =>
        fail("too-large", "the answer has more than 5 MB, where the elements stop reading"),
      );
      return { bytes, url, status, headers, hops, time: Math.round(performance.now() - start) };
    }
  } catch (error) {
    if (error instanceof AnswerError) throw error;
    if (signal.aborted) throw fail("timeout", `no whole answer in ${timeout / 1000} seconds`);
    throw fail("unreachable", inWords(error));
  }
}
