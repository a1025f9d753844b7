/* Mistakes that operators make in the configuration. Each is reported with its key and a remedy before the gateway listens.
   Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { run } from "../../dist/cli/cli.js";
import { serve } from "../../dist/gateway/serve.js";
import { tempFolder } from "./helpers/temp-folder.mjs";

const secret = "Zm9yIHRlc3RzIG9ubHksIDMyIGJ5dGVzIGF0IGxlYXN0";

/** A configuration without a mistake. */
const good = () => ({
  origins: ["https://www.embassy.example"],
  feeds: { ministry: { url: "https://newsroom.example/rss" } },
  subscriptions: {
    url: "https://gateway.embassy.example/subscriptions",
    secret,
    lists: {
      news: {
        title: "News",
        topics: { trade: "Trade" },
        languages: ["en", "da"],
        frequencies: ["immediately", "weekly"],
        news: { feeds: ["ministry"], topics: { trade: { categories: ["Trade"] } } },
      },
    },
    store: {
      database: "file:subscriptions.db",
      smtp: "smtp://127.0.0.1:25",
      from: { name: "Embassy", address: "news@embassy.example" },
    },
  },
});

const dkim = (more) => ({
  domain: "embassy.example",
  selector: "news",
  privateKey: "/etc/dkim.pem",
  ...more,
});
const bounces = (more) => ({ address: "b@embassy.example", maildir: "/var/mail/bounces", ...more });

