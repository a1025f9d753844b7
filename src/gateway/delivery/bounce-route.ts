import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { hasBearerToken } from "../shared/bearer-token.js";
import { errorCode } from "../shared/error-code.js";
import { jsonError } from "../shared/json-error.js";
import type { Log } from "../shared/log.js";
import { maxReportBytes, type ReportResult } from "./bounce-desk.js";

/**
 * `POST /bounces`, for a mail server or provider: takes a bounce or complaint as it came (`message/rfc822`), with the secret as
 * a bearer token. The answer is 200 for every mail, because whoever sends it has nothing to correct.
 *
 * @param secret At least 32 characters.
 */
export function createBounceRoute(
  secret: string,
  take: (bytes: Uint8Array) => Promise<ReportResult>,
  log: Log,
): Hono {
  const routes = new Hono();
  routes.post(
    "/bounces",
    async (c, next) => {
      if (!(await hasBearerToken(c.req.header("authorization"), secret)))
        return jsonError(401, "unauthorized", { "www-authenticate": "Bearer" });
      await next();
      return undefined;
    },
    bodyLimit({ maxSize: maxReportBytes, onError: () => jsonError(413, "too-large") }),
    async (c) => {
      try {
        const result = await take(new Uint8Array(await c.req.arrayBuffer()));
        return c.json({ result }, 200, { "cache-control": "no-store" });
      } catch (error) {
        log("bounce-failed", { code: errorCode(error) });
        return jsonError(503, "unavailable", { "retry-after": "60" });
      }
    },
  );
  return routes;
}
