import { dayMs } from "../shared/durations.js";
import { randomId } from "../shared/random-id.js";
import type { Count, Counters } from "../subscriptions/counters.js";
import { numberOf, textOf, type Database } from "./database.js";
import { addToCounter, findCounter } from "./tables/counters.js";
import { addSalt, deleteSaltsBefore, saltOf } from "./tables/salts.js";

/** Counters in the database, which all processes share. */
export class DatabaseCounters implements Counters {
  readonly #database: Database;
  #salt: { day: number; text: string } | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  read(keys: readonly string[], now: number): Promise<number[]> {
    return Promise.all(
      keys.map(async (key) => {
        const [row] = await this.#database.read(findCounter(key, now));
        return numberOf(row, "sum") ?? 0;
      }),
    );
  }

  async add(counts: readonly Count[], now: number): Promise<number[]> {
    // In the same order everywhere, so that no two transactions wait for each other.
    const ordered = counts.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    const results = await this.#database.write(ordered.map((count) => addToCounter(count, now)));
    return counts.map((count) => numberOf(results[ordered.indexOf(count)]?.rows[0], "sum") ?? 0);
  }

  async salt(now: number): Promise<string> {
    const day = Math.floor(now / dayMs);
    if (this.#salt?.day !== day) {
      const results = await this.#database.write([
        deleteSaltsBefore(day),
        addSalt(day, randomId()),
        saltOf(day),
      ]);
      this.#salt = { day, text: textOf(results.at(-1)?.rows[0] ?? {}, "salt") };
    }
    return this.#salt.text;
  }
}
