/* The commands of docs/gateway/maintenance.md for backup and restore, on a gateway that runs. `npm run build:modules` comes
   first. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { eraseAddress, exportAddress } from "../../dist/gateway/subscriptions/operator-tasks.js";
import { writeConfig } from "../gateway/helpers/command-process.mjs";
import { skip as withoutPostgres, startPostgres } from "../gateway/helpers/postgres-server.mjs";
import { linksOf, openSubscriptions } from "../gateway/helpers/subscription-gateway.mjs";
import { tempFolder } from "../gateway/helpers/temp-folder.mjs";
import { findProgram } from "../helpers/find-engine.mjs";

const page = await readFile(new URL("../../docs/gateway/maintenance.md", import.meta.url), "utf8");
const command = fileURLToPath(new URL("../../dist/cli/cli.js", import.meta.url));
const reader = "reader@example.org";

/** Runs the lines of the page that name a program, without those that need root or systemd. */
async function runLines(pattern, { data = "", backups, config = "", ...env }) {
  const lines = Array.from(page.matchAll(/^```sh\n([^]*?)^```$/gmu), ([, block]) => block)
    .join("")
    .split("\n")
    .filter((line) => pattern.test(line))
    .map((line) =>
      line
        .replace(/^newsroom /u, `'${process.execPath}' '${command}' --config '${config}' `)
        .replace("-o newsroom -g newsroom ", "")
        .replaceAll("/var/lib/newsroom-elements", data)
        .replaceAll("/var/backups/newsroom", backups),
    );
  assert.ok(lines.length > 0);
  await promisify(execFile)("sh", ["-ec", lines.join("\n")], { env: { PATH: process.env.PATH, ...env } });
}

/** A gateway with a reader who has confirmed. */
async function startWithReader(t, database) {
  const gateway = await openSubscriptions(t, { database });
  await gateway.subscribe(reader);
  await gateway.press(linksOf(await gateway.inbox.mailTo(reader)).confirm);
  assert.equal(await gateway.stateOf(reader), "active");
  return gateway;
}

/** Copies in a process of its own: closing a file of SQLite here would end the locks that the gateway in this process holds. */
const copy = (from, to) => promisify(execFile)("cp", [from, to]);

const stateIn = async (options) => (await exportAddress(options, reader))?.subscriptions[0].state;

describe("backup and restore (H7)", () => {
  it("keep the subscribers of a file while the gateway runs, which cp does not", async (t) => {
    const [data, backups] = [await tempFolder(t), await tempFolder(t)];
    const file = join(data, "subscriptions.db");
    const gateway = await startWithReader(t, `file:${file}`);
    const { options } = gateway;
    const withFile = (name) => ({
      ...options,
      store: { ...options.store, database: `file:${join(backups, name)}` },
    });

    await copy(file, join(backups, "copied.db"));
    assert.equal(await stateIn(withFile("copied.db")), undefined, "cp has lost the subscriber");
    const config = await writeConfig(backups, { subscriptions: options });
    await runLines(/^newsroom subscriptions backup/u, { data, backups, config });
    // Opened as a copy of its own, because it is to be restored as it is.
    const [name] = (await readdir(backups)).filter((one) => /^subscriptions-[\d-]+\.db$/u.test(one));
    await copy(join(backups, name), join(backups, "opened.db"));
    assert.equal(await stateIn(withFile("opened.db")), "active");

    await eraseAddress(options, reader);
    await gateway.close();
    assert.equal(await stateIn(options), undefined);
    await runLines(/^(?:rm -f|install .*subscriptions\.db)/u, { data, backups });
    assert.equal(await stateIn(options), "active");
  });

  it(
    "keep the subscribers of a PostgreSQL server",
    { skip: withoutPostgres || (!findProgram("pg_dump") && "pg_dump is not installed") },
    async (t) => {
      const server = await startPostgres(t);
      const database = await server.createDatabase();
      const gateway = await startWithReader(t, database);
      const backups = await tempFolder(t);
      await runLines(/^pg_dump/u, { backups, DATABASE: database });
      await eraseAddress(gateway.options, reader);
      await gateway.close();
      assert.equal(await stateIn(gateway.options), undefined);
      await runLines(/^pg_restore/u, { backups, DATABASE: database });
      assert.equal(await stateIn(gateway.options), "active");
    },
  );
});
