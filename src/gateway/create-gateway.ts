import { Hono } from "hono";
import type { GatewayConfig, GatewayOptions } from "./config/gateway-options.js";
import { readConfig } from "./config/read-config.js";
import { createFeeds, type Feeds } from "./feeds/feed-routes.js";
import { FaultBoard } from "./health/faults.js";
import { FragmentCache } from "./fragments/fragment-cache.js";
import { rendererForRuntime } from "./fragments/renderer-for-runtime.js";
import { parserForRuntime } from "./feeds/parser-for-runtime.js";
import { sendForRuntime } from "./feeds/send-for-runtime.js";
import { createMetricsRoute } from "./metrics/metrics-route.js";
import { systemClock } from "./shared/clock.js";
import { createCors, preflight } from "./shared/cors.js";
import { jsonError } from "./shared/json-error.js";
import { errorPlace } from "./shared/error-place.js";
import type { Log } from "./shared/log.js";
import { createSubscriptions } from "./subscriptions/create-subscriptions.js";
import { useSubscriptions, type SubscriptionsInUse } from "./subscriptions/subscriptions-in-use.js";

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

/** What answers by one configuration. */
interface Generation {
  config: GatewayConfig;
  app: Hono;
  feeds: Feeds;
  subscriptions: SubscriptionsInUse | undefined;
}

/** The same, except that `fetch` returns an answer that is ready without a promise around it. */
export function openGateway(options: GatewayOptions, tools: GatewayTools = {}) {
  const { log = () => {}, now = () => new Date(), elapsed = systemClock.elapsed, lookup } = tools;
  let sender: ReturnType<typeof sendForRuntime> | undefined;
  let parser: ReturnType<typeof parserForRuntime> | undefined;
  let renderer: ReturnType<typeof rendererForRuntime> | undefined;
  const faults = new FaultBoard({ elapsed }, log);
  const feedTools = {
    stored: (feed: string) => current.subscriptions?.storedAnswer(feed),
    log,
    now: () => +now(),
    elapsed,
    send: () => (sender ??= sendForRuntime(lookup)),
    parser: () => (parser ??= parserForRuntime(current.config.parsing, log)),
    renderer: () => (renderer ??= rendererForRuntime(current.config.parsing, log)),
    fragments: new FragmentCache(fragmentCacheBytes),
  };

  async function closeThreads(): Promise<void> {
    const threads = [parser, renderer];
    parser = undefined;
    renderer = undefined;
    for (const opened of threads) await (await opened)?.close();
  }

  function createGeneration(config: GatewayConfig, before?: Generation): Generation {
    const feeds = createFeeds(config.feeds, config.origins, feedTools, before?.feeds);
    const subscriptions = sameSubscriptions(config, before?.config)
      ? before?.subscriptions
      : config.subscriptions &&
        useSubscriptions(
          createSubscriptions(config.subscriptions, {
            origins: config.origins,
            log,
            now,
            elapsed,
            faults,
            pagesOf: feeds.pagesOf,
          }),
        );
    const app = new Hono().basePath(config.basePath || "/");
    app.route("/feeds", feeds.routes);
    if (subscriptions) routeSubscriptions(app, subscriptions, config.origins);
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
    app.route(
      "/metrics",
      createMetricsRoute(config.metrics, async () => ({
        feeds: feeds.ages(),
        faults: faults.list(),
        mails: await subscriptions?.figures(),
        now: +now(),
      })),
    );
    app.notFound(() => jsonError(404, "not-found"));
    app.onError((error) => {
      log("error", errorPlace(error));
      return jsonError(500, "internal");
    });
    return { config, app, feeds, subscriptions };
  }

  let current = createGeneration(readConfig(options));
  return {
    fetch: (request: Request, env?: unknown, context?: WorkContext) =>
      current.app.fetch(request, env, context as never),
    get config() {
      return current.config;
    },
    /** Opens what is opened when it is first needed. Rejects if the database cannot be used. */
    open: async () => current.subscriptions?.open(),
    /**
     * Takes over another configuration. Feeds that have not changed keep what they have read; requests in progress are finished
     * by the old one.
     *
     * @throws {ConfigError} A setting is wrong. The old configuration stays.
     */
    async reload(changed: GatewayOptions): Promise<void> {
      const before = current;
      current = createGeneration(readConfig(changed), before);
      if (JSON.stringify(current.config.parsing) !== JSON.stringify(before.config.parsing))
        await closeThreads();
      if (current.subscriptions === before.subscriptions) return;
      await before.subscriptions?.finish();
      if (!current.subscriptions) faults.clear();
    },
    close: async () => {
      await current.subscriptions?.close();
      await closeThreads();
    },
  };
}

/** News are read from the feeds, and only pages of the origins can subscribe. */
const sameSubscriptions = (config: GatewayConfig, before: GatewayConfig | undefined): boolean =>
  !!before &&
  JSON.stringify([config.subscriptions, config.feeds, config.origins]) ===
    JSON.stringify([before.subscriptions, before.feeds, before.origins]);

function routeSubscriptions(
  app: Hono,
  subscriptions: SubscriptionsInUse,
  origins: GatewayConfig["origins"],
): void {
  const corsFor = createCors(origins);
  app.use("/subscriptions/*", async (c, next) => {
    const cors = corsFor(c.req.header("origin"));
    if (c.req.method === "OPTIONS") return preflight(cors, "GET, HEAD, POST, OPTIONS");
    await subscriptions.during(next());
    for (const [name, value] of Object.entries(cors)) c.res.headers.append(name, value);
    return undefined;
  });
  app.route("/subscriptions", subscriptions.routes);
}
