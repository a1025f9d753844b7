/// <reference types="node" />
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { BrokenConnection, MockNewsroom, type MockNewsroomOptions } from "./mock-newsroom.js";

export interface MockNewsroomServerOptions extends Omit<MockNewsroomOptions, "url"> {
  /** Port to listen on. Default: any free one. */
  port?: number;
  /** Address to listen on. Default: `127.0.0.1`, which only this machine can reach. */
  host?: string;
}

/**
 * Starts a mock newsroom behind a port, for tests that drive a browser or a server.
 *
 * @returns The newsroom, whose `url` has the port, and a function that stops it and breaks off what is under way.
 * @throws The error of `listen`, such as `EADDRINUSE`.
 */
export async function startMockNewsroom({
  port = 0,
  host = "127.0.0.1",
  ...options
}: MockNewsroomServerOptions = {}): Promise<{ newsroom: MockNewsroom; close: () => Promise<void> }> {
  const server = createServer((request, response) => void answer(newsroom, request, response));
  server.listen(port, host);
  await once(server, "listening");
  const { port: listening } = server.address() as AddressInfo;
  const newsroom = new MockNewsroom({ ...options, url: `http://${host}:${listening}/` });
  return {
    newsroom,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

/** Answers a request of Node's server. */
async function answer(
  newsroom: MockNewsroom,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, String(value));
  try {
    const url = new URL(request.url ?? "/", `http://${request.headers.host ?? "localhost"}`);
    const found = await newsroom.respond(
      new Request(url, { method: request.method ?? "GET", headers, signal: gone.signal }),
    );
    response.writeHead(found.status, Object.fromEntries(found.headers));
    response.end(Buffer.from(await found.arrayBuffer()));
  } catch (error) {
    if (gone.signal.aborted) return;
    if (error instanceof BrokenConnection) response.socket?.destroy();
    else response.writeHead(500).end(String(error));
  }
}
