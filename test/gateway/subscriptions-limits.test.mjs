import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { solveChallenge } from "altcha-lib/v1";
import { clientKey, peerAddress } from "../../dist/gateway/subscriptions/client-key.js";
import { MemoryCounters } from "../../dist/gateway/subscriptions/memory-counters.js";
import { normalizeAddress } from "../../dist/gateway/subscriptions/normalize-address.js";
import { readCounterKeys, readCounters, readSalts } from "./helpers/database-rows.mjs";
import { days, filledIn, openSubscriptions, testClock } from "./helpers/subscription-gateway.mjs";
import { openInbox } from "./helpers/smtp-inbox.mjs";
import { tempFolder } from "./helpers/temp-folder.mjs";

const minutes = (count) => count * 60_000;

test("a client over the limit gets 429 and Retry-After", async (t) => {
  const gateway = await openSubscriptions(t);
  const from = (client, number, more) =>
    gateway.subscribe(`reader-${number}@press.example`, { client, ...more });
  // Neighbours in a network count as one client.
  for (let number = 1; number <= 5; number++)
    assert.equal((await from(`198.51.100.${number}`, number)).status, 202);
  gateway.clock.advance(minutes(3));
  const refused = await from("198.51.100.9", 6);
  assert.equal(refused.status, 429);
  assert.deepEqual(await refused.json(), { error: "rate-limited" });
  assert.equal(refused.headers.get("retry-after"), "420");
  const page = await from("198.51.100.9", 6, { accept: "text/html", fields: { locale: "da" } });
  assert.equal(page.status, 429);
  assert.match(await page.text(), /Prøv igen om 7 minutter/);
  // Robots are limited as well.
  assert.equal((await from("198.51.100.9", 6, { fields: { website: "x" } })).status, 429);
  assert.equal((await from("198.51.101.9", 7)).status, 202);
  gateway.clock.advance(minutes(7));
  assert.equal((await from("198.51.100.9", 8)).status, 202);
  assert.equal(await gateway.recordOf("reader-6@press.example"), undefined);
  assert.equal(await gateway.stateOf("reader-7@press.example"), "pending");
});

test("a request that is refused writes nothing", async (t) => {
  const database = `file:${join(await tempFolder(t), "writes.db")}`;
  const gateway = await openSubscriptions(t, { database });
  const client = "198.51.100.1";
  for (let number = 1; number <= 5; number++)
    await gateway.subscribe(`reader-${number}@press.example`, { client });
  await gateway.inbox.waitForMails(5);
  const counted = await readCounters(database);
  for (const fields of [{}, { website: "x" }, { list: "news" }])
    assert.equal((await gateway.subscribe("more@press.example", { client, fields })).status, 429);
  assert.deepEqual(await readCounters(database), counted);
});

test("a client has a daily limit", async (t) => {
  const gateway = await openSubscriptions(t, { options: { limits: { clientPerDay: 6 } } });
  const ask = () => gateway.subscribe("reader@press.example", { client: "2001:db8:1:ff00::1" });
  for (let number = 0; number < 6; number++) {
    assert.equal((await ask()).status, 202);
    gateway.clock.advance(minutes(10));
  }
  const refused = await ask();
  assert.equal(refused.status, 429);
  assert.equal(refused.headers.get("retry-after"), String(13 * 3600));
  gateway.clock.advance(days(1));
  assert.equal((await ask()).status, 202);
});

test("processes on one database share the limits of clients", async (t) => {
  const database = `file:${join(await tempFolder(t), "shared.db")}`;
  const inbox = await openInbox(t);
  const clock = testClock();
  const gateways = await Promise.all([1, 2, 3].map(() => openSubscriptions(t, { database, inbox, clock })));
  const statuses = [];
  for (let number = 0; number < 9; number++) {
    const answer = await gateways[number % 3].subscribe(`reader-${number}@press.example`, {
      client: "192.0.2.1",
    });
    statuses.push(answer.status);
  }
  assert.deepEqual(statuses, [202, 202, 202, 202, 202, 429, 429, 429, 429]);
});

