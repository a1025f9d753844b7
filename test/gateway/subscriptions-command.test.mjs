/* The command `subscriptions`, in a process of its own beside a running gateway. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { linksOf, openSubscriptions } from "./helpers/subscription-gateway.mjs";
import { tempFolder } from "./helpers/temp-folder.mjs";

const bin = resolve(import.meta.dirname, "../../dist/cli/cli.js");

const run = (...args) =>
  new Promise((done) => {
    execFile(process.execPath, [bin, "subscriptions", ...args], (error, stdout, stderr) =>
      done({ code: error ? error.code : 0, stdout, stderr }),
    );
  });

async function configOf(t, subscriptions) {
  const file = join(await tempFolder(t), "newsroom.config.json");
  await writeFile(file, JSON.stringify({ subscriptions }));
  return file;
}

/** A gateway with two confirmed subscriptions and a pending one. */
async function openWithReaders(t) {
  const gateway = await openSubscriptions(t, {
    options: {
      lists: {
        news: {
          title: "News",
          topics: { trade: "Trade", climate: "Climate" },
          frequencies: ["immediately", "weekly"],
        },
        jobs: { title: "Jobs" },
      },
    },
  });
  const fields = { topic: "climate", frequency: "weekly", locale: "da" };
  await gateway.subscribe("a@press.example", { fields });
  await gateway.subscribe("b@press.example");
  await gateway.subscribe("pending@press.example");
  for (const name of ["a", "b"])
    await gateway.press(linksOf(await gateway.inbox.mailTo(`${name}@press.example`)).confirm);
  return { gateway, config: await configOf(t, gateway.options) };
}

test("list prints the confirmed subscribers as CSV or JSON, with working links", async (t) => {
  const { gateway, config } = await openWithReaders(t);
  const csv = await run("list", "--config", config);
  assert.deepEqual([csv.code, csv.stderr], [0, ""]);
  const [head, ...lines] = csv.stdout.trim().split("\r\n");
  assert.equal(head, "address,locale,confirmedAt,topics,languages,frequency,unsubscribeUrl,manageUrl");
  assert.equal(lines.length, 2);
  const line = lines.find((one) => one.startsWith("a@press.example"));
  const [, ...cells] = line.split(",");
  assert.deepEqual(cells.slice(0, 5), ["da", "2026-11-24T10:00:00.000Z", "climate", "", "weekly"]);

  const json = JSON.parse((await run("list", "--config", config, "--json", "--list", "news")).stdout);
  assert.deepEqual(json.map(({ address }) => address).sort(), ["a@press.example", "b@press.example"]);
  const { unsubscribeUrl, topics } = json.find(({ address }) => address === "a@press.example");
  assert.deepEqual(topics, ["climate"]);
  assert.equal(cells[5], unsubscribeUrl);
  await gateway.post(
    { "List-Unsubscribe": "One-Click" },
    { path: unsubscribeUrl.slice(gateway.url.length), accept: "text/html" },
  );
  assert.equal(JSON.parse((await run("list", "--config", config, "--json")).stdout).length, 1);
  assert.equal((await run("list", "--config", config, "--json", "--list", "jobs")).stdout, "[]\n");
});

test("no cell of the CSV is a formula to a spreadsheet", async (t) => {
  const { gateway, config } = await openWithReaders(t);
  const formula = "=1+1@press.example";
  await gateway.subscribe(formula);
  await gateway.press(linksOf(await gateway.inbox.mailTo(formula)).confirm);
  const { stdout } = await run("list", "--config", config);
  assert.ok(stdout.includes(`\r\n"'${formula}",`), stdout);
  // In JSON, nothing is changed.
  const json = JSON.parse((await run("list", "--config", config, "--json")).stdout);
  assert.ok(json.some(({ address }) => address === formula));
});

test("list ends quietly when the program that reads it has ended, as `head` does", async (t) => {
  const { config } = await openWithReaders(t);
  const child = spawn(process.execPath, [bin, "subscriptions", "list", "--config", config]);
  let errors = "";
  child.stderr.on("data", (part) => (errors += part));
  child.stdout.destroy();
  const [code, signal] = await once(child, "close");
  assert.deepEqual([code, signal, errors], [0, null, ""]);
});

