import type { Client, InStatement, ResultSet } from "@libsql/client";
import type { StoreSettings } from "../config-subscriptions.js";
import { migrate } from "./migrations.js";

/**
 * The one way to the database. Whatever changes something is one batch, and so one transaction that is on the disk
 * before its promise resolves, and one round trip to a server.
 */
export class Database {
  readonly #client: Client;

  private constructor(client: Client) {
    this.#client = client;
  }

  /** Opens the database, and brings its tables up to date. Several processes may do so at once. */
  static async open({
    database,
    databaseToken,
  }: Pick<StoreSettings, "database" | "databaseToken">): Promise<Database> {
    const { createClient } = await import("@libsql/client");
    const client = createClient({
      url: database,
      ...(databaseToken && { authToken: databaseToken }),
      // A file answers at once, and waits for another process in the way without letting others run.
      ...(isFile(database) && { concurrency: 1, timeout: 250 }),
    });
    try {
      if (isFile(database)) {
        await whenFree(() => client.execute("PRAGMA journal_mode = WAL"));
        await client.execute("PRAGMA synchronous = FULL");
        await client.execute("PRAGMA secure_delete = ON");
      }
      await whenFree(() => migrate(client));
      return new Database(client);
    } catch (error) {
      client.close();
      throw error;
    }
  }

  write(statements: InStatement[]): Promise<ResultSet[]> {
    return whenFree(() => this.#client.batch(statements, "write"));
  }

  read(statement: InStatement): Promise<ResultSet> {
    return whenFree(() => this.#client.execute(statement));
  }

  /** Writes what was deleted out of the log file, too. */
  async forget(): Promise<void> {
    if (this.#client.protocol === "file") {
      await whenFree(() => this.#client.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
  }

  close(): void {
    this.#client.close();
  }
}

const isFile = (url: string) => /^file:/i.test(url);

/** Milliseconds that a transaction may wait for those of other processes. */
const patience = 10_000;

/** Repeats what another process's transaction stands in the way of. Nothing of it has happened then. */
async function whenFree<T>(act: () => Promise<T>): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    try {
      return await act();
    } catch (error) {
      const { code } = error as { code?: unknown };
      if ((code !== "SQLITE_BUSY" && code !== "SQLITE_LOCKED") || performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 45));
    }
  }
}
