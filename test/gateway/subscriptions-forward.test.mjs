import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { test } from "node:test";
import { startRawServer } from "./helpers/newsroom-server.mjs";
import { days, openSubscriptions } from "./helpers/subscription-gateway.mjs";

/** A provider on this machine. `answer` returns a status and a body for each call, or nothing to close the connection. */
async function openProvider(t, answer) {
  const calls = [];
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    const call = {
      method: request.method,
      path: request.url,
      headers: request.headers,
      body: JSON.parse(text),
    };
    calls.push(call);
    const given = answer(call);
    if (!given) return request.socket.destroy();
    const [status, body, headers] = given;
    response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(JSON.stringify(body));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => (server.closeAllConnections(), server.close()));
  return { calls, url: `http://127.0.0.1:${server.address().port}` };
}

const uuid = "5e91dda1-1c16-467d-9bf9-2a21bf22ae21";

test("listmonk is called through its public API", async (t) => {
  const provider = await openProvider(t, () => [200, { data: { has_optin: true } }]);
  const forward = { to: "listmonk", url: `${provider.url}/`, lists: { news: uuid } };
  const gateway = await openSubscriptions(t, { options: { forward } });
  const answer = await gateway.subscribe("Reader@EXÄMPLE.example", { fields: { name: "BUY NOW" } });
  assert.equal(answer.status, 202);
  const [{ method, path, body, headers }] = provider.calls;
  assert.deepEqual([method, path], ["POST", "/api/public/subscription"]);
  assert.deepEqual(body, { email: "Reader@xn--exmple-cua.example", name: "", list_uuids: [uuid] });
  assert.equal(headers["content-type"], "application/json");
  assert.equal(headers["x-forwarded-for"], undefined);
});

test("Mailchimp gets a pending member, and active members are left alone", async (t) => {
  const key = "0123456789abcdef-us19";
  const hash = createHash("md5").update("reader@press.example").digest("hex");
  let status = "pending";
  const provider = await openProvider(t, () => [200, { id: hash, status }]);
  const forward = { to: "mailchimp", url: `${provider.url}/3.0`, key, lists: { news: "a1b2c3" } };
  const gateway = await openSubscriptions(t, { options: { forward } });
  assert.equal((await gateway.subscribe("Reader@press.example", { fields: { locale: "da" } })).status, 202);
  const [{ method, path, body, headers }] = provider.calls;
  assert.deepEqual([method, path], ["PUT", `/3.0/lists/a1b2c3/members/${hash}`]);
  assert.deepEqual(body, { email_address: "Reader@press.example", status_if_new: "pending", language: "da" });
  assert.equal(headers.authorization, `Basic ${Buffer.from(`key:${key}`).toString("base64")}`);

  status = "subscribed";
  gateway.clock.advance(days(1));
  assert.equal((await gateway.subscribe("reader@press.example")).status, 202);
  assert.equal(provider.calls.length, 2);

  status = "unsubscribed";
  gateway.clock.advance(days(1));
  assert.equal((await gateway.subscribe("reader@press.example")).status, 202);
  const [, , , asked] = provider.calls;
  assert.deepEqual([asked.method, asked.path, asked.body], ["PATCH", path, { status: "pending" }]);
});

test("Via's subscription API is called with the publisher's key", async (t) => {
  const provider = await openProvider(t, () => [201, {}]);
  const forward = { to: "via", url: `${provider.url}/subscriptions`, key: uuid };
  const gateway = await openSubscriptions(t, { options: { forward } });
  assert.equal((await gateway.subscribe("reader@press.example", { fields: { locale: "da" } })).status, 202);
  const [{ method, path, body, headers }] = provider.calls;
  assert.deepEqual([method, path], ["POST", "/subscriptions"]);
  assert.deepEqual(body, { email: "reader@press.example", language: "da" });
  assert.equal(headers["x-api-key"], uuid);
});

test("the answer does not reveal whether a provider rejected the address", async (t) => {
  for (const status of [400, 409, 422]) {
    const provider = await openProvider(t, () => [status, { title: "Member In Compliance State" }]);
    const forward = { to: "via", url: provider.url, key: uuid };
    const gateway = await openSubscriptions(t, { options: { forward } });
    const answer = await gateway.subscribe("reader@press.example");
    assert.equal(answer.status, 202);
    assert.deepEqual(await answer.json(), { status: "pending" });
    assert.deepEqual(
      gateway.logs.filter(({ event }) => event === "forward-failed"),
      [{ event: "forward-failed", to: "via", status }],
    );
  }
});

test("if a provider fails, rejects the key or redirects, the reader is asked to try again", async (t) => {
  let elsewhere = 0;
  const other = await openProvider(t, () => [200, { calls: ++elsewhere }]);
  for (const given of [
    [500, {}],
    [503, {}],
    [401, {}],
    [404, {}],
    [307, {}, { Location: other.url }],
    undefined,
  ]) {
    let answering = given;
    const provider = await openProvider(t, () => answering);
    const forward = { to: "listmonk", url: provider.url, lists: { news: uuid } };
    const gateway = await openSubscriptions(t, { options: { forward } });
    const answer = await gateway.subscribe("reader@press.example");
    assert.equal(answer.status, 503, String(given));
    assert.equal(answer.headers.get("retry-after"), "60");
    // The reader can try again at once.
    answering = [200, {}];
    assert.equal((await gateway.subscribe("reader@press.example")).status, 202);
    assert.equal(provider.calls.length, 2);
    assert.doesNotMatch(JSON.stringify(gateway.logs), /reader|127\.0\.0\.1/);
  }
  assert.equal(elsewhere, 0);
});

test("an endless answer of a provider is not read to its end", async (t) => {
  const { url } = await startRawServer(t, (socket) => {
    socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
    const chunk = `4000\r\n${" ".repeat(0x4000)}\r\n`;
    const write = () => {
      while (!socket.destroyed && socket.write(chunk));
    };
    socket.on("drain", write);
    write();
  });
  const forward = { to: "via", url, key: "a-key" };
  const gateway = await openSubscriptions(t, { options: { forward } });
  assert.equal((await gateway.subscribe("reader@press.example")).status, 503);
});

test("robots and too many requests for an address do not reach a provider", async (t) => {
  const provider = await openProvider(t, () => [200, {}]);
  const forward = { to: "via", url: provider.url, key: uuid };
  const gateway = await openSubscriptions(t, { options: { forward } });
  assert.equal((await gateway.subscribe("robot@spam.example", { fields: { website: "x" } })).status, 202);
  for (let time = 0; time < 5; time++)
    assert.equal((await gateway.subscribe("reader@press.example")).status, 202);
  for (let tag = 0; tag < 5; tag++)
    assert.equal((await gateway.subscribe(`reader+${tag}@press.example`)).status, 202);
  assert.equal(provider.calls.length, 3);
  const statuses = [];
  for (let time = 0; time < 6; time++)
    statuses.push((await gateway.subscribe(`r${time}@press.example`, { client: "192.0.2.1" })).status);
  assert.deepEqual(statuses, [202, 202, 202, 202, 202, 429]);
});

test("a gateway that forwards has no pages for links", async (t) => {
  const forward = { to: "via", url: "http://127.0.0.1:9", key: uuid };
  const gateway = await openSubscriptions(t, { options: { forward } });
  for (const path of ["/confirm", "/manage", "/unsubscribe"])
    assert.equal((await gateway.send(path)).status, 404);
  assert.equal(await gateway.subscriptions.healthy(), true);
});
