/* The database of a benchmark: a file or, with `--database postgres`, one on a PostgreSQL server that is started for it as in the
   tests; and what it is filled with. Not a benchmark. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { numbers } from "../../test/gateway/helpers/fill-tables.mjs";
import { startPostgres } from "../../test/gateway/helpers/postgres-server.mjs";

/**
 * @param kind "file" or "postgres".
 * @returns Functions that create a new database and return its address, and that delete everything.
 */
export async function benchDatabases(kind) {
  if (kind !== "file" && kind !== "postgres") throw new Error("--database must be file or postgres.");
  const folder = await mkdtemp(join(tmpdir(), "bench-database-"));
  const cleanUps = [() => rm(folder, { recursive: true, force: true })];
  const server =
    kind === "postgres"
      ? // What Debian's default settings are, apart from the memory of a small server.
        await startPostgres({ after: (act) => cleanUps.unshift(act) }, { shared_buffers: "128MB" })
      : undefined;
  let files = 0;
  return {
    create: () => server?.createDatabase() ?? Promise.resolve(`file:${join(folder, `${++files}.db`)}`),
    async close() {
      for (const act of cleanUps) await act();
    },
  };
}

/** Statements for readers of fifty domains, who are to get the release `r1` now. */
export function waitingNews(kind, readers, now) {
  const source = numbers[kind](readers);
  const id = "'reader-' || n";
  const email = "'reader-' || n || '@domain-' || (n % 50) || '.example'";
  return [
    `INSERT INTO addresses (id, address, key, mailbox, created_at) SELECT ${id}, ${email}, ${email}, ${email}, ${now} FROM ${source}`,
    `INSERT INTO subscriptions (address_id, list, state, request_id, locale, asked_at, confirmed_at)
      SELECT ${id}, 'news', 'active', ${id}, 'en', ${now}, ${now} FROM ${source}`,
    `INSERT INTO deliveries (release, address_id, list, frequency, domain, due_at)
      SELECT 'r1', ${id}, 'news', 'immediately', 'domain-' || (n % 50) || '.example', ${now} FROM ${source}`,
  ].map((sql) => ({ sql }));
}
