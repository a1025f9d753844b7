/* What other runtimes require of the gateway. It was tried by hand in Deno, Bun and workerd. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createGateway } from "../../dist/gateway/index.js";
import { localFeed, rss, startNewsroom } from "./helpers/newsroom-server.mjs";

test("creating a gateway does nothing that Workers allow only within a request", (t) => {
  for (const [owner, name] of [
    [globalThis, "fetch"],
    [globalThis, "setTimeout"],
    [globalThis, "setInterval"],
    [globalThis.crypto, "getRandomValues"],
    [globalThis.crypto, "randomUUID"],
    [Math, "random"],
  ])
    t.mock.method(owner, name, () => assert.fail(`${name} at the top of a module`));
  createGateway({
    feeds: { um: { url: "https://n.example/feed" } },
    subscriptions: {
      url: "https://gateway.example/subscriptions",
      secret: "a secret of at least thirty-two characters",
      lists: { news: { title: "News" } },
      proofOfWork: {},
      forward: { to: "via", url: "https://n.example/subscribe", key: "a-key" },
    },
  });
});

test("the runtime is asked to wait for the newsroom, even if the client disconnects", async (t) => {
  let held;
  const asked = new Promise((arrived) => (held = arrived));
  const newsroom = await startNewsroom(t, (_, response) => held(response));
  const gateway = createGateway({ feeds: { um: localFeed(newsroom) } });
  const work = [];
  const context = { waitUntil: (promise) => work.push(promise) };
  const answer = gateway(new Request("https://gateway.example/feeds/um"), undefined, context);
  const response = await asked;
  assert.equal(work.length, 1);
  response.end(rss("A"));
  await Promise.all(work);
  assert.equal((await answer).status, 200);
});
