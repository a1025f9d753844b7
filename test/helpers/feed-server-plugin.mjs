import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";

/**
 * A real HTTP server on a different origin than the tests, so that CORS applies.
 * Server command `feed-server` `{ action, ... }`; the page side, with the meaning of all fields, is feed-server.ts.
 */
export function feedServerPlugin() {
  /** Feeds by id, which is the first segment of their address. */
  const feeds = new Map();
  const server = createServer(async (request, response) => {
    const feed = feeds.get(request.url.split(/[/?]/)[1]);
    if (feed) await feed.respond(request, response);
    else response.writeHead(404).end();
  });
  let origin;

  const actions = {
    async serve({ answer }) {
      const id = randomUUID();
      feeds.set(id, createFeed(answer));
      return { id, url: `${origin}/${id}/feed` };
    },
    answer: ({ id, answer }) => feeds.get(id).answerWith(answer),
    release: ({ id }) => feeds.get(id).release(),
    requests: ({ id }) => feeds.get(id).requests,
    requested: ({ id, count }) => feeds.get(id).reached((request) => request.method !== "OPTIONS", count),
    aborted: ({ id, count }) => feeds.get(id).reached((request) => request.aborted, count),
  };

  return {
    name: "feed-server",
    async serverStart() {
      server.listen(0, "127.0.0.1");
      await once(server, "listening");
      origin = `http://127.0.0.1:${server.address().port}`;
    },
    async serverStop() {
      server.closeAllConnections();
      server.close();
    },
    async executeCommand({ command, payload }) {
      if (command !== "feed-server") return undefined;
      return (await actions[payload.action](payload)) ?? true;
    },
  };
}

function createFeed(answer) {
  const requests = [];
  const releases = new Set();
  const waiting = new Set();

  function reach() {
    for (const check of waiting) check();
  }

  return {
    requests,
    answerWith(next) {
      answer = next;
    },
    release() {
      for (const release of releases) release();
      releases.clear();
    },
    /** Resolves when `count` requests meet the condition. */
    async reached(meets, count) {
      if (requests.filter(meets).length >= count) return;
      await new Promise((resolve) => {
        const check = () => {
          if (requests.filter(meets).length < count) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
      });
    },
    async respond(request, response) {
      const { method, headers, url } = request;
      const record = { method, headers, query: new URL(url, "http://feed").search, body: "", aborted: false };
      const given = answer;
      requests.push(record);
      // Before anything is awaited: a request that is counted can be released.
      const released = given.hold && new Promise((resolve) => releases.add(resolve));
      response.on("close", () => {
        record.aborted = !response.writableFinished && given.ending !== "reset";
        reach();
      });
      request.setEncoding("utf8");
      for await (const chunk of request) record.body += chunk;
      reach();
      if (method === "OPTIONS") preflight(given, request, response);
      else {
        await released;
        if (!response.destroyed) send(given, response);
      }
    },
  };
}

function preflight({ cors }, request, response) {
  if (!cors) response.writeHead(403).end();
  else {
    response.writeHead(204, {
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Methods": request.headers["access-control-request-method"],
      "Access-Control-Allow-Headers": request.headers["access-control-request-headers"] ?? "",
    });
    response.end();
  }
}

function send({ status, headers, contentType, cors, redirect, body, ending }, response) {
  if (ending === "reset" && body === undefined) {
    response.socket.resetAndDestroy();
    return;
  }
  response.writeHead(redirect && status === 200 ? 302 : status, {
    ...(cors && { "Access-Control-Allow-Origin": "*" }),
    ...(contentType && { "Content-Type": contentType }),
    ...(redirect && { Location: redirect }),
    ...headers,
  });
  response.flushHeaders();
  const bytes = Buffer.from(body ?? "", "base64");
  if (ending === "whole") response.end(bytes);
  // Without a byte the callback would come before the headers are out.
  else if (ending === "reset") response.write(bytes, () => response.socket.resetAndDestroy());
  else response.write(bytes);
}
