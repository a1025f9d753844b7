import { Hono } from "hono";
import { readConfig } from "./config/read-config.js";
import { createCors, preflight } from "./shared/cors.js";
import { chooseSend } from "./feeds/send-for-runtime.js";
import { createFeeds } from "./feeds/feed-routes.js";
import type { GatewayOptions } from "./config/gateway-options.js";
import type { Log } from "./shared/log.js";
import { createSubscriptions } from "./subscriptions/create-subscriptions.js";

/** Where a gateway's tools are not to be those of the runtime. */
export interface GatewayTools {
  /** Takes what happened. Default: nowhere. */
  log?: Log;
  /** Default: the clock. */
  now?: () => Date;
  /** Looks up a name's addresses, in Node. Default: as the system does. What it gives is checked all the same. */
  lookup?: (name: string) => Promise<readonly { address: string; family: number }[]>;
}

/**
 * Answers a request. `env` and `context` are those that a runtime hands to its `fetch` handler, so that a gateway can be
 * one: `export default { fetch: createGateway(options) }`.
 */
export interface Gateway {
  (request: Request, env?: unknown, context?: WorkContext): Promise<Response>;
  /** Ends what the gateway holds open. */
  close(): Promise<void>;
}

/** Lets a runtime wait for work that goes on after the answer. */
export interface WorkContext {
  waitUntil(work: Promise<unknown>): void;
}

/**
 * Makes the server half: feeds that pages of other sites may read, and subscriptions.
 *
 * @throws {ConfigError} whose message names the key.
 */
export function createGateway(options: GatewayOptions, tools: GatewayTools = {}): Gateway {
  const { fetch, close } = openGateway(options, tools);
  const gateway = async (request: Request, env?: unknown, context?: WorkContext) =>
    fetch(request, env, context);
  return Object.assign(gateway, { close });
}

/** The same, which answers at once what it has, and not as a promise. */
export function openGateway(options: GatewayOptions, tools: GatewayTools = {}) {
  const { feeds: configs, subscriptions: settings, origins, basePath } = readConfig(options);
  const { log = () => {}, now = () => new Date(), lookup } = tools;
  let sending: ReturnType<typeof chooseSend> | undefined;
  const feeds = createFeeds(configs, origins, {
    log,
    now: () => +now(),
    send: () => (sending ??= chooseSend(lookup)),
  });
  const app = new Hono().basePath(basePath || "/");
  app.route("/feeds", feeds.routes);
  const subscriptions = settings && createSubscriptions(settings, { log, now });
  if (subscriptions) {
    const corsFor = createCors(origins);
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
    const healthy = (await subscriptions?.healthy()) ?? true;
    return c.json({ status: healthy ? "ok" : "failing", feeds: feeds.ages() }, healthy ? 200 : 503, {
      "cache-control": "no-store",
    });
  });
  app.notFound(() => tell(404, "not-found"));
  app.onError((error) => {
    // The message may hold an address.
    log("error", { name: error.name, at: /\bat .*?([\w-]+\.[jt]s:\d+)/.exec(error.stack ?? "")?.[1] ?? "" });
    return tell(500, "internal");
  });
  return {
    fetch: (request: Request, env?: unknown, context?: WorkContext) =>
      app.fetch(request, env, context as never),
    close: async () => subscriptions?.close(),
  };
}

const tell = (status: number, error: string): Response =>
  new Response(JSON.stringify({ error }), {
    status,
    headers: {
      "content-type": "application/json",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
    },
  });
