import { readBody } from "../http/read-body.js";
import type { Hop } from "./check-cors.js";

/** A response, with the redirects that led to it. */
export interface FetchedResponse {
  bytes: Uint8Array;
  /** URL after redirects. */
  url: string;
  status: number;
  headers: Headers;
  /** All requests in order; the last one is the response itself. */
  hops: Hop[];
  /** Milliseconds until the response was complete. */
  timeMs: number;
}

/** The limits of the elements, too. */
const maxBytes = 5_000_000;
const timeoutMs = 15_000;
/** The limit of browsers. */
const maxRedirects = 20;

/** There was no complete response. The message says why in plain words. */
export class FetchFailure extends Error {
  constructor(
    readonly code: "unreachable" | "timeout" | "redirects" | "too-large",
    message: string,
    readonly hops: readonly Hop[],
  ) {
    super(message);
  }
}

/** By code of an error of Node, or of the gateway's requests, which are guarded. */
const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: "the host name does not exist (DNS)",
  EAI_AGAIN: "the host name cannot be looked up (DNS). Check your network connection",
  ECONNREFUSED: "the server refused the connection",
  ECONNRESET: "the server closed the connection",
  UND_ERR_SOCKET: "the server closed the connection",
  CERT_HAS_EXPIRED: "the server's TLS certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the server's TLS certificate is self-signed",
  ERR_TLS_CERT_ALTNAME_INVALID: "the server's TLS certificate is for a different host name",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    "the server does not send the intermediate certificate of its TLS certificate",
  refused: "the address is not one of the public Internet",
  "too-large": "the response is larger than 5 MB, which is the limit of the elements",
  encoding: "the response is compressed in a way that this program does not read",
  unreachable: "the host name has no address",
};

/** `fetch` throws a general error whose cause has the reason. */
function reasonOf(error: unknown): string {
  const { cause = error } = error as { cause?: unknown };
  const { code, message } = cause as { code?: string; message?: string };
  return reasons[code ?? ""] ?? message ?? String(error);
}

/** With any other status, browsers do not follow `Location`. */
const redirectStatuses = [301, 302, 303, 307, 308];

/**
 * Requests a feed as a page of `origin` would. Follows redirects one by one, because each must allow the page by CORS.
 *
 * @param request sends each request, by default `fetch`.
 * @throws {FetchFailure}
 */
export async function fetchWithRedirects(
  address: string,
  origin: string,
  request: (
    url: string,
    init: { headers: Record<string, string>; redirect: "manual"; signal: AbortSignal },
  ) => Promise<Response> = fetch,
): Promise<FetchedResponse> {
  const start = performance.now();
  const signal = AbortSignal.timeout(timeoutMs);
  const hops: Hop[] = [];
  const fail = (code: FetchFailure["code"], message: string) => new FetchFailure(code, message, hops);
  let url = address;
  let originHeader = origin;
  try {
    for (;;) {
      const { status, headers, body } = await request(url, {
        headers: { origin: originHeader },
        redirect: "manual",
        signal,
      });
      hops.push({
        url,
        status,
        originHeader,
        allowedOrigin: headers.get("access-control-allow-origin"),
      });
      const location = headers.get("location");
      if (redirectStatuses.includes(status) && location) {
        await body?.cancel();
        if (!URL.canParse(location, url))
          throw fail("redirects", `it redirects to ${location}, which is not a valid URL`);
        const next = new URL(location, url);
        if (!/^https?:$/.test(next.protocol))
          throw fail("redirects", `it redirects to ${next.href}, which is not http or https`);
        if (hops.length > maxRedirects)
          throw fail("redirects", `it redirects more than ${maxRedirects} times`);
        // After a redirect from one foreign origin to another, browsers send "Origin: null".
        if (new URL(url).origin !== next.origin && new URL(url).origin !== origin) originHeader = "null";
        url = next.href;
        continue;
      }
      const bytes = await readBody(body, maxBytes, () =>
        fail("too-large", "the response is larger than 5 MB, which is the limit of the elements"),
      );
      return { bytes, url, status, headers, hops, timeMs: Math.round(performance.now() - start) };
    }
  } catch (error) {
    if (error instanceof FetchFailure) throw error;
    if (signal.aborted)
      throw fail("timeout", `timeout: no complete response within ${timeoutMs / 1000} seconds`);
    throw fail("unreachable", reasonOf(error));
  }
}
