/* Which pages may post subscriptions. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { startGateway, startNewsroom } from "./helpers/newsroom-server.mjs";
import { filledIn, secret } from "./helpers/subscription-gateway.mjs";

const host = "https://www.ministry.example";

/** Posts a form with these headers to a gateway with these `origins`; returns what arrived at the provider, too. */
async function open(t, origins) {
  const provider = await startNewsroom(t, (_, response) => response.end("{}"));
  const { ask, events } = startGateway({
    origins,
    subscriptions: {
      url: "https://gateway.example/subscriptions",
      secret,
      lists: { news: { title: "News" } },
      limits: { clientPer10Minutes: 1000, clientPerDay: 1000 },
      forward: { to: "via", url: provider.url, key: "a-key" },
    },
  });
  let number = 0;
  const post = (headers) =>
    ask("/subscriptions", {
      method: "POST",
      headers: { accept: "application/json", ...headers },
      body: new URLSearchParams(filledIn({ email: `reader-${++number}@press.example` })),
    });
  return { provider, events, post };
}

test("a page of a site that is not allowed cannot subscribe anybody", async (t) => {
  const { provider, events, post } = await open(t, [host]);
  for (const headers of [
    { origin: "https://evil.example" },
    { origin: "http://www.ministry.example" },
    { origin: "https://www.ministry.example.evil.example" },
    { origin: "null" },
    { origin: "null", "sec-fetch-site": "cross-site" },
    { origin: "null", "sec-fetch-site": "same-site" },
    { origin: "" },
  ]) {
    const answer = await post(headers);
    assert.equal(answer.status, 403, JSON.stringify(headers));
    const { error, detail } = await answer.json();
    assert.equal(error, "origin-not-allowed");
    assert.match(detail, /“origins”/);
  }
  assert.deepEqual(provider.requests, []);
  // Once, for the operator who has forgotten a site. No other work was done.
  assert.deepEqual(events, [{ event: "origin-refused", setting: "origins" }]);
  const page = await post({ origin: "https://evil.example", accept: "text/html", "accept-language": "da" });
  assert.equal(page.status, 403);
  assert.match(await page.text(), /Formularen virker ikke/);
});

test("a page of an allowed site, the gateway's own form and a program can", async (t) => {
  const { post } = await open(t, [host]);
  for (const headers of [
    { origin: host },
    { origin: "https://gateway.example" },
    // The gateway's own form, whose page tells no referrer.
    { origin: "null", "sec-fetch-site": "same-origin" },
    {},
  ])
    assert.equal((await post(headers)).status, 202, JSON.stringify(headers));
});

test("without a list of origins only the gateway's own form can, and with “*” every page", async (t) => {
  const own = await open(t, undefined);
  assert.equal((await own.post({ origin: host })).status, 403);
  assert.equal((await own.post({ origin: "https://gateway.example" })).status, 202);
  const all = await open(t, "*");
  for (const origin of [host, "null"]) assert.equal((await all.post({ origin })).status, 202);
});
