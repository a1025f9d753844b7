import { readRetryAfter } from "../../http/retry-after.js";
import { OriginError } from "./origin-error.js";

export interface OriginLimits {
  /** Seconds for the whole answer, redirects included. */
  timeout: number;
  /** Size of the answer in bytes, compressed and decompressed. */
  maxBytes: number;
  /** Whether http is allowed. */
  http: boolean;
  /** Ports besides 80 and 443. */
  ports: readonly number[];
  /** Non-public IP addresses and ranges that are allowed. */
  privateAddresses: readonly string[];
}

export interface OriginRequest extends OriginLimits {
  url: string;
  /** Headers that are sent to the first origin only. */
  headers: Readonly<Record<string, string>>;
  /** Validators of the last answer, to ask whether it is still current. */
  validators?: Validators | undefined;
}

export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

/** A complete answer. Without `bytes`, the last one is still current. */
export interface OriginAnswer {
  /** Address after redirects. */
  url: string;
  headers: Headers;
  bytes?: Uint8Array;
}

/** Sends one request to one address, and follows no redirect. */
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
  /** The body, decompressed. It is not called for a redirect or an error. */
  read(): Promise<Uint8Array>;
  /** Cancels what has not been read. */
  close(): void;
}

const maxRedirects = 3;

const accept =
  "application/feed+json, application/rss+xml, application/atom+xml, application/json, */*;q=0.5";

/**
 * Reads the feed of a newsroom. Guards against SSRF: for every address on the way, redirects included, the scheme and port
 * are checked, and there must be no password; `send` checks the IP address that it connects to.
 *
 * @throws {OriginError}
 */
export async function fetchOrigin(request: OriginRequest, send: Send): Promise<OriginAnswer> {
  const { timeout, maxBytes, privateAddresses, validators } = request;
  const signal = AbortSignal.timeout(timeout * 1000);
  let url = checkedUrl(request.url, undefined, request);
  // In lower case, so that each replaces the header of ours with the same name.
  let configuredHeaders = Object.fromEntries(
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
          ...configuredHeaders,
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
          url = checkedUrl(location, url, request);
          if (url.origin !== origin) configuredHeaders = {};
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

function checkedUrl(address: string, base: URL | undefined, { http, ports }: OriginLimits): URL {
  if (!URL.canParse(address, base)) throw new OriginError("redirects");
  const url = new URL(address, base);
  const { protocol, username, password, port } = url;
  const isAllowed =
    // No redirect leads from https back to http.
    (protocol === "https:" || (protocol === "http:" && http && base?.protocol !== "https:")) &&
    !username &&
    !password &&
    (!port || [80, 443, ...ports].includes(Number(port)));
  if (!isAllowed) throw new OriginError("refused");
  return url;
}
