/* No statement reads more rows the more are stored. Each database is asked for its plan of every statement that a file of
   src/gateway/storage/tables makes; nothing is timed. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import pg from "pg";
import { openDatabase } from "../../dist/gateway/storage/open-database.js";
import { toPostgres } from "../../dist/gateway/storage/postgres-statement.js";
import { databases } from "./helpers/databases.mjs";
import { fillTables } from "./helpers/fill-tables.mjs";

const tables = resolve(import.meta.dirname, "../../dist/gateway/storage/tables");

/** An instant before and after which there are many rows. */
const middle = 10_000;

const key = { addressId: "a", list: "news" };
const lease = { lease: "l", until: 2 };
const ended = { outcome: "sent" };
const postponed = { dueAt: 2, counted: true };
const news = { release: "r", addressId: "a", list: "news", frequency: "immediately", mail: undefined };
const digest = { ...news, frequency: "weekly" };
const channel = { list: "news", domain: "d" };
const both = (build) => ["outbox", "deliveries"].map(build);

const arrival = { feed: "f", key: "k" };
const arrived = { ...arrival, release: "r1", seenAt: middle, corrects: undefined };
const page = { list: "news", after: "a1000", last: "a1010" };
const cursor = { from: "a1", to: "a2", leaseUntil: 2 };
const plan = { frequency: "daily", dueAt: 1 };
const content = { content: "{}", labels: "", fingerprint: "f", embargoUntil: null };

/** Examples of the arguments of each function that builds a statement; a list for those that build several. */
const examples = {
  countQueue: {
    each: [
      ["outbox", undefined, middle, 100],
      ["deliveries", "news", middle, 100],
    ],
  },
  countSubscriptions: ["news", "active", "a", 100],
  countSuppressions: ["h", 100],
  changeTimeZone: [key, "Europe/Copenhagen"],
  deleteEnded: [["r", "s"]],
  endedRequests: [middle, 100],
  writeLiveness: [1],
  addArrival: [{ ...arrival, id: "r", address: "a", seenAt: 1, state: "old", dueAt: null }],
  addPause: ["news", 1],
  addRelease: [{ ...content, id: "r", address: null, corrects: null, now: 1 }],
  advanceArrival: {
    each: [
      [arrival, page, ["w"], cursor],
      [arrival, page, undefined, cursor],
    ],
  },
  arrivalsToMatch: [1],
  cancelArrivals: [["f"]],
  cancelDeliveriesOfList: ["news", 100, 1],
  changeRelease: ["r", content],
  countArrivals: [1],
  deletePause: ["news"],
  deleteUnusedRelease: ["r"],
  deliveriesTo: ["a", ["r", "s"]],
  dropDelivery: ["r1", "a", 1],
  endArrivalsOf: ["r", "withdrawn"],
  endDeliveries: ["r1", page, "withdrawn", 1],
  endEmbargoes: [1],
  feedsOf: ["r"],
  fillRelease: ["r", "a", content],
  findAlikeReleases: { each: ["address", "fingerprint"].map((column) => [column, ["a", "b"]]) },
  findAnswer: ["f"],
  findArrival: [arrival],
  findReleases: ["r", "a"],
  finishArrival: [arrival],
  knownArrivals: ["f", ["k", "l"]],
  leaseArrival: [arrival, 2, 1],
  lockArrival: [arrival],
  moveDelivery: ["r", "a", "news", plan],
  moveEmbargo: ["r", 2, 1],
  newsOf: ["a"],
  newestRelease: [["f", "g"]],
  nextDeliveries: ["r1", "a", 500],
  oldestDelivery: ["news"],
  othersOf: ["r1", "news", "a", 500],
  postponeDeliveries: ["r1", page, middle],
  queueRelease: {
    each: [
      [arrived, page, ["w"], plan],
      [{ ...arrived, corrects: "r0" }, page, ["w"], plan],
    ],
  },
  readersOf: ["news", "a", 500],
  readersWith: ["r1", "news", "a", 500],
  receiversOf: ["r1", "a", 500],
  recentArrivals: [1],
  releaseArrival: [arrival],
  releasesSince: [["f", "g"], 1, 2],
  resumeArrivals: [["f"], 1],
  saveAnswer: [{ feed: "f", etag: "", answer: "", now: 1 }],
  subscriptionsWithNews: ["a"],
  withdrawRelease: ["r", 1],
  abandonDeclinedRequest: ["a@b.example", "news"],
  abandonedConsents: [middle, 100],
  activeSubscribers: ["news", "a", 1000],
  addAddress: ["a", { address: "a", key: "a", mailbox: "a" }, 1],
  addSalt: [1, "x"],
  addToCounter: [{ key: "a", weight: 1, expiresAt: 2 }, 1],
  changeChoices: [key, "{}"],
  channelsAfter: {
    each: [
      ["outbox", { ...channel, list: undefined }, 64],
      ["deliveries", channel, 64],
    ],
  },
  claimMail: ["m", lease, "FOR UPDATE SKIP LOCKED"],
  claimNews: {
    each: [
      [news, "m", lease, 1, "FOR UPDATE SKIP LOCKED"],
      [digest, "m", lease, 1, ""],
      [{ ...digest, mail: "m" }, "m", lease, 1, ""],
    ],
  },
  claimedMails: [lease],
  claimedNews: [lease],
  confirmSubscription: [key, "r", 1],
  consentsOf: ["a"],
  countBounces: ["h", 1],
  addSuppression: ["h", "bounced", 1],
  deleteOldBounces: [middle, 100],
  keyOfAddress: ["a"],
  liftSuppression: ["h", key, "r", 1],
  suppressDeliveries: ["a", 1],
  deleteAddress: ["a"],
  deleteBounces: ["h"],
  deleteCounter: ["a"],
  deleteConsents: [["c", "d"]],
  deleteConsentsOf: ["a"],
  deleteConsentsOfRequests: [
    ["a", "b"],
    ["r", "s"],
  ],
  deleteDeliveriesOf: ["a"],
  deleteDeliveriesOfFormer: [["a", "b"], ["r", "s"], 100],
  deleteExpiredCounters: [middle, 100],
  deleteMails: [["m", "n"]],
  deleteMailsOf: ["a"],
  deleteSaltsBefore: [1],
  deleteSubscriptionsOf: ["a"],
  deleteUnconfirmed: [["r", "s"], middle],
  deleteUnusedAddresses: [["a", "b"]],
  dueInChannel: {
    each: [
      ["outbox", { ...channel, list: undefined }, 1, 1],
      ["deliveries", channel, 1, 1],
    ],
  },
  endLeases: { each: both((table) => [table, middle]) },
  endMail: {
    each: [
      ["m", "l", ended, 1],
      ["m", "l", postponed, 1],
    ],
  },
  endNews: {
    each: [undefined, "r"].flatMap((release) =>
      [ended, postponed].map((ending) => [{ addressId: "a", mailId: "m", lease: "l" }, release, ending, 1]),
    ),
  },
  endSubscription: [key, 1],
  findAddress: ["a"],
  findCounter: ["a", 1],
  findRelease: ["r"],
  findSubscription: [key],
  finishedMails: [middle, 100],
  longestDue: { each: both((table) => [table, middle, 64]) },
  mailsOf: ["a"],
  nextAfter: { each: both((table) => [table, middle]) },
  noteBounce: ["h", 1],
  queueRequestMail: [{ mailId: "m", addressKey: "a", list: "news", mailsPerDay: 3, mailsPerWeek: 9, now: 1 }],
  queueWelcome: ["m", key, "r", 1],
  recordChange: ["c", key, "{}", 1],
  recordConfirmation: ["c", key, "r", 1],
  recordEnd: ["c", key, 1],
  recordRequest: [
    {
      id: "c",
      mailId: "m",
      textVersion: "1",
      shownIn: "en",
      page: null,
      claimedAt: null,
      choices: "{}",
      now: 1,
    },
  ],
  requestSubscription: [
    { addressKey: "a", list: "news", requestId: "r", locale: "en", choices: "{}", timeZone: null, now: 1 },
  ],
  saltOf: [1],
  subscriptionsOf: ["a"],
  suppressionsOf: [["h", "i"]],
  unconfirmedRequests: [middle, 100],
};

