/* What only PostgreSQL has: a server that can be away, logins, and notifications. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, chownSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import pg from "pg";
import { NewsDesk } from "../../dist/gateway/news/news-desk.js";
import { openDatabase } from "../../dist/gateway/storage/open-database.js";
import { explainFault } from "../../dist/gateway/storage/postgres-fault.js";
import { databases, sharedPostgres } from "./helpers/databases.mjs";
import { freePort } from "../helpers/free-port.mjs";
import { owner, password, startPostgres } from "./helpers/postgres-server.mjs";
import { findProgram } from "../helpers/find-engine.mjs";
import { tempFolder } from "./helpers/temp-folder.mjs";

const { skip } = databases.find(({ name }) => name === "PostgreSQL");

const salt = (day) => ({ sql: "INSERT INTO salts (day, salt) VALUES (:day, 'x')", args: { day } });

async function open(t, database) {
  const opened = await openDatabase({ database, databaseConnections: 3 });
  t.after(() => opened.close());
  return opened;
}

test("a server that cannot be used is reported with the setting and the remedy", { skip }, async () => {
  const server = await sharedPostgres();
  const url = await server.createDatabase();
  const name = new URL(url).pathname.slice(1);
  await server.runSql("CREATE USER guest PASSWORD 'guest'");
  const latin = await server.createDatabase(
    "ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0",
  );
  for (const [database, code, message] of [
    [
      `postgres://u:p@127.0.0.1:${await freePort()}/x`,
      "database-unreachable",
      /no PostgreSQL server answers at 127/,
    ],
    [
      server.urlOf(name, { secret: "wrong" }),
      "database-login",
      /refuses the login of the user “admin” \(28P01\)/,
    ],
    [
      `postgres://admin@127.0.0.1:${server.port}/${name}`,
      "database-login",
      /refuses the login of the user “admin”/,
    ],
    [server.urlOf("absent"), "database-missing", /no database “absent” on .*createdb --encoding=UTF8/],
    [
      server.urlOf(name, { user: "guest", secret: "guest" }),
      "database-permission",
      /“guest” may not create or change tables in “newsroom_\d+”/,
    ],
    [latin, "database-unsuitable", /has the encoding LATIN1/],
    [`${url}?sslmode=verify-full`, "database-tls", /the server has no TLS.*sslmode=disable/],
  ]) {
    await assert.rejects(openDatabase({ database, databaseConnections: 1 }), (error) => {
      assert.equal(error.code, code, error.message);
      assert.match(error.message, /^subscriptions\.store\.database: /);
      assert.match(error.message, message);
      assert.doesNotMatch(error.message, /ss%2Fword|ss\/word|wrong/);
      return true;
    });
  }
});

const openssl = findProgram("openssl");

test(
  "with sslmode=verify-full, only the server of the certificate is used, over TLS",
  { skip: skip || (!openssl && "openssl is not installed") },
  async (t) => {
    const folder = await tempFolder(t);
    chmodSync(folder, 0o755);
    const [key, certificate] = ["key.pem", "certificate.pem"].map((name) => join(folder, name));
    execFileSync(openssl, [
      ...[
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
        "-days",
        "2",
      ],
      ...["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"],
      ...["-keyout", key, "-out", certificate],
    ]);
    if (owner.uid !== undefined) chownSync(key, owner.uid, owner.gid);
    const server = await startPostgres(t, { ssl: "on", ssl_key_file: key, ssl_cert_file: certificate });
    const name = new URL(await server.createDatabase()).pathname;
    const address = (host, parameters) =>
      `postgres://admin:${encodeURIComponent(password)}@${host}:${server.port}${name}?sslmode=verify-full${parameters}`;
    const trusted = `&sslrootcert=${encodeURIComponent(certificate)}`;
    const database = await open(t, address("localhost", trusted));
    await database.write([salt(1)]);
    const [row] = await database.read({
      sql: "SELECT ssl, version FROM pg_stat_ssl WHERE pid = pg_backend_pid()",
    });
    assert.equal(row.ssl, true);
    assert.match(row.version, /^TLSv1\.[23]$/);
    const untrusted = address("localhost", "");
    await assert.rejects(openDatabase({ database: untrusted, databaseConnections: 1 }), {
      code: "database-tls",
      message:
        /the TLS connection to localhost:\d+ failed \(DEPTH_ZERO_SELF_SIGNED_CERT\)\. Add sslrootcert=/,
    });
    // No other name leads to this machine on every system, so this error is made by hand.
    const otherName = Object.assign(new Error(), { code: "ERR_TLS_CERT_ALTNAME_INVALID" });
    assert.match(
      explainFault(otherName, address("localhost", trusted)).message,
      /is for another name .* Write the name/,
    );
  },
);

test("what is written while the server restarts is written once it is back", { skip }, async (t) => {
  const server = await startPostgres(t);
  const database = await open(t, await server.createDatabase());
  await database.write([salt(1)]);
  await server.stop("SIGQUIT");
  const written = database.write([salt(2)]);
  const read = database.read({ sql: "SELECT count(*) AS size FROM salts WHERE day = 1" });
  await server.start();
  await written;
  assert.equal((await read)[0].size, 1);
  assert.equal((await database.read({ sql: "SELECT count(*) AS size FROM salts" }))[0].size, 2);
});

test("a COMMIT that is not answered is looked up: it is neither lost nor done twice", { skip }, async (t) => {
  const server = await sharedPostgres();
  const database = await open(t, await server.createDatabase());
  const { query } = pg.Client.prototype;
  t.after(() => (pg.Client.prototype.query = query));
  for (const [day, isCommitted] of [
    [1, true],
    [2, false],
  ]) {
    let isCut = false;
    pg.Client.prototype.query = async function (text, ...rest) {
      if (text !== "COMMIT" || isCut) return query.call(this, text, ...rest);
      isCut = true;
      // The connection is lost after, or before, the server has got the COMMIT.
      if (isCommitted) await query.call(this, text);
      this.connection.stream.destroy();
      throw Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
    };
    await database.write([salt(day)]);
    assert.ok(isCut);
    const [{ size }] = await database.read({
      sql: "SELECT count(*) AS size FROM salts WHERE day = :day",
      args: { day },
    });
    assert.equal(size, 1);
  }
});

test("transactions that wait for each other are repeated", { skip }, async (t) => {
  const server = await startPostgres(t, { deadlock_timeout: "50ms" });
  const url = await server.createDatabase();
  const [one, other] = [await open(t, url), await open(t, url)];
  await one.write([salt(1), salt(2)]);
  const add = (day) => ({ sql: "UPDATE salts SET salt = salt || 'x' WHERE day = :day", args: { day } });
  const pause = { sql: "SELECT pg_sleep(0.1)" };
  await Promise.all([one.write([add(1), pause, add(2)]), other.write([add(2), pause, add(1)])]);
  const rows = await one.read({ sql: "SELECT salt FROM salts" });
  assert.deepEqual(
    rows.map((row) => row.salt),
    ["xxx", "xxx"],
  );
});

test(
  "a notification wakes those who wait in other processes, again after a lost connection",
  { skip },
  async (t) => {
    const server = await startPostgres(t);
    const url = await server.createDatabase();
    const [one, other] = [await open(t, url), await open(t, url)];
    let wake;
    const woken = () => new Promise((resolve) => (wake = resolve));
    let next = woken();
    other.onNotify("mail", () => wake());
    // Once when it begins to listen, because it may have missed one.
    await next;
    next = woken();
    one.notify("mail");
    await next;
    next = woken();
    await server.stop("SIGQUIT");
    await server.start();
    await next;
    next = woken();
    one.notify("mail");
    await next;
  },
);

test("`mail resume` wakes the gateways that run (N9)", { skip }, async (t) => {
  const url = await (await sharedPostgres()).createDatabase();
  const gateway = await open(t, url);
  const heard = ["mail", "news"].map((channel) => {
    const calls = [];
    const listens = new Promise((resolve) =>
      gateway.onNotify(channel, () => {
        calls.push(channel);
        resolve();
      }),
    );
    return { calls, listens };
  });
  // Once when it begins to listen.
  await Promise.all(heard.map(({ listens }) => listens));
  const command = await openDatabase({ database: url, databaseConnections: 3 });
  const before = heard.map(({ calls }) => calls.length);
  await new NewsDesk({ database: command, lists: {} }).resume("news", 1);
  // A command ends at once.
  await command.close();
  while (heard.some(({ calls }, index) => calls.length === before[index]))
    await new Promise((resolve) => setTimeout(resolve, 10));
});

test("writes are on disk before the answer, even if the server's default is another", { skip }, async (t) => {
  const server = await startPostgres(t, { synchronous_commit: "off" });
  const database = await open(t, await server.createDatabase());
  const [{ rows }] = await database.write([{ sql: "SELECT current_setting('synchronous_commit') AS mode" }]);
  assert.equal(rows[0].mode, "on");
});
