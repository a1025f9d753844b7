import { numberOf, textOf, type Database, type Statement } from "../storage/database.js";
import { nextDeliveries, type ReaderPage } from "../storage/tables/deliveries.js";
import { inTimedBatches } from "../storage/timed-batches.js";

/** Changes the rows of a release in pages, so that requests are answered in between. Returns how many were changed. */
export async function inPages(
  database: Database,
  release: string,
  change: (page: Pick<ReaderPage, "after" | "last">) => Statement,
): Promise<number> {
  let changed = 0;
  let after = "";
  await inTimedBatches(async (size) => {
    const [row] = await database.read(nextDeliveries(release, after, size));
    const last = row && textOf(row, "last");
    if (!last) return 0;
    const [result] = await database.write([change({ after, last })]);
    changed += result?.rowsAffected ?? 0;
    after = last;
    return numberOf(row, "size") ?? 0;
  });
  return changed;
}
