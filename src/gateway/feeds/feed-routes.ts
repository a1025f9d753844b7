import { Hono, type Context } from "hono";
import type { FeedConfig } from "../config/feed-options.js";
import { createCors, preflight, type AnswerHeaders } from "../shared/cors.js";
import { keepAtWork } from "../shared/wait-until.js";
import type { FeedPage, FeedTools, Reading } from "./feed-page.js";
import { FeedPages } from "./feed-pages.js";
import { OriginError } from "./origin-error.js";

const methods = "GET, HEAD, OPTIONS";

/** An answer is data: nothing in it is run, framed or taken for a page. */
const safeHeaders = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; sandbox",
};

export interface Feeds {
  routes: Hono;
  /** Seconds since each feed was last read, and whether it cannot be read now. */
  ages(): Record<string, { age: number | null; failing: boolean }>;
}

/** Answers `/<id>` with a feed of the configuration, and nothing else: what to read is never in an address. */
export function createFeeds(
  configs: Readonly<Record<string, FeedConfig>>,
  origins: readonly string[] | "*",
  tools: FeedTools,
): Feeds {
  const feeds = new Map(Object.entries(configs).map(([id, config]) => [id, new Answers(id, config, tools)]));
  const corsFor = createCors(origins);
  const routes = new Hono();
  routes.all("/:id", (c) => {
    const cors = corsFor(c.req.raw.headers.get("origin"));
    const feed = feeds.get(c.req.param("id"));
    if (!feed) return refuse(404, "not-found", cors);
    const { method } = c.req.raw;
    if (method === "OPTIONS") return preflight(cors, methods);
    if (method !== "GET" && method !== "HEAD")
      return refuse(405, "method-not-allowed", { ...cors, allow: methods });
    return feed.answer(c, cors);
  });
  return {
    routes,
    ages: () =>
      Object.fromEntries(
        [...feeds].map(([id, { pages }]) => [
          id,
          { age: pages.first.age ?? null, failing: pages.first.failing },
        ]),
      ),
  };
}

interface HeaderSet {
  /** With the bytes. */
  whole: AnswerHeaders;
  /** Where who asks has them already. */
  unchanged: AnswerHeaders;
}

/** What one feed's address answers. */
class Answers {
  readonly pages: FeedPages;
  readonly #config: FeedConfig;
  readonly #cacheControl: string;
  readonly #staleCacheControl: string;
  readonly #headers = new WeakMap<Reading, Map<AnswerHeaders, HeaderSet>>();

  constructor(id: string, config: FeedConfig, tools: FeedTools) {
    this.pages = new FeedPages(id, config, tools);
    this.#config = config;
    const { maxAge, staleWhileRevalidate, staleIfError } = config;
    const ifError = `stale-if-error=${staleIfError}`;
    this.#cacheControl = `public, max-age=${maxAge}, stale-while-revalidate=${staleWhileRevalidate}, ${ifError}`;
    this.#staleCacheControl = `public, max-age=${Math.min(maxAge, 30)}, ${ifError}`;
  }

  answer(c: Context, cors: AnswerHeaders): Response | Promise<Response> {
    const { format = this.#config.format, page: number = "1" } = c.req.raw.url.includes("?")
      ? c.req.query()
      : {};
    if (format !== "json-feed" && format !== "original") return refuse(400, "unknown-format", cors);
    if (!/^[1-9]\d{0,2}$/.test(number) || +number > this.#config.pages) return refuse(404, "not-found", cors);
    const later = (work: Promise<void>) => keepAtWork(c, work);
    const read = (page: FeedPage) => {
      const reading = page.read(format, later);
      return reading instanceof Promise
        ? reading.then((reading) => this.#send(c.req.raw, reading, cors))
        : this.#send(c.req.raw, reading, cors);
    };
    const fail = (error: unknown) => this.#fail(error, cors);
    try {
      const answer =
        number === "1"
          ? read(this.pages.first)
          : this.pages
              .find(+number, later)
              .then((page) => (page ? read(page) : refuse(404, "not-found", cors)));
      return answer instanceof Promise ? answer.catch(fail) : answer;
    } catch (error) {
      return fail(error);
    }
  }

  #fail(error: unknown, cors: AnswerHeaders): Response {
    if (!(error instanceof OriginError)) throw error;
    const [status, code] =
      error.code === "timeout"
        ? ([504, "newsroom-timeout"] as const)
        : ([502, "newsroom-unavailable"] as const);
    return refuse(status, code, { ...cors, "retry-after": String(error.detail.retryAfter) });
  }

  #send(request: Request, reading: Reading, cors: AnswerHeaders): Response {
    const { bytes, etag } = reading.rendition;
    const { whole, unchanged } = this.#headersOf(reading, cors);
    if (holds(request.headers.get("if-none-match"), etag))
      return new Response(null, { status: 304, headers: unchanged });
    return new Response(request.method === "HEAD" ? null : bytes, { headers: whole });
  }

  /** Made once for each answer and site, since making them takes longer than all the rest. */
  #headersOf(reading: Reading, cors: AnswerHeaders): HeaderSet {
    const bySite = this.#headers.get(reading) ?? new Map<AnswerHeaders, HeaderSet>();
    let headers = bySite.get(cors);
    if (!headers) {
      const { stale, rendition } = reading;
      const unchanged = {
        ...cors,
        etag: rendition.etag,
        "cache-control": stale ? this.#staleCacheControl : this.#cacheControl,
        ...(stale && { "x-newsroom-stale": stale }),
      };
      const whole = {
        ...unchanged,
        "content-type": rendition.contentType,
        "content-length": String(rendition.bytes.length),
        ...safeHeaders,
      };
      headers = { whole, unchanged };
      this.#headers.set(reading, bySite.set(cors, headers));
    }
    return headers;
  }
}

/** A cache that packs the answer makes the tag a weak one. https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2 */
const holds = (condition: string | null, etag: string): boolean =>
  condition !== null &&
  condition.split(",").some((tag) => {
    const name = tag.trim().replace(/^W\//, "");
    return name === etag || name === "*";
  });

function refuse(status: number, error: string, headers: AnswerHeaders): Response {
  return new Response(JSON.stringify({ error }), {
    status,
    headers: {
      ...headers,
      ...safeHeaders,
      "content-type": "application/json",
      "cache-control": "no-store",
    },
  });
}
