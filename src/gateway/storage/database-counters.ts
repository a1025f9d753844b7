import { randomId } from "../shared/base64-url.js";
import { dayLength, type Count, type Counters } from "../subscriptions/counters.js";
import type { Database } from "./libsql-database.js";

/** Counts in the database, so that all processes agree. */
export class DatabaseCounters implements Counters {
  readonly #database: Database;
  #known: { day: number; salt: string } | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  async add(counts: readonly Count[], now: number): Promise<number[]> {
    const results = await this.#database.write(
      counts.map(({ key, expires, weight }) => ({
        sql: `INSERT INTO counters (key, sum, expires) VALUES (:key, :weight, :expires)
          ON CONFLICT DO UPDATE SET
            sum = CASE WHEN counters.expires > :now THEN sum ELSE 0 END + :weight, expires = CASE WHEN counters.expires > :now THEN counters.expires ELSE :expires END
          RETURNING sum`,
        args: { key, weight, expires, now },
      })),
    );
    return results.map(({ rows }) => Number(rows[0]!["sum"]));
  }

  async salt(now: number): Promise<string> {
    const day = Math.floor(now / dayLength);
    if (this.#known?.day !== day) {
      const [, , result] = await this.#database.write([
        { sql: "DELETE FROM salts WHERE day < ?", args: [day] },
        { sql: "INSERT OR IGNORE INTO salts (day, salt) VALUES (?, ?)", args: [day, randomId()] },
        { sql: "SELECT salt FROM salts WHERE day = ?", args: [day] },
      ]);
      this.#known = { day, salt: result!.rows[0]!["salt"] as string };
    }
    return this.#known.salt;
  }
}
