/// <reference types="node" />
import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { openGateway } from "./create-gateway.js";
import type { GatewayOptions } from "./config/gateway-options.js";
import type { Log } from "./shared/log.js";

export { logLines } from "./shared/log.js";

export interface ServeOptions {
  /** 0 for any that is free. */
  port: number;
  /** Address to listen at. */
  host: string;
  log: Log;
}

export interface RunningServer {
  port: number;
  /** Takes no more requests, lets those under way end, within ten seconds, and mails on their way, within five more. */
  close(): Promise<void>;
}

/** Longer than proxies keep theirs, so that none sends a request into a connection that is just being closed. */
const keepAlive = 75_000;
const patience = 10_000;

/**
 * Runs a gateway as a server of its own, in Node.
 *
 * @throws {ConfigError}, or the error of the system when the port cannot be had.
 */
export async function serve(
  options: GatewayOptions,
  { port, host, log }: ServeOptions,
): Promise<RunningServer> {
  const gateway = openGateway(options, { log });
  const server = createAdaptorServer({ fetch: (request, env) => gateway.fetch(request, env) }) as Server;
  server.keepAliveTimeout = keepAlive;
  server.requestTimeout = 30_000;
  server.listen(port, host);
  await once(server, "listening");
  const { port: actual } = server.address() as AddressInfo;
  log("listening", { port: actual, feeds: Object.keys(options.feeds ?? {}).length });
  return {
    port: actual,
    async close() {
      const closed = once(server, "close");
      server.close();
      log("stopping");
      // A connection that is kept becomes idle when its answer has ended.
      const sweep = setInterval(() => server.closeIdleConnections(), 50);
      const end = setTimeout(() => server.closeAllConnections(), patience);
      await closed;
      clearInterval(sweep);
      clearTimeout(end);
      await gateway.close();
      log("stopped");
    },
  };
}
