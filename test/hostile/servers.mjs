/* Programs that read a newsroom for a site, attacked by one. Not a test. */
import { once } from "node:events";
import { readFile, utimes } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { goodFeed } from "../helpers/hostile-newsroom.mjs";

/** Control characters, and those that turn the direction of text, can change what a terminal shows. */
const unsafeInTerminal = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

async function listen(t, answer) {
  const server = createServer((request, response) => {
    response.on("error", () => {});
    answer(request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${server.address().port}`;
}

/**
 * Starts a newsroom whose answer can be changed, and the servers that it wants others to ask.
 *
 * - `use(one)`: from now on the newsroom answers as this case says, or, without one, with a good feed.
 * - `contacts`: the requests that reached another server than the newsroom. They must stay empty.
 */
export async function startStage(t, mark) {
  const contacts = [];
  const trap = (name) =>
    listen(t, (request, response) => {
      contacts.push(`${name}: ${request.method} ${request.url}`);
      response.setHeader("content-type", "application/rss+xml").end(goodFeed.replace(/Good/gu, "Internal"));
    });
  const [host, internal, stranger] = await Promise.all(["host", "internal", "stranger"].map(trap));
  let current;
  const newsroom = await listen(t, (request, response) => {
    if (current) current.answer({ request, response }, world);
    else response.setHeader("content-type", "application/rss+xml").end(goodFeed);
  });
  const world = { newsroom, host, internal, ministry: stranger, stranger: () => stranger, mark };
  return { url: newsroom, port: Number(new URL(newsroom).port), contacts, use: (one) => (current = one) };
}

/** Tries each case, and returns what went wrong: the case and a description. */
async function attack(stage, cases, attempt) {
  const faults = [];
  for (const one of cases) {
    stage.use(one);
    const add = (fault) => faults.push({ case: one, fault: String(fault).slice(0, 300) });
    await attempt(one, add).catch((error) => add(`throws ${error.stack ?? error}`));
    for (const contact of stage.contacts.splice(0)) add(`request to the ${contact}`);
  }
  return faults;
}

const gatewayHeaders = new Set([
  "access-control-allow-origin",
  "access-control-expose-headers",
  "cache-control",
  "content-length",
  "content-security-policy",
  "content-type",
  "cross-origin-resource-policy",
  "etag",
  "last-modified",
  "referrer-policy",
  "retry-after",
  "vary",
  "x-content-type-options",
  "x-newsroom-stale",
  "x-robots-tag",
]);

/** Attacks a gateway that has read a good feed. `gateway(path)` answers, `later()` lets its copy grow old. */
export const attackGateway = (stage, cases, { start }) =>
  attack(stage, cases, async (one, add) => {
    stage.use(undefined);
    const { ask, later } = start(one);
    await ask("/feeds/news");
    stage.use(one);
    later();
    // Old news is sent while new is read.
    for (const path of ["/feeds/news", "/feeds/news?page=2", "/feeds/news?format=original"]) {
      const answer = await ask(path);
      const body = await answer.text();
      for (const [name, value] of answer.headers) {
        if (!gatewayHeaders.has(name)) add(`${path}: header ${name}: ${value}`);
        if (/evil|stranger|logout|session/u.test(value)) add(`${path}: header ${name}: ${value}`);
      }
      if (![200, 404].includes(answer.status)) add(`${path}: status ${answer.status}`);
      if (answer.status === 200) {
        const type = answer.headers.get("content-type");
        if (
          path.includes("original")
            ? !type.startsWith("text/plain") && !/nosniff/u.test(answer.headers.get("x-content-type-options"))
            : !/json/u.test(type)
        )
          add(`${path}: type ${type}`);
        if (!/sandbox/u.test(answer.headers.get("content-security-policy"))) add(`${path}: no sandbox`);
        if (!path.includes("original")) {
          const { items } = JSON.parse(body);
          if (!Array.isArray(items)) add(`${path}: not a feed`);
          if (/Internal/u.test(JSON.stringify(items))) add(`${path}: shows the internal service`);
        }
      }
    }
  });

/** Attacks the command `check`. `run` runs it, and resolves with exit code and output. */
export const attackCheck = (stage, cases, { run }) =>
  attack(stage, cases, async (one, add) => {
    for (const flags of [[], ["--json"]]) {
      const { code, text } = await run("check", `${stage.url}/feed`, ...flags);
      if (![0, 1].includes(code)) add(`exit code ${code}: ${text}`);
      if (unsafeInTerminal.test(text)) add(`prints ${JSON.stringify(unsafeInTerminal.exec(text)[0])}`);
      // Whoever runs the command is told each address that it asks, as a browser would.
      if (one.to) stage.contacts.length = 0;
    }
  });

/** Attacks a copy in a file. `renew` takes it, and `read` reads it where readers do. */
export const attackSnapshot = (stage, cases, { file, renew, read = [] }) =>
  attack(stage, cases, async (one, add) => {
    stage.use(undefined);
    await renew();
    const good = await readFile(file, "utf8");
    stage.use(one);
    const error = await renew().then(
      () => undefined,
      (error) => error,
    );
    if (error && error.constructor.name !== "SnapshotFailure") add(`fails with ${error.stack}`);
    const text = await readFile(file, "utf8");
    if (error && text !== good) add("the good copy is gone");
    if (text.includes("<")) add("the copy has a tag");
    if (/Internal/u.test(text)) add("the copy is of an internal service");
    const { items } = JSON.parse(text);
    if (!items?.length) add("the copy has no releases");
    for (const readCopy of read)
      if ((await readCopy(one.name)) !== text) add("the server sends something else");
  });

/** Attacks a copy that a script of the host renews. */
export const attackScript = (stage, cases, { copy, read }) =>
  attack(stage, cases, async (one, add) => {
    stage.use(undefined);
    await utimes(copy, 0, 0).catch(() => {});
    if ((await read(one.name)) !== goodFeed) add("a good feed is not taken");
    stage.use(one);
    await utimes(copy, 0, 0);
    const text = await read(one.name);
    if (/Internal/u.test(text)) add("the copy is of an internal service");
    if (!/<\/(?:\w+:)?(?:rss|feed|rdf)|^\s*[{[]/iu.test(text))
      add(`the copy is no feed: ${text.slice(0, 80)}`);
  });

/** Where a snapshot is, in a folder. */
export const snapshotFile = (folder) => join(folder, "feed.json");
