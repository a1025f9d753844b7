/* The database of a benchmark: a file or, with `--database postgres`, one on a PostgreSQL server that is started for it as in the
   tests. Not a benchmark. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