test("only a hash of a client is stored, with a salt that is deleted the next day", async (t) => {
  const gateway = await openSubscriptions(t);
  await gateway.subscribe("a@press.example", { client: "203.0.113.7" });
  const { database } = gateway.options.store;
  const [salt] = await readSalts(database);
  const keys = await readCounterKeys(database);
  assert.equal(keys.length, 2);
  const hash = await clientKey("203.0.113.7", salt);
  for (const key of keys) assert.ok(key.endsWith(hash) && !key.includes("203"));
  gateway.clock.advance(days(1));
  await gateway.subscribe("b@press.example", { client: "203.0.113.7" });
  const salts = await readSalts(database);
  assert.equal(salts.length, 1);
  assert.notEqual(salts[0], salt);
});

test("a client is identified by its network, however the address is written", async () => {
  const same = async (...addresses) =>
    new Set(await Promise.all(addresses.map((one) => clientKey(one, "salt")))).size;
  assert.equal(await same("192.0.2.1", "192.0.2.254", "::ffff:192.0.2.7", "::ffff:c000:207"), 1);
  assert.equal(await same("2001:db8:0:1::1", "2001:0db8:0000:0002::ffff"), 1);
  assert.equal(await same("192.0.2.1", "192.0.3.1", "2001:db8::", "2001:db8:0:100::"), 4);
  // Some proxies add the port, or put brackets around the address.
  assert.equal(await same("203.0.113.7", "203.0.113.7:4711", "[::ffff:203.0.113.7]:4711"), 1);
  assert.equal(await same("2001:db8::1", "[2001:db8::1]:4711", "[2001:db8::1]", '"[2001:db8::1]:4711"'), 1);
  // All clients without an IP address are one.
  assert.equal(
    await same(undefined, "", "unknown", "host.example", "203.0.113.7:port", "203.0.113.7:4711:1"),
    1,
  );
});

test("in a header with several clients the last counts, which the nearest proxy wrote", async (t) => {
  const gateway = await openSubscriptions(t);
  const statuses = [];
  for (let number = 0; number < 6; number++) {
    const client = `10.9.${number}.1, 198.51.100.7`;
    statuses.push((await gateway.subscribe(`r${number}@press.example`, { client })).status);
  }
  assert.deepEqual(statuses, [202, 202, 202, 202, 202, 429]);
});

test("without a configured header the client is the peer of the connection", async (t) => {
  const gateway = await openSubscriptions(t, { options: { clientHeader: undefined } });
  const statuses = [];
  // The header of the client is ignored.
  for (let number = 0; number < 6; number++)
    statuses.push((await gateway.subscribe(`r${number}@press.example`)).status);
  assert.deepEqual(statuses, [202, 202, 202, 202, 202, 429]);
});

test("if the configured header is missing the client is the peer of the connection", async (t) => {
  const gateway = await openSubscriptions(t, { options: { clientHeader: "x-real-ip" } });
  const statuses = [];
  for (let number = 0; number < 6; number++)
    statuses.push((await gateway.subscribe(`r${number}@press.example`)).status);
  assert.deepEqual(statuses, [202, 202, 202, 202, 202, 429]);
  // Logged once, for whoever set up the proxy. The other event would ask for a setting that is there.
  assert.deepEqual(
    gateway.logs.filter(({ event }) => /client/.test(event)),
    [{ event: "client-header-missing", setting: "subscriptions.clientHeader" }],
  );
});

