import type { Context } from "hono";
import type { FeedConfig } from "../config/feed-options.js";
import type { AnswerHeaders } from "../shared/cors.js";
import { dataHeaders, jsonError } from "../shared/json-error.js";
import { matchesEtag } from "../shared/matches-etag.js";
import { waitUntil } from "../shared/wait-until.js";
import type { FeedPage, FeedTools, Reading } from "./feed-page.js";
import { FeedPages } from "./feed-pages.js";
import { originFailure } from "./origin-failure.js";

interface HeaderSet {
  /** For an answer with the bytes. */
  whole: AnswerHeaders;
  /** For 304. */
  unchanged: AnswerHeaders;
}

/** Answers the requests for one feed. */
export class FeedAnswers {
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

  /** An answer that is ready is returned without a promise around it. */
  answer(c: Context, cors: AnswerHeaders): Response | Promise<Response> {
    // Hono's parser takes time, and nearly all requests have no query.
    const query = c.req.raw.url.includes("?") ? c.req.query() : {};
    const { format = this.#config.format, page: number = "1" } = query;
    if (format !== "json-feed" && format !== "original") return jsonError(400, "unknown-format", cors);
    if (!/^[1-9]\d{0,2}$/.test(number) || +number > this.#config.pages)
      return jsonError(404, "not-found", cors);
    const keepAlive = (work: Promise<void>) => waitUntil(c, work);
    const read = (page: FeedPage) => {
      const reading = page.read(format, keepAlive);
      return reading instanceof Promise
        ? reading.then((reading) => this.#send(c.req.raw, reading, cors))
        : this.#send(c.req.raw, reading, cors);
    };
    const fail = (error: unknown) => originFailure(error, cors);
    try {
      const answer =
        number === "1"
          ? read(this.pages.first)
          : this.pages
              .find(+number, keepAlive)
              .then((page) => (page ? read(page) : jsonError(404, "not-found", cors)));
      return answer instanceof Promise ? answer.catch(fail) : answer;
    } catch (error) {
      return fail(error);
    }
  }

  #send(request: Request, reading: Reading, cors: AnswerHeaders): Response {
    const { bytes, etag } = reading.rendition;
    const { whole, unchanged } = this.#headersOf(reading, cors);
    if (matchesEtag(request.headers.get("if-none-match"), etag))
      return new Response(null, { status: 304, headers: unchanged });
    return new Response(request.method === "HEAD" ? null : bytes, { headers: whole });
  }

  /** Created once for each reading and site, because that takes longer than everything else. */
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
        ...dataHeaders,
      };
      headers = { whole, unchanged };
      this.#headers.set(reading, bySite.set(cors, headers));
    }
    return headers;
  }
}
