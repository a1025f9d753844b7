/* Which configurations are accepted, and how mistakes are reported. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { test } from "node:test";
import { init, parse } from "es-module-lexer";
import ts from "typescript";
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

test("valid options are accepted", () => {
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

test("a mistake is reported with the path of its setting", () => {
  assertMistakes({ feeds: { um: {} } }, "feeds.um.url: is missing");
  assertMistakes({ feeds: { um: { url: 5 } } }, "feeds.um.url: must be an address");
  assertMistakes({ feeds: { um: { url: "/rss" } } }, "feeds.um.url: must be an https:// address");
  assertMistakes(
    { feeds: { um: { url: "file:///etc/passwd" } } },
    "feeds.um.url: must be an https:// address",
  );
  assertMistakes(
    { feeds: { um: { url: "http://n.example/" } } },
    "feeds.um.url: uses http: set “http” to true if the newsroom has no https",
  );
  assertMistakes(
    { feeds: { um: { url: "https://n.example:8443/" } } },
    "feeds.um.url: uses a port other than 80 and 443: add it to “ports”",
  );
  assertMistakes(
    { feeds: { um: { url: "https://me:secret@n.example/" } } },
    "feeds.um.url: must not contain a username or password; use “headers” instead",
  );
  assertMistakes(
    { feeds: { um: { ...feed, refresh: "1m" } } },
    "feeds.um.refresh: must be a number of seconds",
  );
  assertMistakes({ feeds: { um: { ...feed, refresh: 0 } } }, "feeds.um.refresh: must be at least 1 second");
  assertMistakes(
    { feeds: { um: { ...feed, timeout: 600 } } },
    "feeds.um.timeout: must be at most 60 seconds",
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
    "feeds.b.maxAge: must be at least 0 seconds",
    "feeds.c.url: is missing",
  );
  assertMistakes({ feeds: [] }, "feeds: must be an object");
  assertMistakes("um", "The configuration must be an object");
  for (const id of ["a/b", "", "a b", "..", "ü", "a".repeat(65)])
    assertMistakes({ feeds: { [id]: feed } }, "feeds: ids must have 1 to 64 letters, digits, - and _");
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

test("a mistake about subscriptions is reported with the path of its setting", () => {
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
    [
      { url: "https://g.example/subscriptions?a" },
      "url: must be an http(s) address without username, query or fragment",
    ],
    [{ secret: "short" }, /^subscriptions\.secret: must have at least 32 characters\. Make one with/],
    [{ lists: {} }, "lists: must name at least one list"],
    [{ store: { ...store, database: "a.db" } }, /^subscriptions\.store\.database: must be file:/],
    [{ store: { ...store, smtp: "mail" } }, /^subscriptions\.store\.smtp: must be smtp:\/\//],
    [
      { store: { ...store, from: { name: "N\r\nBcc: a@b.example", address: "n@n.example" } } },
      /^subscriptions\.store\.from\.name: must/,
    ],
    [
      { store: { ...store, from: { name: "N", address: "n" } } },
      "store.from.address: must be an email address such as news@ministry.example",
    ],
    [{ store: undefined }, /must have either "store" or "forward"/],
    [{ forward: via }, /must have either "store" or "forward"/],
    [
      { store: undefined, forward: { to: "listmonk", url: "https://l.example", lists: {} } },
      "forward: must have an entry for each of the lists",
    ],
    [{ limits: { clientPerDay: 0 } }, "limits.clientPerDay: must be at least 1"],
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

test("an unknown setting is rejected, with the most similar known one as a suggestion", () => {
  assertMistakes({ feed: {} }, "feed: is not a known setting. Did you mean “feeds”?");
  assertMistakes({ orgins: [] }, "orgins: is not a known setting. Did you mean “origins”?");
  assertMistakes(
    { feeds: { um: { ...feed, maxage: 5 } } },
    "feeds.um.maxage: is not a known setting. Did you mean “maxAge”?",
  );
  assertMistakes(
    { feeds: { um: { ...feed, stale_if_error: 5 } } },
    "feeds.um.stale_if_error: is not a known setting. Did you mean “staleIfError”?",
  );
  assert.throws(
    () => createGateway({ colour: 1 }),
    /^ConfigError: colour: is not a known setting\. Known settings: feeds, /,
  );
});

test("no message contains a value, which may be a key", () => {
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

test("headers that are not valid HTTP, or that the gateway sets itself, are rejected", () => {
  for (const [name, value] of [
    ["x-a", "b\r\nx-c: d"],
    ["x-a\r\nx-c", "d"],
    ["", "b"],
    ["x a", "b"],
    ["x-a", "b\0"],
  ])
    assertMistakes(
      { feeds: { um: { ...feed, headers: { [name]: value } } } },
      "feeds.um.headers: contains a header name or value that is not valid",
    );
  assertMistakes(
    { feeds: { um: { ...feed, headers: { Host: "169.254.169.254" } } } },
    "feeds.um.headers: must not contain Host, Connection, Transfer-Encoding or Content-Length: the gateway sets them",
  );
});

test("environment variables are inserted into a file, and become secrets of their feed", () => {
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
      "feeds.md.url: the environment variable MYNEWSDESK_KEY is not set",
      "feeds.pz.headers.authorization: the environment variable PREZLY_TOKEN is not set",
      "origins.0: the environment variable HOST is not set",
      "subscriptions.limits.a.1: the environment variable PREZLY_TOKEN is not set",
    ],
  });
  assert.throws(
    () => expandEnvironment('{ "key": s3cr3t }', {}),
    (error) => !error.message.includes("s3cr3t"),
  );
  assert.throws(() => expandEnvironment('{ "key": ', {}), /ConfigError: The configuration is not valid JSON/);
});

test("the modules that every runtime loads import nothing from Node", async () => {
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

test("an editor shows documentation for every setting", () => {
  const file = resolve(import.meta.dirname, "../../dist/gateway/index.d.ts");
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const moduleSymbol = checker.getSymbolAtLocation(program.getSourceFile(file));
  const exported = checker.getExportsOfModule(moduleSymbol);
  const typeOf = (name) =>
    checker.getDeclaredTypeOfSymbol(
      checker.getAliasedSymbol(exported.find((symbol) => symbol.name === name)),
    );
  const documented = [];
  const missing = [];
  for (const name of ["GatewayOptions", "FeedOptions", "SubscriptionOptions"])
    for (const property of checker.getPropertiesOfType(typeOf(name)))
      (property.getDocumentationComment(checker).length ? documented : missing).push(
        `${name}.${property.name}`,
      );
  assert.deepEqual(missing, []);
  assert.ok(documented.includes("FeedOptions.refresh") && documented.length > 25);
});
