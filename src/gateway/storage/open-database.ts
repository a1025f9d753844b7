import type { StoreConfig } from "../config/store-options.js";
import type { Database } from "./database.js";
import { LibsqlDatabase } from "./libsql-database.js";
import { migrate } from "./migrations.js";

/** Opens the database and brings its tables up to date. Several processes may do so at the same time. */
export async function openDatabase({
  database: address,
  databaseToken,
}: Pick<StoreConfig, "database" | "databaseToken">): Promise<Database> {
  const database = await LibsqlDatabase.open(address, databaseToken);
  try {
    await migrate(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
