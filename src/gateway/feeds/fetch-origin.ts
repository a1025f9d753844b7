import { readRetryAfter } from "../../http/read-retry-after.js";
import { OriginError } from "./origin-error.js";

export interface OriginLimits {
  /** Seconds for all of it. */
  timeout: number;
  /** Bytes of the answer, packed and unpacked. */
  maxBytes: number;
  /** Whether http is allowed. */
  http: boolean;
  /** Ports besides 80 and 443. */
  ports: readonly number[];
  /** Addresses that may be connected to though they are not public. */
  privateAddresses: readonly string[];
}

export interface OriginRequest extends OriginLimits {
  url: string;
  /** Headers that only the first origin gets. */
  headers: Readonly<Record<string, string>>;
  /** What the last answer said of itself, to be asked whether it still holds. */
  validators?: Validators | undefined;
}

export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

/** An answer, whole; `bytes` is absent where the last one still holds. */
export interface OriginAnswer {
  /** Address after redirects. */
  url: string;
  headers: Headers;
  bytes?: Uint8Array;
}

/** Sends one request to one address, and follows nothing. */
export type Send = (url: URL, request: SendRequest) => Promise<SentAnswer>;

export interface SendRequest {
  headers: Record<string, string>;
  signal: AbortSignal;
  maxBytes: number;
  /** @see OriginLimits */
  privateAddresses: readonly string[];
}

export interface SentAnswer {
  status: number;
  headers: Headers;
  /** The answer's bytes, unpacked; for a redirect or an error it is not called. */
  read(): Promise<Uint8Array>;
  /** Ends what is not wanted. */
  close(): void;
}

const maxRedirects = 3;

const accept =
  "application/feed+json, application/rss+xml, application/atom+xml, application/json, */*;q=0.5";

/**
 * Reads a newsroom's feed with every address on the way there checked: scheme, port, no password, and by `send` the IP
 * address that is connected to.
 *
 * @throws {OriginError}
 */
export async function fetchOrigin(request: OriginRequest, send: Send): Promise<OriginAnswer> {
  const { timeout, maxBytes, privateAddresses, validators } = request;
  const signal = AbortSignal.timeout(timeout * 1000);
  let url = checked(request.url, undefined, request);
  // Names in one spelling, so that each takes the place of ours.
  let own = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const { origin } = url;
  try {
    for (let redirects = 0; ; redirects++) {
      const answer = await send(url, {
        headers: {
          accept,
          "user-agent": "newsroom-elements (feed gateway)",
          ...(validators?.etag && { "if-none-match": validators.etag }),
          ...(validators?.lastModified && { "if-modified-since": validators.lastModified }),
          ...own,
        },
        signal,
        maxBytes,
        privateAddresses,
      });
      try {
        const { status, headers } = answer;
        const location = headers.get("location");
        if (status === 304 && validators) return { url: url.href, headers };
        if ([301, 302, 303, 307, 308].includes(status) && location) {
          if (redirects === maxRedirects) throw new OriginError("redirects");
          url = checked(location, url, request);
          if (url.origin !== origin) own = {};
          continue;
        }
        if (status !== 200) throw new OriginError("http", { status, retryAfter: readRetryAfter(headers) });
        return { url: url.href, headers, bytes: await answer.read() };
      } finally {
        answer.close();
      }
    }
  } catch (error) {
    if (error instanceof OriginError) throw error;
    throw new OriginError(signal.aborted ? "timeout" : "unreachable");
  }
}

function checked(address: string, base: URL | undefined, { http, ports }: OriginLimits): URL {
  if (!URL.canParse(address, base)) throw new OriginError("redirects");
  const url = new URL(address, base);
  const { protocol, username, password, port } = url;
  const allowed =
    // Who has once been on https is not led back.
    (protocol === "https:" || (protocol === "http:" && http && base?.protocol !== "https:")) &&
    !username &&
    !password &&
    (!port || [80, 443, ...ports].includes(Number(port)));
  if (!allowed) throw new OriginError("refused");
  return url;
}
