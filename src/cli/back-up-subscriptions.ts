/// <reference types="node" />
import { existsSync } from "node:fs";
import type { Output } from "./output.js";
import { UsageError } from "./usage-error.js";
import { withConfig } from "./with-config.js";

/** Copies the database file of a configuration, and returns the exit code. */
export function backUpSubscriptions(
  config: string,
  copy: string | undefined,
  operands: readonly string[],
  { out, err }: Output,
): Promise<number> {
  if (operands.length) throw new UsageError("subscriptions backup: expected no arguments");
  if (!copy) throw new UsageError("subscriptions backup: the option --out <file> is missing");
  if (existsSync(copy)) throw new UsageError(`--out: ${copy} exists already. Name a new file`);
  return withConfig(config, async (options) => {
    const database = options.subscriptions?.store?.database ?? "";
    const path = /^file:(?:\/\/)?([^?]+)/i.exec(database)?.[1];
    if (!path)
      throw new UsageError(
        `${config}:\nsubscriptions.store.database: is not a file. For PostgreSQL, use pg_dump --format=custom`,
      );
    if (!existsSync(decodeURIComponent(path)))
      throw new UsageError(`${config}:\nsubscriptions.store.database: file not found: ${path}`);
    const { LibsqlDatabase } = await import("../gateway/storage/libsql-database.js");
    const opened = await LibsqlDatabase.open(database);
    try {
      await opened.copyTo(copy);
    } catch (error) {
      err(`Nothing was copied. ${(error as Error).message}\n`);
      return 1;
    } finally {
      await opened.close();
    }
    out(`Copied to ${copy}\n`);
    return 0;
  });
}
