import { executeServerCommand } from "@web/test-runner-commands";

/** The response of a URL. */
export interface Answer {
  /** Text is sent as UTF-8. */
  body?: string | Uint8Array;
  /** `application/rss+xml; charset=utf-8` by default, as most newsrooms send; an empty string sends no such header. */
  contentType?: string;
  /** 200 by default, 302 with `redirect`. */
  status?: number;
  headers?: Record<string, string>;
  /** Whether pages of other origins may read the answer, preflight included; true by default. */
  cors?: boolean;
  /** Keeps the request waiting until `release()`. */
  hold?: boolean;
  /** Address to redirect to. */
  redirect?: string;
  /**
   * How the answer ends after its body: `"whole"` by default; `"never"` leaves the connection open;
   * `"reset"` breaks it, before any header when there is no body.
   */
  ending?: "whole" | "never" | "reset";
}

/** A request as the server saw it. */
export interface FeedRequest {
  method: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** `?page=2`, or an empty string. */
  query: string;
  body: string;
  /** The page closed the connection before the answer had ended. */
  aborted: boolean;
}

export interface ServedFeed {
  /** Absolute, on another origin than the tests. Query and deeper paths reach the same answer. */
  url: string;
  /** All requests so far, preflights (OPTIONS) included. */
  requests(): Promise<FeedRequest[]>;
  /** Sends the responses that are held. */
  release(): Promise<void>;
  /** Sets the response from now on. */
  answer(answer: Answer): Promise<void>;
  /** Resolves when so many requests have arrived, not counting preflights. */
  requested(count?: number): Promise<void>;
  /** Resolves when the page has aborted so many requests. */
  aborted(count?: number): Promise<void>;
}

/** Creates a new URL with this response. No other test shares it. */
export async function serveFeed(answer: Answer): Promise<ServedFeed> {
  const { id, url } = await command<{ id: string; url: string }>({ action: "serve", answer: encode(answer) });
  return {
    url,
    requests: () => command({ action: "requests", id }),
    release: () => command({ action: "release", id }),
    answer: (next) => command({ action: "answer", id, answer: encode(next) }),
    requested: (count = 1) => command({ action: "requested", id, count }),
    aborted: (count = 1) => command({ action: "aborted", id, count }),
  };
}

function command<Result>(payload: object): Promise<Result> {
  return executeServerCommand<Result, object>("feed-server", payload);
}

/** Adds the defaults, and encodes the body for JSON. */
function encode({ body, ...answer }: Answer): object {
  return {
    contentType: "application/rss+xml; charset=utf-8",
    status: 200,
    cors: true,
    ending: "whole",
    ...answer,
    body: body === undefined ? undefined : toBase64(body),
  };
}

function toBase64(body: string | Uint8Array): string {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