/** A mistake in a setting: its path, the wrong value (undefined removes it), and what the report says about it. */
const mistakes = [
  // Names and types.
  ["feed", { a: {} }, /^feed: is not a known setting\. Did you mean “feeds”\?/],
  ["orgins", [], /^orgins: .*Did you mean “origins”/],
  ["colour", "blue", /^colour: is not a known setting\. Known settings: feeds, /],
  ["feeds", [], /^feeds: must be an object/],
  ["origins", "https://www.embassy.example", /^origins: must be “\*” or a list of origins/],
  ["origins", ["https://www.embassy.example/"], /^origins\S*: must be an origin such as .*without a path/],
  ["origins", ["www.embassy.example"], /^origins\S*: must be an origin such as https:/],
  ["origins", ["https://*.embassy.example"], /^origins\S*: must be an origin such as/],
  ["origins", ["https://a.example", "https://a.example"], /^origins\S*: must not contain duplicates/],
  ["metrics", "short", /^metrics: must have at least 16 characters, or be true or false/],
  ["metrics", 9100, /^metrics: must be true, false or a bearer token of at least 16 characters/],
  ["basePath", "api/newsroom/", /^basePath: must be a path such as \/api\/newsroom/],
  ["basePath", "/api", /^subscriptions\.url: must end with \/api\/subscriptions/],
  ["parsing.memory", 16, /^parsing\.memory: must be at least 64/],
  // Feeds.
  [
    "feeds.the ministry",
    { url: "https://n.example" },
    /^feeds: ids must have 1 to 64 letters, digits, - and _/,
  ],
  ["feeds.ministry.url", undefined, /^feeds\.ministry\.url: is missing/],
  ["feeds.ministry.url", "newsroom.example/rss", /^feeds\.ministry\.url: must be an https:\/\/ address/],
  ["feeds.ministry.url", "http://newsroom.example/rss", /^feeds\.ministry\.url: .*set “http” to true/],
  ["feeds.ministry.url", "https://newsroom.example:8443/", /^feeds\.ministry\.url: .*add it to “ports”/],
  ["feeds.ministry.url", "https://me:pw@newsroom.example/", /^feeds\.ministry\.url: .*use “headers” instead/],
  ["feeds.ministry.url", "feed://newsroom.example/rss", /^feeds\.ministry\.url: must be an https:/],
  ["feeds.ministry.refresh", "60", /^feeds\.ministry\.refresh: must be a number of seconds/],
  ["feeds.ministry.refresh", 0, /^feeds\.ministry\.refresh: must be at least 1 second/],
  ["feeds.ministry.timeout", 5000, /^feeds\.ministry\.timeout: must be at most 60 seconds/],
  ["feeds.ministry.maxage", 60, /^feeds\.ministry\.maxage: .*Did you mean “maxAge”/],
  ["feeds.ministry.http", "true", /^feeds\.ministry\.http: must be true or false/],
  ["feeds.ministry.format", "rss", /^feeds\.ministry\.format: must be json-feed or original/],
  ["feeds.ministry.ports", [99_999], /^feeds\.ministry\.ports\.0: must be at most 65535/],
  ["feeds.ministry.headers", { "X Key": "1" }, /^feeds\.ministry\.headers: contains a header name/],
  [
    "feeds.ministry.privateAddresses",
    ["intranet"],
    /^feeds\.ministry\.privateAddresses\.0: must be an address such as/,
  ],
  // Subscriptions.
  ["subscriptions.url", undefined, /^subscriptions\.url: is missing/],
  ["subscriptions.url", "gateway.embassy.example/subscriptions", /^subscriptions\.url: must be an http/],
  [
    "subscriptions.url",
    "https://gateway.embassy.example/",
    /^subscriptions\.url: must end with \/subscriptions/,
  ],
  ["subscriptions.url", "https://gateway.embassy.example/subscription", /^subscriptions\.url: must end with/],
  [
    "subscriptions.url",
    "http://gateway.embassy.example/subscriptions",
    /^subscriptions\.url: must be an https:/,
  ],
  [
    "subscriptions.url",
    "https://g.example/subscriptions?a=b",
    /^subscriptions\.url: .*without username, query/,
  ],
  [
    "subscriptions.secret",
    "short",
    /^subscriptions\.secret: must have at least 32 .*openssl rand -base64 32/,
  ],
  ["subscriptions.secret", "x".repeat(40), /^subscriptions\.secret: must be random: .*openssl rand/],
  [
    "subscriptions.secret",
    "change-me-change-me-change-me-change-me",
    /^subscriptions\.secret: must be random/,
  ],
  ["subscriptions.secret", `${secret}\n`, /^subscriptions\.secret: must not have line breaks/],
  ["subscriptions.lists", {}, /^subscriptions\.lists: must name at least one list/],
  [
    "subscriptions.lists.the news",
    { title: "News" },
    /^subscriptions\.lists\.the news: names must have 1 to 64/,
  ],
  ["subscriptions.lists.news.title", undefined, /^subscriptions\.lists\.news\.title: is missing/],
  [
    "subscriptions.lists.news.title",
    { da: "Nyt" },
    /^subscriptions\.lists\.news\.title: .*with at least "en"/,
  ],
  [
    "subscriptions.lists.news.languages",
    ["dansk!"],
    /^subscriptions\.lists\.news\.languages\.0: must be a language tag/,
  ],
  [
    "subscriptions.lists.news.languages",
    ["da", "DA"],
    /^subscriptions\.lists\.news\.languages: .*duplicates/,
  ],
  [
    "subscriptions.lists.news.frequencies",
    ["hourly"],
    /^subscriptions\.lists\.news\.frequencies\.0: must be one of immed/,
  ],
  [
    "subscriptions.lists.news.news.feeds",
    ["minsitry"],
    /^\S+\.news\.feeds\.0: is not the id .*Did you mean “ministry”/,
  ],
  ["subscriptions.lists.news.news.feeds", [], /^\S+\.news\.feeds: must name at least one feed/],
  [
    "subscriptions.lists.news.news.topics",
    { trede: {} },
    /^\S+\.news\.topics\.trede: is not one .*Did you mean “trade”/,
  ],
  ["subscriptions.lists.news.news.digest", { hour: 24 }, /^\S+\.digest\.hour: must be at most 23/],
  [
    "subscriptions.lists.news.news.digest",
    { timeZone: "Europe/Kopenhagen" },
    /^\S+\.digest\.timeZone: must be a time zone/,
  ],
  [
    "subscriptions.lists.news.news.digest",
    { weekday: "Monday" },
    /^\S+\.digest\.weekday: must be one of monday/,
  ],
  ["subscriptions.lists.news.news.hold", "5m", /^\S+\.news\.hold: must be a number of seconds/],
  ["subscriptions.lists.news.news.content", "title", /^\S+\.news\.content: must be full or lead/],
  ["subscriptions.store", undefined, /^subscriptions: must have either "store" or "forward"/],
  ["subscriptions.store.database", "subscriptions.db", /^subscriptions\.store\.database: must be file:/],
  [
    "subscriptions.store.smtp",
    "mail.embassy.example:587",
    /^subscriptions\.store\.smtp: must be smtp:\/\/<host>/,
  ],
  [
    "subscriptions.store.smtp",
    "smtp://mail.embassy.example:99999",
    /^subscriptions\.store\.smtp: must be smtp:/,
  ],
  [
    "subscriptions.store.smtp",
    "smtp://me:p/w@mail.embassy.example",
    /^subscriptions\.store\.smtp: .*Percent-encode/,
  ],
  [
    "subscriptions.store.smtp",
    "smtp://mail.embassy.example:465",
    /^subscriptions\.store\.smtp: .*write smtps:/,
  ],
  [
    "subscriptions.store.smtp",
    "smtps://mail.embassy.example:587",
    /^subscriptions\.store\.smtp: .*write smtp:/,
  ],
  [
    "subscriptions.store.from.address",
    "news",
    /^subscriptions\.store\.from\.address: must be an email address such as/,
  ],
  ["subscriptions.store.from.name", "", /^subscriptions\.store\.from\.name: must not be empty/],
  [
    "subscriptions.store.replyTo",
    "Press <p@e.example>",
    /^subscriptions\.store\.replyTo: must be an email address/,
  ],
  [
    "subscriptions.store.from.address",
    "Embassy <news@e.example>",
    /^\S+\.from\.address: must be an email address/,
  ],
  ["subscriptions.store.from.adress", "news@e.example", /^\S+\.from\.adress: .*Did you mean “address”/],
  [
    "subscriptions.store.database",
    "libsql://db.example",
    /^\S+\.database: .*not supported any more\. Use postgres:/,
  ],
  [
    "subscriptions.store.database",
    "postgres://u:p@db.example",
    /^\S+\.database: must be postgres:\/\/<user>/,
  ],
  [
    "subscriptions.store.database",
    "postgres://u:p@10.2.3.4:5432/n?sslmode=verify-full",
    /^\S+\.database: has an IP address, whose certificate cannot be checked\. Write the name/,
  ],
  ["subscriptions.store.retention", 0, /^\S+\.retention: must be at least 1/],
  ["subscriptions.store.limits", { connections: 1 }, /^\S+\.limits\.connections: must be at least 2/],
  ["subscriptions.store.limits", { connections: 500 }, /^\S+\.limits\.connections: must be at most 100/],
  ["subscriptions.store.dkim", { domain: "e.example", selector: "s" }, /^\S+\.dkim\.privateKey: is missing/],
  ["subscriptions.store.dkim", dkim({ domain: "localhost" }), /^\S+\.dkim\.domain: must be a domain/],
  ["subscriptions.store.dkim", dkim({ selector: "my key" }), /^\S+\.dkim\.selector: must be a selector/],
  ["subscriptions.store.dkim", dkim({ privateKey: "" }), /^\S+\.dkim\.privateKey: must not be empty/],
  [
    "subscriptions.store.dkim",
    dkim({ key: "x" }),
    /^\S+\.dkim\.key: is not a known setting\. Known settings: domain/,
  ],
  ["subscriptions.store.bounces", { maildir: "/m" }, /^\S+\.bounces\.address: is missing/],
  [
    "subscriptions.store.bounces",
    { address: "b@e.example" },
    /^\S+\.bounces: must have "secret" or "maildir"/,
  ],
  [
    "subscriptions.store.bounces",
    bounces({ address: "the-bounces-of@e.example" }),
    /^\S+\.bounces\.address: .*at most 12/,
  ],
  [
    "subscriptions.store.bounces",
    bounces({ address: "b+x@e.example" }),
    /^\S+\.bounces\.address: .*at most 12/,
  ],
  [
    "subscriptions.store.bounces",
    bounces({ secret: "short" }),
    /^\S+\.bounces\.secret: must have at least 32/,
  ],
  [
    "subscriptions.store.bounces",
    bounces({ mailbox: "/m" }),
    /^\S+\.bounces\.mailbox: is not a known setting/,
  ],
  ["subscriptions.clientHeader", "X Real IP", /^subscriptions\.clientHeader: must be the name of a header/],
  ["subscriptions.proofOfWork", true, /^subscriptions\.proofOfWork: must be an object/],
  ["subscriptions.limits.clientPerDay", 0, /^subscriptions\.limits\.clientPerDay: must be at least 1/],
  // The environment.
  [
    "subscriptions.secret",
    "${NO_SUCH_VARIABLE}",
    /^subscriptions\.secret: the environment variable NO_SUCH_VARIABLE is not set/,
  ],
  ["subscriptions.secret", "${SMTP-PASSWORD}", /^subscriptions\.secret: has a “\$\{” without the name/],
];

/** The same for a file that is not JSON. */
const files = [
  ["", /^The configuration is empty\. The smallest one is \{\}/],
  ["feeds:\n  ministry:\n", /: line 1 column 1: expected a value/],
  ['{\n  "feeds": {},\n}', /: line 2 column 14: remove the comma after the last entry/],
  ['{\n  "feeds": {}\n  "origins": []\n}', /: line 3 column 3: expected a comma or \}/],
  ['{\n  // feeds\n  "feeds": {}\n}', /: line 2 column 3: JSON has no comments\. Remove this one/],
  ["{ 'feeds': {} }", /: line 1 column 3: use double quotes/],
  ["{ feeds: {} }", /: line 1 column 3: expected a name in double quotes/],
  ['{ "feeds": { ', /: line 1 column 14: the end is missing: add \}/],
  ['{ "feeds": {}, "feeds": {} }', /: line 1 column 16: this name is in the same object twice/],
  ['{ "a": "C:\\data\\x" }', /: line 1 column 8: this string .*single backslash/],
  ["{} {}", /: line 1 column 4: the configuration ends before this/],
];

