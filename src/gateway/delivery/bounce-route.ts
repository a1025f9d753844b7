import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
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
      const token = /^Bearer +(.+)$/i.exec(c.req.header("authorization") ?? "")?.[1] ?? "";
      if (!(await isSame(token, secret)))
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

/** Compares digests, so that the time it takes says nothing about the secret. */
async function isSame(one: string, other: string): Promise<boolean> {
  const digest = async (text: string) =>
    new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  const [first, second] = await Promise.all([digest(one), digest(other)]);
  return first.every((byte, index) => byte === second[index]);
}
