import { dayMs } from "../shared/durations.js";
import { randomId } from "../shared/random-id.js";
import type { Count, Counters } from "./counters.js";

/** Beyond this, the oldest counters are dropped. */
const maxCounters = 100_000;

/** Counters for a gateway without a database. Each process has its own. */
export class MemoryCounters implements Counters {
  readonly #counters = new Map<string, { sum: number; expiresAt: number }>();
  #salt: { day: number; text: string } | undefined;

  read(keys: readonly string[], now: number): Promise<number[]> {
    return Promise.resolve(
      keys.map((key) => {
        const counter = this.#counters.get(key);
        return counter && counter.expiresAt > now ? counter.sum : 0;
      }),
    );
  }

  add(counts: readonly Count[], now: number): Promise<number[]> {
    const sums = counts.map(({ key, expiresAt, weight }) => {
      const known = this.#counters.get(key);
      const current = known && known.expiresAt > now ? known : { sum: 0, expiresAt };
      const sum = current.sum + weight;
      // Deleted first, so that the map is in the order of last use.
      this.#counters.delete(key);
      this.#counters.set(key, { sum, expiresAt: current.expiresAt });
      return sum;
    });
    for (const [key, { expiresAt }] of this.#counters) {
      if (expiresAt > now && this.#counters.size <= maxCounters) break;
      this.#counters.delete(key);
    }
    return Promise.resolve(sums);
  }

  salt(now: number): Promise<string> {
    const day = Math.floor(now / dayMs);
    if (this.#salt?.day !== day) this.#salt = { day, text: randomId() };
    return Promise.resolve(this.#salt.text);
  }
}