function changed(path, value) {
  const config = good();
  const keys = path.split(".");
  const last = keys.pop();
  const parent = keys.reduce((parent, key) => (parent[key] ??= {}), config);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return config;
}

/** Starts `serve` with a file; returns the lines of its report. The gateway cannot listen, so it ends in any case. */
async function report(t, text, path) {
  const file = path ?? join(await tempFolder(t), "newsroom.config.json");
  if (!path) await writeFile(file, text);
  let errors = "";
  const output = { out: () => {}, err: (text) => (errors += text) };
  const code = await run(["serve", "--config", file, "--host", "192.0.2.1"], output);
  assert.equal(code, 2, errors);
  return errors.split("\n").map((line) => line.replace(`newsroom-elements: ${file}: `, ""));
}

test("each of 60 mistakes of operators is reported with its key and a remedy before the gateway listens", async (t) => {
  assert.ok(mistakes.length >= 60);
  for (const [path, value, message] of mistakes) {
    const lines = await report(t, JSON.stringify(changed(path, value)));
    assert.ok(
      lines.some((line) => message.test(line)),
      `${path} = ${JSON.stringify(value)}: ${lines.join("\n")}`,
    );
  }
});

test("a file that is not JSON is reported with line, column and reason", async (t) => {
  for (const [text, message] of files) {
    const lines = await report(t, text);
    assert.ok(
      lines.some((line) => message.test(line)),
      `${text}: ${lines.join("\n")}`,
    );
  }
  const folder = await tempFolder(t);
  const [missing] = await report(t, "", join(folder, "absent.json"));
  assert.match(missing, /file not found\. A relative path starts in the current directory/);
  const [isFolder] = await report(t, "", folder);
  assert.match(isFolder, /is a directory\. Name the file in it/);
  const withMark = await report(t, `\ufeff${JSON.stringify({ feeds: {} })}`);
  assert.match(
    withMark[0],
    /192\.0\.2\.1 is not an address of this machine/,
    "a byte order mark is no mistake",
  );
});

