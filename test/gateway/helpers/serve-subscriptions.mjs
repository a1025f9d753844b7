// A gateway for a process that tests can kill: node serve-subscriptions.mjs <options as JSON> <port> <milliseconds ahead>
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { readConfig } from "../../../dist/gateway/config/read-config.js";
import { createSubscriptions } from "../../../dist/gateway/subscriptions/create-subscriptions.js";

const [options, port, ahead] = process.argv.slice(2);
const subscriptions = createSubscriptions(readConfig({ subscriptions: JSON.parse(options) }).subscriptions, {
  origins: "*",
  log: (event, fields) => process.env.SHOW_LOG && console.error(event, JSON.stringify(fields)),
  now: () => new Date(Date.now() + Number(ahead)),
});
const app = new Hono().route("/subscriptions", subscriptions.routes);
const server = serve({ fetch: app.fetch, port: Number(port), hostname: "127.0.0.1" }, async () => {
  await subscriptions.healthy();
  process.send({ port: server.address().port });
});
process.on("message", async () => {
  server.closeAllConnections();
  server.close();
  await subscriptions.close();
  process.disconnect();
});