/** Tables that do not grow with the number of readers: a row for each day, list, feed or release. */
const smallTables = ["liveness", "salts", "pauses", "feeds_read", "arrivals", "releases"];

/**
 * What is not for each request, mail or turn: an operator asks for a count, or times are corrected once after a clock that was
 * ahead.
 */
const rare = ["countWaiting", "correctTimes"];

/** Columns of which a value is in a large part of all rows, so that an index on them alone finds too much. */
const commonColumns = ["release", "list", "state", "frequency", "event", "abandoned", "locale"];

/** Every statement, with the name of its function. */
async function allStatements() {
  const statements = [];
  const missing = [];
  for (const file of readdirSync(tables).filter((name) => name.endsWith(".js"))) {
    const parts = await import(resolve(tables, file));
    for (const [name, part] of Object.entries(parts)) {
      // Parts of statements, and the statements of migrations.
      if (typeof part === "string" || Array.isArray(part)) continue;
      if (rare.includes(name)) continue;
      const example = examples[name];
      if (typeof part !== "function") statements.push({ name, ...part });
      else if (!example) missing.push(`${file}: ${name}`);
      else
        for (const args of example.each ?? [example])
          statements.push(...[part(...args)].flat().map((one) => ({ name, ...one })));
    }
  }
  assert.deepEqual(missing, [], "add examples of the arguments of these functions to this test");
  return statements;
}

