import type { Client, InStatement } from "@libsql/client";
import type { Database, Result, Row, Statement } from "./database.js";

/** How long a transaction may wait for those of other processes. */
const lockTimeoutMs = 10_000;

/** How long libSQL itself waits for one of them. Nothing else runs in this process while it does. */
const blockingTimeoutMs = 10;

/** A database in a file. */
export class LibsqlDatabase implements Database {
  readonly skipLocked = "";
  readonly #client: Client;

  private constructor(client: Client) {
    this.#client = client;
  }

  /** @param url `file:` and a path. */
  static async open(url: string): Promise<LibsqlDatabase> {
    const { createClient } = await import("@libsql/client");
    const database = new LibsqlDatabase(
      // A file answers at once, so that more than one connection gains nothing.
      createClient({ url, concurrency: 1, timeout: blockingTimeoutMs }),
    );
    try {
      await database.#whenUnlocked(() => database.#prepareFile());
      return database;
    } catch (error) {
      await database.close();
      throw error;
    }
  }

  async read(statement: Statement): Promise<readonly Row[]> {
    const { rows } = await this.#whenUnlocked(() => this.#client.execute(toLibsql(statement)));
    return rows;
  }

  write(statements: readonly Statement[]): Promise<readonly Result[]> {
    return this.#whenUnlocked(() => this.#client.batch(statements.map(toLibsql), "write"));
  }

  /** Writes a complete copy as it is at one moment, while other processes go on, to a file that does not exist yet. */
  async copyTo(path: string): Promise<void> {
    await this.#whenUnlocked(() => this.#client.execute({ sql: "VACUUM INTO :path", args: { path } }));
  }

  async eraseDeleted(): Promise<void> {
    await this.read({ sql: "PRAGMA wal_checkpoint(TRUNCATE)" });
  }

  close(): Promise<void> {
    this.#client.close();
    return Promise.resolve();
  }

  /** Makes writes durable and deletions complete. */
  async #prepareFile(): Promise<void> {
    await this.#client.execute("PRAGMA journal_mode = WAL");
    await this.#client.execute("PRAGMA synchronous = FULL");
    await this.#client.execute("PRAGMA secure_delete = ON");
  }

  /** Repeats an action while another process has the database locked. A locked-out transaction has changed nothing. */
  async #whenUnlocked<T>(act: () => Promise<T>): Promise<T> {
    const deadline = performance.now() + lockTimeoutMs;
    for (let isRetry = false; ; isRetry = true) {
      try {
        if (isRetry) {
          // libSQL does not reset the statement that was locked out. It would keep reading the database as it was then, and
          // every later transaction on this connection would be locked out as well.
          this.#client.reconnect();
          await this.#prepareFile();
        }
        return await act();
      } catch (error) {
        const { code } = error as { code?: unknown };
        const isLocked = code === "SQLITE_BUSY" || code === "SQLITE_LOCKED";
        if (!isLocked || performance.now() > deadline) throw error;
        await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 45));
      }
    }
  }
}

const toLibsql = ({ sql, args = {} }: Statement): InStatement => ({ sql, args });
