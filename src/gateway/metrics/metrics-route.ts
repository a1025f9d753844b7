import { Hono } from "hono";
import { hasBearerToken } from "../shared/bearer-token.js";
import { jsonError } from "../shared/json-error.js";
import { gatewayMetrics, type GatewayFigures } from "./gateway-metrics.js";
import { metricsType, writeMetrics } from "./metrics-text.js";

/**
 * Answers with the metrics of a gateway, for Prometheus.
 *
 * @param setting A bearer token; `true` for everybody; `false` for nobody.
 */
export function createMetricsRoute(setting: string | boolean, figures: () => Promise<GatewayFigures>): Hono {
  const routes = new Hono();
  routes.get("/", async (c) => {
    if (setting === false) return jsonError(404, "not-found");
    if (setting !== true && !(await hasBearerToken(c.req.header("authorization"), setting)))
      return jsonError(401, "unauthorized", { "www-authenticate": "Bearer" });
    return c.body(writeMetrics(gatewayMetrics(await figures())), 200, {
      "content-type": metricsType,
      "cache-control": "no-store",
    });
  });
  return routes;
}