test("clients that cannot be told apart share one limit", async (t) => {
  const gateway = await openSubscriptions(t, { options: { clientHeader: undefined } });
  const statuses = [];
  for (let number = 0; number < 6; number++) {
    const answer = await gateway.subscriptions.routes.request("https://gateway.example/", {
      method: "POST",
      body: new URLSearchParams(filledIn({ email: `r${number}@press.example` })),
    });
    statuses.push(answer.status);
  }
  assert.deepEqual(statuses, [202, 202, 202, 202, 202, 429]);
  assert.deepEqual(
    gateway.logs.filter(({ event }) => /client/.test(event)),
    [{ event: "client-unknown", setting: "subscriptions.clientHeader" }],
  );
});

test("the peer of the connection is known in Node, Deno and Bun", () => {
  const request = new Request("https://gateway.example/");
  const address = "203.0.113.7";
  for (const env of [
    { incoming: { socket: { remoteAddress: address } } },
    { remoteAddr: { transport: "tcp", hostname: address, port: 4711 } },
    { requestIP: (asked) => asked === request && { address, family: "IPv4", port: 4711 } },
  ])
    assert.equal(peerAddress(request, env), address);
  for (const env of [undefined, {}, { remoteAddr: { path: "/run/gateway" } }, { requestIP: () => null }])
    assert.equal(peerAddress(request, env), undefined);
});

test("counters in memory expire, and their number is limited", async () => {
  const counters = new MemoryCounters();
  const add = (key, expiresAt, now) => counters.add([{ key, expiresAt, weight: 1 }], now);
  assert.deepEqual(await add("a", 10, 0), [1]);
  assert.deepEqual(await add("a", 10, 9), [2]);
  assert.deepEqual(await add("a", 20, 10), [1]);
  for (let number = 0; number <= 100_000; number++) await add(`k${number}`, 1000, 11);
  assert.deepEqual(await add("a", 1000, 11), [1]);
  assert.notEqual(await counters.salt(0), await counters.salt(days(1)));
});

test("a proof of work is required from scripts, and is valid once and for a limited time", async (t) => {
  const gateway = await openSubscriptions(t, { options: { proofOfWork: { maxNumber: 500 } } });
  const solve = async () => {
    const challenge = await (await gateway.send("/challenge")).json();
    assert.deepEqual(Object.keys(challenge).sort(), [
      "algorithm",
      "challenge",
      "maxnumber",
      "salt",
      "signature",
    ]);
    const solved = await solveChallenge(
      challenge.challenge,
      challenge.salt,
      challenge.algorithm,
      challenge.maxnumber,
    ).promise;
    return { ...challenge, number: solved.number };
  };
  const encode = (solution) => Buffer.from(JSON.stringify(solution)).toString("base64");
  const subscribe = (altcha, email = "reader@press.example") =>
    gateway.subscribe(email, { fields: { altcha } });

  const missing = await gateway.subscribe("reader@press.example");
  assert.equal(missing.status, 422);
  const { error, challenge } = await missing.json();
  assert.equal(error, "proof-missing");
  assert.equal(challenge.maxnumber, 500);
  const solution = await solve();
  for (const wrong of [
    { ...solution, number: solution.number + 1 },
    { ...solution, signature: "0".repeat(64) },
    { ...solution, salt: solution.salt.replace(/expires=\d+/, "expires=9999999999") },
    "nonsense",
    null,
  ])
    assert.equal((await subscribe(typeof wrong === "string" ? wrong : encode(wrong))).status, 422);
  assert.equal(await gateway.recordOf("reader@press.example"), undefined);

  assert.equal((await subscribe(encode(solution))).status, 202);
  assert.equal((await subscribe(encode(solution), "other@press.example")).status, 422);
  // The same solution, encoded differently.
  const { number, ...rest } = solution;
  assert.equal(
    (await subscribe(encode({ number: String(number), ...rest }), "other@press.example")).status,
    422,
  );

  const late = await solve();
  gateway.clock.advance(minutes(20));
  assert.equal((await subscribe(encode(late))).status, 422);
  assert.equal(await gateway.countMails("reader@press.example"), 1);
  assert.equal(await gateway.recordOf("other@press.example"), undefined);
});