test("export prints all that is stored about an address, and erase deletes it", async (t) => {
  const { config } = await openWithReaders(t);
  const found = await run("export", "--config", config, "A@press.example");
  assert.deepEqual([found.code, found.stderr], [0, ""]);
  const { address, subscriptions, consents } = JSON.parse(found.stdout);
  assert.deepEqual([address, subscriptions[0].state], ["a@press.example", "active"]);
  assert.deepEqual(
    consents.map(({ event }) => event),
    ["requested", "confirmed"],
  );

  const erased = await run("erase", "--config", config, "a@press.example");
  assert.deepEqual(erased, {
    code: 0,
    stdout: "Erased everything stored about a@press.example\n",
    stderr: "",
  });
  for (const action of ["export", "erase"]) {
    const gone = await run(action, "--config", config, "a@press.example");
    assert.deepEqual(gone, { code: 1, stdout: "", stderr: "Nothing is stored about a@press.example\n" });
  }
  assert.equal((await run("export", "--config", config, "b@press.example")).code, 0);
});

test("mistakes are reported by setting or option, with exit code 2", async (t) => {
  const folder = await tempFolder(t);
  const options = {
    url: "https://g.example/subscriptions",
    secret: "0123456789abcdef0123456789abcdef",
    lists: { news: { title: "News" } },
    store: {
      database: `file:${join(folder, "absent.db")}`,
      smtp: "smtp://127.0.0.1:1",
      from: { name: "News", address: "news@g.example" },
    },
  };
  const { store, ...unkept } = options;
  const via = { to: "via", url: "https://via.example/", key: "key" };
  await writeFile(join(folder, "no-database.txt"), "This is no database. ".repeat(100));
  const broken = { ...options, store: { ...store, database: `file:${join(folder, "no-database.txt")}` } };
  const config = await configOf(t, options);
  for (const [args, message] of [
    [[], /subscriptions: use one of the actions list, export, erase, move and backup/],
    [["delete"], /subscriptions: use one of the actions list, export, erase, move and backup/],
    [["list"], /subscriptions list: the option --config <file> is missing/],
    [["export", "--config", config], /subscriptions export: expected one email address/],
    [
      ["erase", "--config", config, "a@b.example", "c@d.example"],
      /subscriptions erase: expected one email address/,
    ],
    [["list", "--config", config, "a@b.example"], /subscriptions list: expected no arguments/],
    [["list", "--config", "absent.json"], /absent\.json: file not found/],
    [
      ["list", "--config", config],
      /config\.json:\nsubscriptions\.store\.database: file not found: .*absent\.db/,
    ],
    [["list", "--config", await configOf(t, undefined)], /config\.json:\nsubscriptions: is missing/],
    [
      ["list", "--config", await configOf(t, { ...unkept, forward: via })],
      /config\.json:\nsubscriptions\.forward: forwards subscriptions to a provider/,
    ],
    [
      ["list", "--config", await configOf(t, { ...options, lists: {} })],
      /config\.json:\nsubscriptions\.lists: must name at least one list/,
    ],
    [
      ["list", "--config", await configOf(t, broken)],
      /subscriptions\.store\.database: .*no-database\.txt is not a database, or a damaged one/,
    ],
    [
      ["list", "--list", "jobs", "--config", await configOf(t, broken)],
      /--list: jobs is not a list in .*config\.json\. Its lists are: news/,
    ],
    [["export", "--config", await configOf(t, broken), "reader"], /reader is not an email address/],
  ]) {
    const { code, stdout, stderr } = await run(...args);
    assert.deepEqual([code, stdout], [2, ""], stderr);
    assert.match(stderr, message);
    assert.doesNotMatch(stderr, /\bat .*\.js:\d/);
  }
  await assert.rejects(import("node:fs/promises").then(({ access }) => access(join(folder, "absent.db"))));
});
