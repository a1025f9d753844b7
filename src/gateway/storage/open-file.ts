/// <reference types="node" />
import { databaseFault } from "../health/database-fault.js";
import { LibsqlDatabase } from "./libsql-database.js";
import { StorageError } from "./storage-error.js";

/**
 * Opens a database in a file.
 *
 * @throws {StorageError} An operator has to change something first. SQLite itself does not say what.
 */
export async function openFile(address: string): Promise<LibsqlDatabase> {
  try {
    return await LibsqlDatabase.open(address);
  } catch (error) {
    throw (await explain(address, error)) ?? error;
  }
}

async function explain(address: string, error: unknown): Promise<StorageError | undefined> {
  const path = /^file:(?:\/\/)?([^?]*)/i.exec(address)?.[1];
  if (!path) return undefined;
  const { access, constants, stat } = await import("node:fs/promises");
  const { dirname, resolve } = await import("node:path");
  const file = resolve(decodeURIComponent(path));
  const folder = dirname(file);
  const options = { cause: error };
  if (!(await stat(folder).catch(() => undefined))?.isDirectory())
    return new StorageError(
      "database-missing",
      `the folder ${folder} does not exist. Create it. A relative path starts in the current directory`,
      options,
    );
  const itself = await stat(file).catch(() => undefined);
  if (itself?.isDirectory())
    return new StorageError("database-unsuitable", `${file} is a folder. Name a file in it`, options);
  for (const needed of itself ? [file, folder] : [folder])
    try {
      await access(needed, constants.W_OK);
    } catch (denied) {
      const isReadOnly = (denied as NodeJS.ErrnoException).code === "EROFS";
      return new StorageError(
        "database-read-only",
        isReadOnly
          ? `${needed} is on a disk that is read-only. Mount it for writing, or name another file`
          : `the user that runs the gateway cannot write to ${needed}. Change its owner or its permissions`,
        options,
      );
    }
  if (databaseFault(error) === "database-damaged")
    return new StorageError(
      "database-unsuitable",
      `${file} is not a database, or a damaged one. Name another file, or restore a backup`,
      options,
    );
  return undefined;
}
