/** Something that may happen so often within a time. */
export interface Count {
  key: string;
  /** Milliseconds since 1970 from which on it is forgotten; set by the first to count it. */
  expires: number;
  /** How many to add. */
  weight: number;
}

/** Counts that several requests, and where they share a database several processes, agree on. */
export interface Counters {
  /** Adds, and gives the sums. */
  add(counts: readonly Count[], now: number): Promise<number[]>;
  /** A random text that is the same for all until the next day (UTC), and then forgotten. */
  salt(now: number): Promise<string>;
}

export const dayLength = 86_400_000;
