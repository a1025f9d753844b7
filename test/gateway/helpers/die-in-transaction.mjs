/* Kills this process with -9 in a transaction or beside it, as a test asks. Not a test. */
import { mkdirSync } from "node:fs";
import { LibsqlDatabase } from "../../../dist/gateway/storage/libsql-database.js";
import { PostgresDatabase } from "../../../dist/gateway/storage/postgres-database.js";

let point;

/**
 * @param next Where to die; undefined for nowhere. `transaction` is part of one of its statements; `moment` is `before`, `in`
 *   (before it is committed) or `after`. `mark` is the path of a folder: of several processes, the one that creates it dies.
 */
export const dieAt = (next) => (point = next);

function pass(moment, statements) {
  if (point?.moment !== moment || !statements.some(({ sql }) => sql.includes(point.transaction))) return;
  try {
    mkdirSync(point.mark);
  } catch {
    return;
  }
  process.kill(process.pid, "SIGKILL");
}

for (const { prototype } of [LibsqlDatabase, PostgresDatabase]) {
  const { write } = prototype;
  prototype.write = async function (statements, options) {
    pass("before", statements);
    // Both databases ask for an argument when its statement is about to run.
    const last = {
      sql: "SELECT :last AS last",
      args: {
        get last() {
          return pass("in", statements) ?? 0;
        },
      },
    };
    const results = await write.call(this, [...statements, last], options);
    pass("after", statements);
    return results.slice(0, -1);
  };
}
