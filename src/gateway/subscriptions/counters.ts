/** Something that may happen only so often within a time. */
export interface Count {
  key: string;
  /** When the counter begins at 0 again, in milliseconds since 1970. The first one to count sets it. */
  expiresAt: number;
  /** How much to add. */
  weight: number;
}

/** Counters that all requests share, and, if they are in a database, all processes. */
export interface Counters {
  /** The sums of counters, without writing anything. Those of other processes may be behind. */
  read(keys: readonly string[], now: number): Promise<number[]>;
  /** Adds to each counter and returns the sums. */
  add(counts: readonly Count[], now: number): Promise<number[]>;
  /** A random text that is the same for everybody until the end of the day (UTC), and is then deleted. */
  salt(now: number): Promise<string>;
}
