import type { Client, InStatement, ResultSet } from "@libsql/client";
import type { StoreConfig } from "../config/store-options.js";
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
  }: Pick<StoreConfig, "database" | "databaseToken">): Promise<Database> {
    const { createClient } = await import("@libsql/client");
    const opened = new Database(
      createClient({
        url: database,
        ...(databaseToken && { authToken: databaseToken }),
        // A file answers at once. Milliseconds to wait for another process's transaction, while nothing else runs here.
        ...(/^file:/i.test(database) && { concurrency: 1, timeout: 1000 }),
      }),
    );
    try {
      await opened.#whenFree(() => opened.#prepare());
      await migrate(opened);
      return opened;
    } catch (error) {
      opened.close();
      throw error;
    }
  }

  write(statements: InStatement[]): Promise<ResultSet[]> {
    return this.#whenFree(() => this.#client.batch(statements, "write"));
  }

  read(statement: InStatement): Promise<ResultSet> {
    return this.#whenFree(() => this.#client.execute(statement));
  }

  /** Reads what was written last, by whomever. A server may be a replica, which is behind but hands transactions on. */
  async readNewest(statement: InStatement): Promise<ResultSet> {
    if (this.#isFile) return this.read(statement);
    const [result] = await this.write([statement]);
    return result!;
  }

  /** Writes what was deleted out of the log file, too. */
  async forget(): Promise<void> {
    if (this.#isFile) await this.read("PRAGMA wal_checkpoint(TRUNCATE)");
  }

  close(): void {
    this.#client.close();
  }

  get #isFile(): boolean {
    return this.#client.protocol === "file";
  }

  /** A server sees to durability itself. */
  async #prepare(): Promise<void> {
    if (!this.#isFile) return;
    await this.#client.execute("PRAGMA journal_mode = WAL");
    await this.#client.execute("PRAGMA synchronous = FULL");
    await this.#client.execute("PRAGMA secure_delete = ON");
  }

  /** Repeats what another process's transaction stands in the way of. Nothing of it has happened then. */
  async #whenFree<T>(act: () => Promise<T>): Promise<T> {
    const end = performance.now() + patience;
    for (let renew = false; ; renew = true) {
      try {
        if (renew && this.#isFile) {
          // libsql does not reset the statement that was refused, which goes on reading the database as it was then, so
          // that every later transaction of this connection is refused, too.
          this.#client.reconnect();
          await this.#prepare();
        }
        return await act();
      } catch (error) {
        const { code } = error as { code?: unknown };
        if ((code !== "SQLITE_BUSY" && code !== "SQLITE_LOCKED") || performance.now() > end) throw error;
        await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 45));
      }
    }
  }
}

/** Milliseconds that a transaction may wait for those of other processes. */
const patience = 10_000;
