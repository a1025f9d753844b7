/// <reference types="node" />
import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { GatewayOptions } from "./config/gateway-options.js";
import { openGateway } from "./create-gateway.js";
import type { Log } from "./shared/log.js";
import { checkStart } from "./start-checks.js";

export { logLines } from "./shared/log.js";

export interface ServeOptions {
  /** 0 for any free port. */
  port: number;
  /** Address to listen on. */
  host: string;
  log: Log;
  /** Milliseconds after which an answer that a client has not read is cut off. Default: two minutes. */
  answerTimeoutMs?: number;
}

export interface RunningServer {
  port: number;
  /**
   * Takes over another configuration while requests go on.
   *
   * @throws {ConfigError} A setting is wrong. The old configuration stays.
   */
  reload(options: GatewayOptions): Promise<void>;
  /**
   * Stops accepting requests. Resolves when the current ones have ended, within ten seconds, and the mails that are being
   * sent, within five more.
   */
  close(): Promise<void>;
}

/** Longer than proxies keep a connection, so that none sends a request just as the connection is closed. */
const keepAliveTimeoutMs = 75_000;
const requestTimeoutMs = 30_000;
const closeTimeoutMs = 10_000;
/** The largest answer has 20 MB. A proxy reads it at once; a reader with 2 Mbit/s needs 80 seconds. */
const defaultAnswerTimeoutMs = 120_000;

/**
 * Runs a gateway as a Node server.
 *
 * @throws {ConfigError} A setting is wrong.
 * @throws {Error} The system's error if the port or address cannot be used.
 */
export async function serve(
  options: GatewayOptions,
  { port, host, log, answerTimeoutMs = defaultAnswerTimeoutMs }: ServeOptions,
): Promise<RunningServer> {
  const gateway = openGateway(options, { log });
  const server = createAdaptorServer({ fetch: (request, env) => gateway.fetch(request, env) }) as Server;
  server.keepAliveTimeout = keepAliveTimeoutMs;
  server.requestTimeout = requestTimeoutMs;
  // The timeouts of Node begin again with each byte that is sent, so a client that reads one byte a minute would have no end.
  server.on("request", ({ socket }, answer) => {
    const cutOff = setTimeout(() => {
      log("answer-cut-off", { seconds: answerTimeoutMs / 1000 });
      socket.resetAndDestroy();
    }, answerTimeoutMs);
    answer.once("close", () => clearTimeout(cutOff));
  });
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (error) {
    await gateway.close();
    throw error;
  }
  const reportStart = async () => {
    for (const { setting, reason } of await checkStart(gateway.config, gateway.open))
      log("not-ready", { setting, reason });
  };
  await reportStart();
  const { port: actualPort } = server.address() as AddressInfo;
  log("listening", { port: actualPort, feeds: Object.keys(gateway.config.feeds).length });
  return {
    port: actualPort,
    async reload(changed) {
      await gateway.reload(changed);
      await reportStart();
      log("reloaded", { feeds: Object.keys(gateway.config.feeds).length });
    },
    async close() {
      const closed = once(server, "close");
      server.close();
      log("stopping");
      // A kept-alive connection becomes idle only when its current answer has ended.
      const closeIdle = setInterval(() => server.closeIdleConnections(), 50);
      const deadline = setTimeout(() => server.closeAllConnections(), closeTimeoutMs);
      await closed;
      clearInterval(closeIdle);
      clearTimeout(deadline);
      await gateway.close();
      log("stopped");
    },
  };
}
