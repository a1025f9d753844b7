import type { Context } from "hono";
import type { FeedConfig } from "../config/feed-options.js";
import type { FeedPage, Reading } from "../feeds/feed-page.js";
import { OriginError } from "../feeds/origin-error.js";
import { originFailure } from "../feeds/origin-failure.js";
import type { AnswerHeaders } from "../shared/cors.js";
import { dataHeaders, jsonError } from "../shared/json-error.js";
import type { Log } from "../shared/log.js";
import { matchesEtag } from "../shared/matches-etag.js";
import { waitUntil } from "../shared/wait-until.js";
import type { FragmentCache } from "./fragment-cache.js";
import { type FragmentOptions, QueryError, readFragmentQuery } from "./fragment-query.js";
import type { Fragment, RefusedOption } from "./render-fragment.js";
import type { Renderer } from "./renderer-for-runtime.js";

export interface FragmentTools {
  log: Log;
  /** Milliseconds since 1970. */
  now: () => number;
  /** undefined if a package for rendering is missing. */
  renderer: () => Promise<Renderer | undefined>;
  /** The fragments of all feeds. */
  fragments: FragmentCache;
}

interface Found {
  result: Fragment | RefusedOption;
  /** Whether it is older than the feed, because it could not be rendered again. */
  isOld: boolean;
}

/** Seconds after which a client asks again when nothing could be rendered. */
const busyRetrySeconds = 2;
const failureRetrySeconds = 60;

/** Answers the requests for the news of one feed as HTML: `/feeds/<id>/fragment`. */
export class FragmentAnswers {
  readonly #id: string;
  readonly #page: FeedPage;
  readonly #config: FeedConfig;
  readonly #tools: FragmentTools;
  /** Fragments that are being rendered, by feed content and options. */
  readonly #rendering = new Map<string, Promise<Fragment | RefusedOption>>();

  /** @param page The first page of the feed. */
  constructor(id: string, page: FeedPage, config: FeedConfig, tools: FragmentTools) {
    this.#id = id;
    this.#page = page;
    this.#config = config;
    this.#tools = tools;
  }

  async answer(c: Context): Promise<Response> {
    try {
      const { options, isNegotiated } = readFragmentQuery(
        new URL(c.req.url).searchParams,
        c.req.header("accept-language"),
      );
      const vary: AnswerHeaders = isNegotiated ? { vary: "Accept-Language" } : {};
      const renderer = await this.#tools.renderer();
      if (!renderer) return jsonError(501, "fragments-unavailable");
      const reading = await this.#page.read("json-feed", (work) => waitUntil(c, work));
      const { result, isOld } = await this.#find(options, reading, renderer);
      if (result.kind === "refused") return badOption(result.message);
      return this.#send(c.req.raw, result, vary, reading.stale, isOld);
    } catch (error) {
      if (error instanceof QueryError) return badOption(error.message);
      if (error instanceof RenderFailure) return error.response;
      return originFailure(error);
    }
  }

  /** @throws {RenderFailure} There is no fragment, not even an old one. */
  async #find(options: FragmentOptions, { unmarked }: Reading, renderer: Renderer): Promise<Found> {
    const key = `${this.#id} ${keyOf(options)}`;
    const { fragments, log } = this.#tools;
    const known = fragments.get(key);
    if (known?.source === unmarked && !this.#hasExpired(known.result))
      return { result: known.result, isOld: false };
    try {
      const result = await this.#render(`${unmarked.etag} ${key}`, () =>
        renderer.render(this.#id, { bytes: new Uint8Array(unmarked.bytes), options }),
      );
      fragments.set(key, { source: unmarked, result });
      return { result, isOld: false };
    } catch (error) {
      if (!(error instanceof OriginError)) throw error;
      log("fragment-failed", { feed: this.#id, code: error.code, ...error.detail.log });
      if (known) return { result: known.result, isOld: true };
      throw new RenderFailure(error.code === "busy");
    }
  }

  /** Concurrent requests for the same fragment share one job. */
  #render(key: string, render: () => Promise<Fragment | RefusedOption>): Promise<Fragment | RefusedOption> {
    let work = this.#rendering.get(key);
    if (!work) {
      work = render().finally(() => this.#rendering.delete(key));
      this.#rendering.set(key, work);
    }
    return work;
  }

  #hasExpired = (result: Fragment | RefusedOption): boolean =>
    result.kind === "rendered" && result.expires <= this.#tools.now();

  #send(
    request: Request,
    { rendition, isFound, expires }: Fragment,
    vary: AnswerHeaders,
    stale: string | undefined,
    isOld: boolean,
  ): Response {
    const unchanged = {
      ...vary,
      etag: rendition.etag,
      "cache-control": this.#cacheControl(expires, isOld || !!stale),
      ...(stale && { "x-newsroom-stale": stale }),
    };
    if (isFound && matchesEtag(request.headers.get("if-none-match"), rendition.etag))
      return new Response(null, { status: 304, headers: unchanged });
    return new Response(request.method === "HEAD" ? null : rendition.bytes, {
      status: isFound ? 200 : 404,
      headers: {
        ...unchanged,
        ...dataHeaders,
        "content-type": rendition.contentType,
        "content-length": String(rendition.bytes.length),
        // A search engine should find the page that includes the fragment.
        "x-robots-tag": "noindex",
      },
    });
  }

  /** No cache keeps a fragment past the end of an embargo, when a release must appear in it. */
  #cacheControl(expires: number, isStale: boolean): string {
    const { maxAge, staleWhileRevalidate, staleIfError } = this.#config;
    const secondsLeft = Math.max(0, Math.floor((expires - this.#tools.now()) / 1000));
    const fresh = Math.min(isStale ? 30 : maxAge, maxAge, secondsLeft);
    const whileRevalidate = Math.min(staleWhileRevalidate, secondsLeft - fresh);
    const ifError = Math.min(staleIfError, secondsLeft - fresh);
    return [
      "public",
      `max-age=${fresh}`,
      ...(isStale ? [] : [`stale-while-revalidate=${whileRevalidate}`]),
      `stale-if-error=${ifError}`,
    ].join(", ");
  }
}

/** The same text for the same options, in whatever order they were given. */
const keyOf = ({ release, values }: FragmentOptions): string =>
  JSON.stringify([
    release,
    ...Object.keys(values)
      .sort()
      .map((name) => [name, values[name]]),
  ]);

const badOption = (message: string): Response => jsonError(400, "bad-option", {}, message);

/** Nothing could be rendered. */
class RenderFailure extends Error {
  readonly response: Response;

  /** @param isBusy Whether too much else is being rendered. */
  constructor(isBusy: boolean) {
    super();
    this.response = isBusy
      ? jsonError(503, "busy", { "retry-after": String(busyRetrySeconds) })
      : jsonError(503, "rendering-failed", { "retry-after": String(failureRetrySeconds) });
  }
}