test("all mistakes of a file are reported at once, also those of variables that are not set", async (t) => {
  const config = changed("subscriptions.secret", "${NO_SUCH_VARIABLE}");
  config.orgins = [];
  config.feeds.ministry.refresh = 0;
  config.subscriptions.store.from.address = "news";
  const lines = await report(t, JSON.stringify(config));
  for (const start of ["orgins: ", "feeds.ministry.refresh: ", "subscriptions.store.from.address: "])
    assert.ok(
      lines.some((line) => line.startsWith(start)),
      start,
    );
  const aboutSecret = lines.filter((line) => line.startsWith("subscriptions.secret: "));
  assert.deepEqual(aboutSecret, [
    "subscriptions.secret: the environment variable NO_SUCH_VARIABLE is not set",
  ]);
});

const withStore = (config, more) => ({
  ...config,
  subscriptions: { ...config.subscriptions, store: { ...config.subscriptions.store, ...more } },
});

/** What a gateway says before it listens. */
async function notReady(t, config) {
  const events = [];
  const server = await serve(config, {
    port: 0,
    host: "127.0.0.1",
    log: (event, fields) => events.push({ event, ...fields }),
  });
  await server.close();
  const listening = events.findIndex(({ event }) => event === "listening");
  return events
    .slice(0, listening)
    .flatMap(({ event, setting, reason }) => (event === "not-ready" ? [`${setting}: ${reason}`] : []));
}

