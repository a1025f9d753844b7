import { nextTask } from "../shared/next-task.js";
import { numberOf, textOf, type Database, type Statement } from "../storage/database.js";
import { nextDeliveries, type ReaderPage } from "../storage/tables/deliveries.js";

/** Rows of one transaction. */
const pageSize = 500;

/** Changes the rows of a release in pages, so that requests are answered in between. */
export async function inPages(
  database: Database,
  release: string,
  change: (page: Pick<ReaderPage, "after" | "last">) => Statement,
): Promise<number> {
  let changed = 0;
  for (let after = ""; ;) {
    const [row] = await database.read(nextDeliveries(release, after, pageSize));
    const last = row && textOf(row, "last");
    if (!last) return changed;
    const [result] = await database.write([change({ after, last })]);
    changed += result?.rowsAffected ?? 0;
    after = last;
    if ((numberOf(row, "size") ?? 0) < pageSize) return changed;
    await nextTask();
  }
}
