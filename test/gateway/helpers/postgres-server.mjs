/* A PostgreSQL server for tests, with data of its own in a temporary folder. It listens on a Unix socket in that folder and
   on a free port, so it gets along with any other server on this machine. Not a test. */
import { execFile, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync } from "node:fs";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { findPostgres } from "../../helpers/find-engine.mjs";
import { freePort } from "../../helpers/free-port.mjs";

const programs = Object.fromEntries(["initdb", "postgres"].map((name) => [name, findPostgres(name)]));

export const skip =
  (!programs.initdb || !programs.postgres) &&
  "PostgreSQL is not installed: apt-get install postgresql-15, or name the folder of its programs in POSTGRES_PATH";

/** The user of the server, if this is root: PostgreSQL refuses to run as root. */
export const owner = process.getuid?.() === 0 ? idsOf("postgres", "nobody") : {};

function idsOf(...names) {
  for (const name of names) {
    try {
      const id = (kind) => Number(execFileSync("id", [kind, name], { stdio: ["ignore", "pipe", "ignore"] }));
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      // The next one.
    }
  }
  return {};
}

export const password = "a p@ss/word";

/**
 * Starts a server. It is stopped, and its data deleted, after the test.
 *
 * @param settings Settings of postgresql.conf.
 */
export async function startPostgres(t, settings = {}) {
  let child;
  const isRunning = () => child && child.exitCode === null && child.signalCode === null;
  const folder = await mkdtemp(join(tmpdir(), "newsroom-pg-"));
  // One hook, because Node runs several in an order that is not the same in all versions.
  t.after(async () => {
    await stop();
    await rm(folder, { recursive: true, force: true });
  });
  // A test environment with a home of its own must not hide the folder from the other user.
  await chmod(folder, 0o755);
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, "data");
  const passwordFile = join(folder, "password");
  await writeFile(passwordFile, password, { mode: 0o644 });
  const env = { PATH: process.env.PATH, LC_ALL: "C.UTF-8" };
  await promisify(execFile)(
    programs.initdb,
    [
      "--pgdata",
      data,
      "--username=admin",
      "--encoding=UTF8",
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--no-sync",
    ],
    { ...owner, env, cwd: folder },
  );
  const port = await freePort();
  const options = Object.entries({
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: folder,
    max_connections: 100,
    shared_buffers: "32MB",
    ...settings,
  }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);

  async function start() {
    child = spawn(programs.postgres, ["-D", data, ...options], {
      ...owner,
      env,
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let log = "";
    child.stderr.setEncoding("utf8").on("data", (text) => (log += text));
    for (let attempt = 0; !(await accepts(urlOf("postgres"))); attempt++) {
      if (!isRunning()) throw new Error(`PostgreSQL ended with ${child.exitCode}.\n${log}`);
      if (attempt === 600) throw new Error(`PostgreSQL did not become ready.\n${log}`);
      await delay(50);
    }
  }
  async function stop(signal = "SIGQUIT") {
    if (!isRunning()) return;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  }
  const urlOf = (name, { user = "admin", secret = password } = {}) =>
    `postgres://${user}:${encodeURIComponent(secret)}@127.0.0.1:${port}/${name}`;
  const runSql = async (sql, name = "postgres") => {
    const client = new pg.Client(urlOf(name));
    await client.connect();
    try {
      return await client.query(sql);
    } finally {
      await client.end();
    }
  };

  await start();
  let databases = 0;
  return {
    port,
    folder,
    data,
    urlOf,
    runSql,
    /** Stops the server: SIGINT in order, SIGQUIT as in a crash. */
    stop,
    start,
    /** Creates a database and returns its address. */
    async createDatabase(options = "") {
      const name = `newsroom_${++databases}`;
      await runSql(`CREATE DATABASE ${name} ${options}`);
      return urlOf(name);
    },
  };
}

async function accepts(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