test("what does not work on this machine is said before the gateway listens, and feeds are served", async (t) => {
  const folder = await tempFolder(t);
  const database = (path) => {
    const config = changed("subscriptions.store.database", `file:${path}`);
    delete config.subscriptions.lists.news.news;
    return config;
  };
  await mkdir(join(folder, "a-folder"));
  await writeFile(join(folder, "text.txt"), "This is no database. ".repeat(100));
  const working = database(join(folder, "a.db"));
  assert.deepEqual(await notReady(t, working), []);
  for (const [config, ...messages] of [
    [{}, /^feeds: neither feeds nor subscriptions are configured, .*Add “feeds”/],
    [
      database(join(folder, "no/such/a.db")),
      /^subscriptions\.store\.database: the folder .*no\/such does not exist\. Create it/,
    ],
    [
      database(join(folder, "a-folder")),
      /^subscriptions\.store\.database: .*a-folder is a folder\. Name a file in it/,
    ],
    [database(join(folder, "text.txt")), /^subscriptions\.store\.database: .*text\.txt is not a database/],
    [
      withStore(working, { dkim: dkim({ privateKey: join(folder, "dkim.pem") }) }),
      /^subscriptions\.store\.dkim\.privateKey: the file cannot be read \(ENOENT\)/,
    ],
    [
      withStore(working, { dkim: dkim({ privateKey: join(folder, "text.txt") }) }),
      /^subscriptions\.store\.dkim\.privateKey: is not a private key in PEM\. Make one with: openssl/,
    ],
    [
      withStore(working, { bounces: bounces({ maildir: join(folder, "a-folder") }) }),
      /^subscriptions\.store\.bounces\.maildir: the folder .*a-folder\/new does not exist/,
    ],
    [
      {
        ...working,
        subscriptions: {
          ...working.subscriptions,
          url: "http://localhost:8080/subscriptions",
          store: { ...working.subscriptions.store, smtp: "smtp://mail.invalid" },
        },
      },
      /^subscriptions\.url: is an address of this machine.*Write the public address/,
      /^subscriptions\.store\.smtp: the name mail\.invalid cannot be looked up \(E\w+\)\. Correct it/,
    ],
  ]) {
    const lines = await notReady(t, config);
    assert.equal(lines.length, messages.length, lines.join("\n"));
    for (const message of messages)
      assert.ok(
        lines.some((line) => message.test(line)),
        lines.join("\n"),
      );
  }
});
