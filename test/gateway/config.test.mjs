/* What a configuration may say, and what is said of one that cannot be meant. `npm run build:modules` comes first. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { test } from "node:test";
import { init, parse } from "es-module-lexer";
import { ConfigError, createGateway } from "../../dist/gateway/index.js";
import { expandEnvironment } from "../../dist/gateway/config/expand-environment.js";

const feed = { url: "https://n.example/rss" };

function assertMistakes(options, ...messages) {
  assert.throws(
    () => createGateway(options),
    (error) => {
      assert.ok(error instanceof ConfigError);
      assert.deepEqual(error.mistakes, messages);
      assert.equal(error.message, messages.join("\n"));
      return true;
    },
  );
}

test("what can be meant is taken", () => {
  for (const options of [
    {},
    { feeds: {} },
    { feeds: { um: feed, "UM_2-b": { ...feed, http: false } } },
    { feeds: { um: { url: "http://n.example/", http: true } }, origins: "*" },
    {
      feeds: { um: { url: "https://n.example:8443/", ports: [8443] } },
      origins: ["https://a.example", "http://localhost:8080"],
    },
    { feeds: { um: { ...feed, privateAddresses: ["10.0.0.0/8", "fd00::/8", "127.0.0.1", "::1"] } } },
    {
      feeds: {
        um: { ...feed, headers: { authorization: "Bearer a b" }, query: { key: "æ" }, secrets: ["x"] },
      },
    },
    { basePath: "/api/newsroom" },
  ])
    assert.equal(typeof createGateway(options), "function", JSON.stringify(options));
});

test("a mistake is told with the name of its key", () => {
  assertMistakes({ feeds: { um: {} } }, "feeds.um.url: is missing");
  assertMistakes({ feeds: { um: { url: 5 } } }, "feeds.um.url: must be an address");
  assertMistakes({ feeds: { um: { url: "/rss" } } }, "feeds.um.url: must be an address with https://");
  assertMistakes(
    { feeds: { um: { url: "file:///etc/passwd" } } },
    "feeds.um.url: must be an address with https://",
  );
  assertMistakes(
    { feeds: { um: { url: "http://n.example/" } } },
    "feeds.um.url: is on http: set “http” to true if the newsroom has no https",
  );
  assertMistakes(
    { feeds: { um: { url: "https://n.example:8443/" } } },
    "feeds.um.url: names a port other than 80 and 443: list it in “ports”",
  );
  assertMistakes(
    { feeds: { um: { url: "https://me:secret@n.example/" } } },
    "feeds.um.url: must not hold a name or password; put them into headers",
  );
  assertMistakes(
    { feeds: { um: { ...feed, refresh: "1m" } } },
    "feeds.um.refresh: must be a number of seconds",
  );
  assertMistakes({ feeds: { um: { ...feed, refresh: 0 } } }, "feeds.um.refresh: must be 1 seconds or more");
  assertMistakes(
    { feeds: { um: { ...feed, timeout: 600 } } },
    "feeds.um.timeout: must be 60 seconds or less",
  );
  assertMistakes(
    { feeds: { um: { ...feed, format: "rss" } } },
    "feeds.um.format: must be json-feed or original",
  );
  assertMistakes(
    { feeds: { um: { ...feed, privateAddresses: true } } },
    "feeds.um.privateAddresses: must be a list of addresses",
  );
  for (const address of ["10.0.0.0/99", "10", "10.0.0.0/8/8", "localhost", "*", "fd00::/129", "10.0.0.1:80"])
    assertMistakes(
      { feeds: { um: { ...feed, privateAddresses: [address] } } },
      "feeds.um.privateAddresses.0: must be an address such as 10.2.3.4 or 10.2.0.0/16",
    );
  assertMistakes(
    { feeds: { um: feed, b: { ...feed, maxAge: -1 }, c: {} } },
    "feeds.b.maxAge: must be 0 seconds or more",
    "feeds.c.url: is missing",
  );
  assertMistakes({ feeds: [] }, "feeds: must be an object");
  assertMistakes("um", "The configuration must be an object");
  for (const id of ["a/b", "", "a b", "..", "ü", "a".repeat(65)])
    assertMistakes(
      { feeds: { [id]: feed } },
      "feeds: has an id with other than letters, digits, - and _, or a longer one than 64",
    );
  for (const origin of [
    "https://a.example/",
    "a.example",
    "null",
    "https://*.a.example",
    "https://A.example",
    "",
    5,
  ])
    assert.throws(
      () => createGateway({ origins: [origin] }),
      /^ConfigError: origins\S*: must be an origin/,
      String(origin),
    );
  assertMistakes({ origins: "https://a.example" }, "origins: must be “*” or a list of origins");
  assertMistakes({ basePath: "api/" }, "basePath: must be a path such as /api/newsroom");
});

test("a mistake about subscriptions is told with the name of its key", () => {
  const store = {
    database: "file:a.db",
    smtp: "smtp://127.0.0.1",
    from: { name: "News", address: "news@n.example" },
  };
  const good = {
    url: "https://g.example/subscriptions",
    secret: "0123456789abcdef0123456789abcdef",
    lists: { news: { title: "News" } },
    store,
  };
  createGateway({ subscriptions: { ...good, store: undefined, forward: via } }).close();
  const cases = [
    [{ url: "https://g.example/?a" }, "url: must be an http(s) address without user, query and fragment"],
    [{ secret: "short" }, "secret: must have at least 32 characters"],
    [{ lists: {} }, "lists: must name at least one list"],
    [{ store: { ...store, database: "a.db" } }, /^subscriptions\.store\.database: must be file:/],
    [{ store: { ...store, smtp: "mail" } }, "store.smtp: must be an smtp:// or smtps:// address"],
    [
      { store: { ...store, from: { name: "N\r\nBcc: a@b.example", address: "n@n.example" } } },
      /^subscriptions\.store\.from\.name: must/,
    ],
    [
      { store: { ...store, from: { name: "N", address: "n" } } },
      "store.from.address: must be an e-mail address",
    ],
    [{ store: undefined }, /must have one of "store" and "forward"/],
    [{ forward: via }, /must have one of "store" and "forward"/],
    [
      { store: undefined, forward: { to: "listmonk", url: "https://l.example", lists: {} } },
      "forward: must have an entry for each of the lists",
    ],
    [{ limits: { clientPerDay: 0 } }, "limits.clientPerDay: must be 1 or more"],
    [{ clientHeader: "X Real IP" }, "clientHeader: must be the name of a header"],
  ];
  for (const [wrong, message] of cases)
    assert.throws(
      () => createGateway({ subscriptions: { ...good, ...wrong } }),
      (error) => {
        assert.equal(error.name, "ConfigError");
        if (typeof message === "string") assert.equal(error.message, `subscriptions.${message}`);
        else assert.match(error.message, message);
        return true;
      },
    );
});

const via = { to: "via", url: "https://v.example/subscribe", key: "a-key" };

test("a key that is not known is refused with the one that is meant", () => {
  assertMistakes({ feed: {} }, "feed: is not known; is “feeds” meant?");
  assertMistakes({ orgins: [] }, "orgins: is not known; is “origins” meant?");
  assertMistakes(
    { feeds: { um: { ...feed, maxage: 5 } } },
    "feeds.um.maxage: is not known; is “maxAge” meant?",
  );
  assertMistakes(
    { feeds: { um: { ...feed, stale_if_error: 5 } } },
    "feeds.um.stale_if_error: is not known; is “staleIfError” meant?",
  );
  assert.throws(() => createGateway({ colour: 1 }), /^ConfigError: colour: is not known; known are feeds, /);
});

test("no value is told, as it may be a key", () => {
  const secret = "s3cr3t-value\n";
  for (const options of [
    { feeds: { um: { url: secret } } },
    { feeds: { um: { ...feed, headers: secret } } },
    { feeds: { um: { ...feed, headers: { a: secret } } } },
    { feeds: { um: { ...feed, query: [secret] } } },
    { feeds: { um: { ...feed, refresh: secret, http: secret, ports: secret, secrets: secret } } },
    { feeds: secret, origins: secret, basePath: secret, subscriptions: secret },
  ])
    assert.throws(
      () => createGateway(options),
      (error) => error instanceof ConfigError && !error.message.includes("s3cr3t"),
    );
});

test("a header that no header can be is refused", () => {
  for (const [name, value] of [
    ["x-a", "b\r\nx-c: d"],
    ["x-a\r\nx-c", "d"],
    ["", "b"],
    ["x a", "b"],
    ["x-a", "b\0"],
  ])
    assertMistakes(
      { feeds: { um: { ...feed, headers: { [name]: value } } } },
      "feeds.um.headers: has a name or value that no header can have",
    );
  assertMistakes(
    { feeds: { um: { ...feed, headers: { Host: "169.254.169.254" } } } },
    "feeds.um.headers: must leave host, connection and lengths to the gateway",
  );
});

test("names in a file are taken out of the environment, and are secrets of their feed", () => {
  const text = JSON.stringify({
    feeds: {
      md: { url: "https://n.example/list/${MYNEWSDESK_KEY}?format=json" },
      pz: {
        url: "https://p.example/",
        headers: { authorization: "Bearer ${PREZLY_TOKEN}" },
        secrets: ["own"],
      },
      um: feed,
    },
    origins: ["https://${HOST}"],
    subscriptions: { limits: { a: [1, "${PREZLY_TOKEN}", null, true] } },
  });
  const environment = { MYNEWSDESK_KEY: "key-1", PREZLY_TOKEN: 'key-"2', HOST: "a.example" };
  assert.deepEqual(expandEnvironment(text, environment), {
    feeds: {
      md: { url: "https://n.example/list/key-1?format=json", secrets: ["key-1"] },
      pz: {
        url: "https://p.example/",
        headers: { authorization: 'Bearer key-"2' },
        secrets: ["own", 'key-"2'],
      },
      um: feed,
    },
    origins: ["https://a.example"],
    subscriptions: { limits: { a: [1, 'key-"2', null, true] } },
  });
  assert.throws(() => expandEnvironment(text, { HOST: "" }), {
    mistakes: [
      "feeds.md.url: there is no MYNEWSDESK_KEY in the environment",
      "feeds.pz.headers.authorization: there is no PREZLY_TOKEN in the environment",
      "origins.0: there is no HOST in the environment",
      "subscriptions.limits.a.1: there is no PREZLY_TOKEN in the environment",
    ],
  });
  assert.throws(
    () => expandEnvironment('{ "key": s3cr3t }', {}),
    (error) => !error.message.includes("s3cr3t"),
  );
  assert.throws(() => expandEnvironment('{ "key": ', {}), /ConfigError: The configuration is no JSON/);
});

test("what a runtime other than Node loads needs nothing of Node", async () => {
  await init;
  const root = resolve(import.meta.dirname, "../../dist");
  const seen = new Set();
  const outside = new Set();
  const walk = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { n: name, d: dynamic } of parse(readFileSync(file, "utf8"))[0]) {
      if (dynamic !== -1 || !name) continue;
      if (name.startsWith(".")) walk(resolve(dirname(file), name));
      else outside.add(name);
    }
  };
  walk(resolve(root, "gateway/index.js"));
  assert.ok(seen.size > 20);
  assert.deepEqual([...outside].sort(), ["hono", "hono/body-limit", "hono/html", "ipaddr.js", "valibot"]);
});
