import { randomId } from "../shared/base64-url.js";
import { dayLength, type Count, type Counters } from "./counters.js";

/** So many counts at most; then the oldest are forgotten. */
const most = 100_000;

/** For a gateway without a database: each process counts for itself. */
export class MemoryCounters implements Counters {
  readonly #counts = new Map<string, { sum: number; expires: number }>();
  #day = -1;
  #salt = "";

  add(counts: readonly Count[], now: number): Promise<number[]> {
    const sums = counts.map(({ key, expires, weight }) => {
      const old = this.#counts.get(key);
      const live = old && old.expires > now ? old : { sum: 0, expires };
      const sum = live.sum + weight;
      this.#counts.delete(key);
      this.#counts.set(key, { sum, expires: live.expires });
      return sum;
    });
    for (const [key, { expires }] of this.#counts) {
      if (expires > now && this.#counts.size <= most) break;
      this.#counts.delete(key);
    }
    return Promise.resolve(sums);
  }

  salt(now: number): Promise<string> {
    const day = Math.floor(now / dayLength);
    if (day !== this.#day) {
      this.#day = day;
      this.#salt = randomId();
    }
    return Promise.resolve(this.#salt);
  }
}
