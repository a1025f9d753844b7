import { Hono } from "hono";
import type { GatewayOptions } from "./config/gateway-options.js";
import { readConfig } from "./config/read-config.js";
import { createFeeds } from "./feeds/feed-routes.js";
import { FaultBoard } from "./health/faults.js";
import { FragmentCache } from "./fragments/fragment-cache.js";
import { rendererForRuntime } from "./fragments/renderer-for-runtime.js";
import { parserForRuntime } from "./feeds/parser-for-runtime.js";
import { sendForRuntime } from "./feeds/send-for-runtime.js";
import { systemClock } from "./shared/clock.js";
import { createCors, preflight } from "./shared/cors.js";
import { jsonError } from "./shared/json-error.js";
import { errorPlace } from "./shared/error-place.js";
import type { Log } from "./shared/log.js";
import { createSubscriptions } from "./subscriptions/create-subscriptions.js";

/** Memory for fragments, besides that for the feeds themselves. */
const fragmentCacheBytes = 32e6;

/** Replacements for what the gateway takes from its runtime. */
export interface GatewayTools {
  /** Records events. Default: none are recorded. */
  log?: Log;
  /** The time. Default: the system clock. */
  now?: () => Date;
  /** Milliseconds by a clock that nobody can set, for ages and pauses. Default: `performance.now`. */
  elapsed?: () => number;
  /**
   * Looks up the IP addresses of a host name; Node only. Default: the system's resolver. The addresses that it returns are
   * checked all the same.
   */
  lookup?: (name: string) => Promise<readonly { address: string; family: number }[]>;
}

/**
 * Answers a request. A gateway can be a runtime's `fetch` handler, `export default { fetch: createGateway(options) }`: it
 * takes the `env` and `context` that the runtime passes.
 */
export interface Gateway {
  (request: Request, env?: unknown, context?: WorkContext): Promise<Response>;
  /** Finishes what is being done, and closes connections and the database. */
  close(): Promise<void>;
}

/** Lets a runtime wait for work that continues after the answer. */
export interface WorkContext {
  waitUntil(work: Promise<unknown>): void;
}

/**
 * Creates the server half: feeds that pages of other sites may read, and subscriptions.
 *
 * @throws {ConfigError} A setting is wrong; the message names it.
 */
export function createGateway(options: GatewayOptions, tools: GatewayTools = {}): Gateway {
  const { fetch, close } = openGateway(options, tools);
  const gateway = async (request: Request, env?: unknown, context?: WorkContext) =>
    fetch(request, env, context);
  return Object.assign(gateway, { close });
}

/** The same, except that `fetch` returns an answer that is ready without a promise around it. */
export function openGateway(options: GatewayOptions, tools: GatewayTools = {}) {
  const config = readConfig(options);
  const { log = () => {}, now = () => new Date(), elapsed = systemClock.elapsed, lookup } = tools;
  let sender: ReturnType<typeof sendForRuntime> | undefined;
  let parser: ReturnType<typeof parserForRuntime> | undefined;
  let renderer: ReturnType<typeof rendererForRuntime> | undefined;
  const faults = new FaultBoard({ elapsed }, log);
  const feeds = createFeeds(config.feeds, config.origins, {
    stored: (feed) => subscriptions?.storedAnswer(feed),
    log,
    now: () => +now(),
    elapsed,
    send: () => (sender ??= sendForRuntime(lookup)),
    parser: () => (parser ??= parserForRuntime(config.parsing, log)),
    renderer: () => (renderer ??= rendererForRuntime(config.parsing, log)),
    fragments: new FragmentCache(fragmentCacheBytes),
  });
  const app = new Hono().basePath(config.basePath || "/");
  app.route("/feeds", feeds.routes);
  const subscriptions =
    config.subscriptions &&
    createSubscriptions(config.subscriptions, {
      origins: config.origins,
      log,
      now,
      elapsed,
      faults,
      pagesOf: feeds.pagesOf,
    });
  if (subscriptions) {
    const corsFor = createCors(config.origins);
    app.use("/subscriptions/*", async (c, next) => {
      const cors = corsFor(c.req.header("origin"));
      if (c.req.method === "OPTIONS") return preflight(cors, "GET, HEAD, POST, OPTIONS");
      await next();
      for (const [name, value] of Object.entries(cors)) c.res.headers.append(name, value);
      return undefined;
    });
    app.route("/subscriptions", subscriptions.routes);
  }
  app.get("/healthz", async (c) => {
    const isHealthy =
      ((await subscriptions?.healthy()) ?? true) &&
      !faults.list().some(({ severity }) => severity === "failing");
    return c.json(
      { status: isHealthy ? "ok" : "failing", faults: faults.list(), feeds: feeds.ages() },
      isHealthy ? 200 : 503,
      { "cache-control": "no-store" },
    );
  });
  app.notFound(() => jsonError(404, "not-found"));
  app.onError((error) => {
    log("error", errorPlace(error));
    return jsonError(500, "internal");
  });
  return {
    fetch: (request: Request, env?: unknown, context?: WorkContext) =>
      app.fetch(request, env, context as never),
    config,
    /** Opens what is opened when it is first needed. Rejects if the database cannot be used. */
    open: async () => subscriptions?.open(),
    close: async () => {
      await subscriptions?.close();
      await (await parser)?.close();
      await (await renderer)?.close();
    },
  };
}
