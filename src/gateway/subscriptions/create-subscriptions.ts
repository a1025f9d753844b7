import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { SubscriptionConfig } from "../config/subscription-options.js";
import type { StoredAnswer } from "../feeds/feed-page.js";
import type { FeedPages } from "../feeds/feed-pages.js";
import { FaultBoard, type Faults } from "../health/faults.js";
import type { MailFigures } from "../metrics/mail-figures.js";
import { newsFeeds } from "../news/news-runtime.js";
import { createBounceRoute } from "../delivery/bounce-route.js";
import { pagePolicy } from "../pages/page-styles.js";
import { systemClock } from "../shared/clock.js";
import { errorCode } from "../shared/error-code.js";
import type { Log } from "../shared/log.js";
import { answer, requestedLocale } from "./answers.js";
import { createForwardBackend } from "./forward-backend.js";
import { LazyBackend } from "./lazy-backend.js";
import { createLinkRoutes } from "./link-routes.js";
import { Links } from "./links.js";
import { createReleaseRoutes } from "./release-routes.js";
import { createFormRoute, createRequestRoutes } from "./request-routes.js";
import type { RouteContext } from "./route-context.js";
import { openStoreBackend, type StoreBackend } from "./store-backend.js";
import { Tokens } from "./tokens.js";

export interface Subscriptions {
  routes: Hono;
  /** Finishes what is being done, and closes the database. */
  close(): Promise<void>;
  /** Whether subscriptions can be taken now. */
  healthy(): Promise<boolean>;
  /** Rejects if subscriptions cannot be taken now. */
  open(): Promise<unknown>;
  /** What is known about mails and subscribers; undefined if they are not kept here, or the database cannot be used. */
  figures(): Promise<MailFigures | undefined>;
  /** The last good answer of a feed that is watched; undefined at once for any other. */
  storedAnswer(feed: string): Promise<StoredAnswer | undefined> | undefined;
}

export interface SubscriptionTools {
  /** Sites whose pages may post subscriptions. */
  origins: readonly string[] | "*";
  log: Log;
  /** Default: the system's clock. */
  now?: () => Date;
  /** See `Clock`. Default: `performance.now`. */
  elapsed?: () => number;
  /** Gets what does not work. Default: it is only logged. */
  faults?: Faults;
  /** The pages of a feed. Default: there are no feeds. */
  pagesOf?: (feed: string) => FeedPages | undefined;
}

/** A form needs less than a thousand bytes, and a proof of work some hundreds more. */
const maxBodyBytes = 16_384;

/** When to try again after a failure of ours. */
const repairSeconds = 60;

/** Takes subscriptions and, if they are kept here, answers the links in their mails. */
export function createSubscriptions(
  config: SubscriptionConfig,
  {
    origins,
    log,
    now = () => new Date(),
    elapsed = systemClock.elapsed,
    faults = new FaultBoard({ elapsed }, log),
    pagesOf = () => undefined,
  }: SubscriptionTools,
): Subscriptions {
  const tokens = new Tokens([config.secret].flat());
  const links = new Links(config.url, tokens);
  const context: RouteContext = { config, origins, links, tokens, log, now: () => now().getTime() };
  const storeTools = { ...context, elapsed, faults, pagesOf };
  const routes = createBaseRoutes(log);
  const { store, forward, limits } = config;

  if (store) {
    const backend = new LazyBackend(() => openStoreBackend(config, store, storeTools), log, faults);
    // Mails of an earlier process may be waiting. A failure is logged, and the next request tries again.
    backend.get().catch(() => {});
    routes.route(
      "/",
      createRequestRoutes(context, () => backend.get()),
    );
    routes.route("/", createFormRoute(context));
    routes.route(
      "/",
      createLinkRoutes(context, () => backend.get()),
    );
    routes.route(
      "/",
      createReleaseRoutes(context, () => backend.get()),
    );
    const watched = newsFeeds(config.lists);
    return {
      routes: withBounces(routes, store.bounces?.secret, () => backend.get(), log),
      close: () => backend.close(),
      healthy: () => backend.healthy(),
      open: () => backend.get(),
      figures: () => soon(backend.get().then(({ figures }) => figures.read())).catch(() => undefined),
      storedAnswer: (feed) =>
        watched.has(feed) ? soon(backend.get().then(({ news }) => news?.stored(feed))) : undefined,
    };
  }

  if (!forward) throw new Error("The configuration has neither store nor forward.");
  const backend = new LazyBackend(
    () => Promise.resolve(createForwardBackend(forward, limits, log)),
    log,
    faults,
  );
  routes.route(
    "/",
    createRequestRoutes(context, () => backend.get()),
  );
  return {
    routes,
    close: () => backend.close(),
    healthy: () => backend.healthy(),
    open: () => backend.get(),
    figures: () => Promise.resolve(undefined),
    storedAnswer: () => undefined,
  };
}

/** Adds the route for bounces, whose bodies are larger than those of forms. */
function withBounces(
  routes: Hono,
  secret: string | undefined,
  getBackend: () => Promise<StoreBackend>,
  log: Log,
): Hono {
  if (secret === undefined) return routes;
  const take = async (bytes: Uint8Array) => (await (await getBackend()).bounces?.take(bytes)) ?? "ignored";
  return new Hono().route("/", createBounceRoute(secret, take, log)).route("/", routes);
}

/** Feeds and metrics do not wait for a database that hangs. */
const longestWaitMs = 1000;

/** The result, or undefined if that takes too long. */
async function soon<Result>(work: Promise<Result>): Promise<Result | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), longestWaitMs);
  });
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer));
}

/** Security headers, and the answers to failures and to bodies that are too large. */
function createBaseRoutes(log: Log): Hono {
  const routes = new Hono();
  routes.use(async (c, next) => {
    await next();
    const { headers } = c.res;
    headers.set("Cache-Control", "no-store");
    headers.set("Content-Security-Policy", await pagePolicy());
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Robots-Tag", "noindex");
  });
  routes.onError((error, c) => {
    log("subscriptions-failed", { code: errorCode(error) });
    const retry = { retryAfterSeconds: repairSeconds };
    return answer(c, 503, requestedLocale(c), "unavailable", { error: "unavailable" }, retry);
  });
  routes.use(
    bodyLimit({
      maxSize: maxBodyBytes,
      onError: (c) => answer(c, 413, requestedLocale(c), "notUnderstood", { error: "too-large" }),
    }),
  );
  return routes;
}