test("readers without JavaScript need no proof of work, but get one attempt in ten minutes", async (t) => {
  const gateway = await openSubscriptions(t, { options: { proofOfWork: {} } });
  const plain = (number) =>
    gateway.subscribe(`reader-${number}@press.example`, { accept: "text/html", client: "192.0.2.1" });
  assert.equal((await plain(1)).status, 202);
  assert.equal((await plain(2)).status, 429);
  gateway.clock.advance(minutes(10));
  assert.equal((await plain(3)).status, 202);
});

test("without proofOfWork there is no challenge", async (t) => {
  const gateway = await openSubscriptions(t);
  assert.equal((await gateway.send("/challenge")).status, 404);
});

test("an address is normalized to one spelling", () => {
  const spelled = (typed) => normalizeAddress(typed)?.address;
  assert.equal(spelled("  Reader@PRESS.Example \n"), "Reader@press.example");
  assert.equal(spelled("reader@EXÄMPLE.example"), "reader@xn--exmple-cua.example");
  assert.equal(spelled("reader@مثال.example"), "reader@xn--mgbh0fb.example");
  assert.equal(spelled("a.b+c_d'e@sub.press.example"), "a.b+c_d'e@sub.press.example");
  assert.deepEqual(normalizeAddress("A+b@C.example"), {
    address: "A+b@c.example",
    key: "a+b@c.example",
    mailbox: "a@c.example",
  });
  assert.equal(normalizeAddress("+a@c.example").mailbox, "+a@c.example");
  // Some servers ignore dots.
  assert.deepEqual(normalizeAddress("A.b.C+d.e@f.example"), {
    address: "A.b.C+d.e@f.example",
    key: "a.b.c+d.e@f.example",
    mailbox: "abc@f.example",
  });
});

test("text that is not an address, or could end a header, is rejected", () => {
  const wrong = [
    "",
    "a",
    "@b.example",
    "a@",
    "a@b",
    "a@b.",
    "a@.b.example",
    "a@b..example",
    ".a@b.example",
    "a.@b.example",
    "a..b@c.example",
    "a@-b.example",
    "a@b-.example",
    "a@127.0.0.1",
    "a@[127.0.0.1]",
    "a@1.2",
    "a b@c.example",
    '"a b"@c.example',
    "ä@b.example",
    "a@b.example,c@d.example",
    "a@b.example;c@d.example",
    "<a@b.example>",
    "Name <a@b.example>",
    "a@b.example>",
    "a@b@c.example",
    `${"a".repeat(65)}@b.example`,
    `a@${"b".repeat(64)}.example`,
    `a@${"b.".repeat(126)}example`,
    "a".repeat(2000),
    ...["\r\n", "\n", "\r", "\0", "\t", "\v", "\u2028", "%0d%0a", "\\r\\n"].flatMap((end) => [
      `a${end}Bcc: x@y.example@b.example`,
      `a@b.example${end}Bcc: x@y.example`,
      `a@b${end}.example`,
    ]),
  ];
  assert.deepEqual(
    wrong.filter((typed) => normalizeAddress(typed)),
    [],
  );
});

test("getting a challenge uses up no attempt", async (t) => {
  const gateway = await openSubscriptions(t, {
    options: { proofOfWork: { maxNumber: 50 }, limits: { clientPer10Minutes: 1 } },
  });
  const client = "192.0.2.9";
  for (let time = 0; time < 3; time++)
    assert.equal((await gateway.subscribe("reader@press.example", { client })).status, 422);
  const { challenge } = await (await gateway.subscribe("reader@press.example", { client })).json();
  const { number } = await solveChallenge(challenge.challenge, challenge.salt, challenge.algorithm, 50)
    .promise;
  const altcha = Buffer.from(JSON.stringify({ ...challenge, number })).toString("base64");
  const send = () => gateway.subscribe("reader@press.example", { client, fields: { altcha } });
  assert.equal((await send()).status, 202);
  assert.equal((await send()).status, 429);
});
