/// <reference types="node" />
import { existsSync } from "node:fs";
import { missingPackages } from "./missing-packages.js";
import type { Output } from "./output.js";
import { UsageError } from "./usage-error.js";
import { withConfig } from "./with-config.js";

/** Copies a database file into the PostgreSQL database of a configuration, and returns the exit code. */
export function moveSubscriptions(
  config: string,
  from: string | undefined,
  operands: readonly string[],
  { out, err }: Output,
): Promise<number> {
  if (operands.length) throw new UsageError("subscriptions move: expected no arguments");
  const path = from && /^file:(?:\/\/)?([^?]+)/i.exec(from)?.[1];
  if (!from || !path) throw new UsageError("subscriptions move: the option --from file:<path> is missing");
  if (!existsSync(decodeURIComponent(path))) throw new UsageError(`--from: file not found: ${path}`);
  const [missing] = missingPackages(["@libsql/client"]);
  if (missing) throw new UsageError(`To read the file, run: npm install ${missing}`);
  return withConfig(config, async (options) => {
    const { parseOptions } = await import("../gateway/config/parse-options.js");
    const { storeOptions } = await import("../gateway/config/store-options.js");
    const { isPostgresAddress } = await import("../gateway/config/database-address.js");
    const store = options.subscriptions?.store;
    if (!store || !isPostgresAddress(store.database))
      throw new UsageError(
        `${config}:\nsubscriptions.store.database: must be the postgres:// address to move to`,
      );
    const { moveDatabase } = await import("../gateway/storage/move-database.js");
    const { StorageError } = await import("../gateway/storage/storage-error.js");
    try {
      await moveDatabase(from, parseOptions(storeOptions, store), (table, rows) =>
        out(`${table}: ${rows.toLocaleString("en")}\n`),
      );
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      err(`Nothing was moved. ${error.message}\n`);
      return 1;
    }
    out("Everything was moved. Start the gateways with this configuration, and keep the file as a backup.\n");
    return 0;
  });
}