/** The tables of a plan of SQLite that are read from the first row to the last, or through too common a column. */
function growthInSqlite({ sql }, plan) {
  const isLimited = /\bLIMIT\b/.test(sql) || /\bmin\(/.test(sql);
  const sorts = plan.some((line) => /TEMP B-TREE FOR ORDER BY/.test(line));
  return plan.filter((line) => {
    const [, access, table, rest] = /^(SCAN|SEARCH) (?!CONSTANT)(\w+)(.*)$/.exec(line) ?? [];
    const isSmall = smallTables.some(
      (name) => name === table || new RegExp(`\\b${name} ${table}\\b`).test(sql),
    );
    if (!access || isSmall) return false;
    // A result that the statement itself has made, within its limit.
    const isOwn =
      !/USING/.test(rest) && new RegExp(`\\b${table}\\b( \\(\\w+, \\w+\\))? AS|AS ${table}\\b`).test(sql);
    if (access === "SCAN") return !isOwn && !(isLimited && !sorts && /USING (COVERING )?INDEX/.test(rest));
    const terms = [...(/\(([^()]*)\)/.exec(rest)?.[1] ?? "").matchAll(/(\w+)([=<>])/g)];
    const isPage = terms.filter(([, , sign]) => sign !== "=").length === 2;
    const isSelective =
      isPage || terms.some(([, column, sign]) => sign === "=" && !commonColumns.includes(column));
    return !isSelective && !(isLimited && !sorts) && !/_leased/.test(rest);
  });
}

async function sqlitePlan(database, { sql, args }) {
  // A file has no locks of rows.
  const own = sql.replace("FOR UPDATE SKIP LOCKED", "");
  const rows = await database.read({ sql: `EXPLAIN QUERY PLAN ${own}`, args });
  return rows.map(({ detail }) => detail);
}

/** The same for PostgreSQL, whose plan is a tree. */
function growthInPostgres(plan) {
  const found = [];
  const visit = (node, isLimited) => {
    const type = node["Node Type"];
    const table = node["Relation Name"];
    const inside = type === "Limit" || (isLimited && !/^(Sort|Aggregate|HashAggregate|Hash)$/.test(type));
    if (table && /Scan$/.test(type) && !smallTables.includes(table)) {
      const condition = node["Index Cond"] ?? node["Recheck Cond"] ?? "";
      const equal = [...condition.matchAll(/\(?\b(\w+)\)?(?:::\w+)? = /g)].map(([, column]) => column);
      const isPage = / >=? /.test(condition) && / <=? /.test(condition);
      const isSelective = isPage || equal.some((column) => !commonColumns.includes(column));
      const usesIndex = /Index/.test(type);
      if (!isSelective && !(usesIndex && inside) && !/_leased/.test(node["Index Name"] ?? ""))
        found.push(`${type} on ${table} ${node["Index Name"] ?? ""} ${condition}`);
    }
    for (const child of node.Plans ?? []) visit(child, inside);
  };
  visit(plan, false);
  return found;
}

async function postgresPlan(client, statement) {
  const { text, values } = toPostgres(statement);
  const { rows } = await client.query({ text: `EXPLAIN (FORMAT JSON) ${text}`, values });
  return rows[0]["QUERY PLAN"][0].Plan;
}

const growing = "SELECT address FROM addresses WHERE created_at < :now ORDER BY created_at LIMIT 1";
const common = "SELECT count(*) AS size FROM subscriptions WHERE list = :list AND state = 'active'";
const sorted = "SELECT id FROM outbox WHERE address_id > :id ORDER BY due_at LIMIT 1";
/** Statements that grow, which prove that the tests below can fail. */
const bad = [
  { name: "no index", sql: growing, args: { now: 1 } },
  { name: "common columns", sql: common, args: { list: "news" } },
  { name: "sorts before the limit", sql: sorted, args: { id: "a" } },
  {
    name: "all readers of a release",
    sql: "SELECT mail FROM deliveries WHERE release = :id",
    args: { id: "r1" },
  },
  { name: "deletes by scanning", sql: "DELETE FROM outbox WHERE created_at < :now", args: { now: 1 } },
];

const [file, postgres] = databases;

test("no statement reads more, the more is stored, in a file", async (t) => {
  const database = await openDatabase({ database: await file.create(t) });
  t.after(() => database.close());
  const found = {};
  for (const statement of await allStatements()) {
    const growth = growthInSqlite(statement, await sqlitePlan(database, statement));
    if (growth.length) found[statement.name] = growth;
  }
  assert.deepEqual(found, {});
  for (const statement of bad)
    assert.notDeepEqual(growthInSqlite(statement, await sqlitePlan(database, statement)), [], statement.name);
});

test("no statement reads more, the more is stored, in PostgreSQL", { skip: postgres.skip }, async (t) => {
  const address = await postgres.create(t);
  const database = await openDatabase({ database: address });
  t.after(() => database.close());
  // A planner that knows only empty tables would read them from the first row to the last.
  await database.write(fillTables("postgres", 20_000));
  const client = new pg.Client(address);
  await client.connect();
  t.after(() => client.end());
  await client.query("ANALYZE");
  // With so few rows, it would be quicker to read all of some tables. What it does with a million is the question.
  for (const way of ["seqscan", "hashjoin", "mergejoin"]) await client.query(`SET enable_${way} = off`);
  const found = {};
  for (const statement of await allStatements()) {
    const growth = growthInPostgres(await postgresPlan(client, statement));
    if (growth.length) found[statement.name] = growth;
  }
  assert.deepEqual(found, {});
  for (const statement of bad)
    assert.notDeepEqual(growthInPostgres(await postgresPlan(client, statement)), [], statement.name);
});
