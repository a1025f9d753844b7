import { isPostgresAddress } from "../config/database-address.js";
import type { StoreConfig } from "../config/store-options.js";
import type { Database } from "./database.js";
import { migrate } from "./migrations.js";
import { openFile } from "./open-file.js";
import { PostgresDatabase } from "./postgres-database.js";
import { explainFault } from "./postgres-fault.js";

/** Opens the database and brings its tables up to date. Several processes may do so at the same time. */
export async function openDatabase({
  database: address,
  databaseConnections,
}: Pick<StoreConfig, "database" | "databaseConnections">): Promise<Database> {
  const isServer = isPostgresAddress(address);
  const database = isServer
    ? await PostgresDatabase.open(address, databaseConnections)
    : await openFile(address);
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw isServer ? explainFault(error, address) : error;
  }
}
