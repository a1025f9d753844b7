/** What a column holds. Instants are milliseconds since 1970. */
export type Value = string | number | null;

export type Row = Readonly<Record<string, unknown>>;

/** A statement in the SQL that SQLite and PostgreSQL share. `:name` in it stands for the argument of that name. */
export interface Statement {
  sql: string;
  args?: Readonly<Record<string, Value>>;
}

export interface Result {
  rows: readonly Row[];
  rowsAffected: number;
}

export interface WriteOptions {
  /** Transactions with the same text run one after another, in all processes. */
  exclusive?: string;
  /** For a migration: the limit of time for statements does not apply. */
  mayTakeLong?: boolean;
}

/**
 * The port to a database: whatever the subscriptions need of one. Several processes may use the same database, so every
 * change is one batch, which decides within its transaction.
 */
export interface Database {
  /**
   * Ends a query for the rows that a process claims: it passes over those that another process is about to claim, instead
   * of waiting for it. Empty where transactions run one after another.
   */
  readonly skipLocked: "" | "FOR UPDATE SKIP LOCKED";
  read(statement: Statement): Promise<readonly Row[]>;
  /** Runs the statements in one transaction, which is on disk before the promise resolves. Returns a result for each. */
  write(statements: readonly Statement[], options?: WriteOptions): Promise<readonly Result[]>;
  /**
   * Wakes those who wait for a channel, in all processes. Resolves when that is on its way, and never rejects. Absent where
   * processes cannot reach each other; they poll.
   */
  notify?(channel: string): Promise<void>;
  /** Calls `act` for each `notify` of a channel, perhaps once for several. Some may be missed, so polling goes on. */
  onNotify?(channel: string, act: () => void): void;
  /** Makes sure that no copy of a deleted row is left, for example in a log file. */
  eraseDeleted(): Promise<void>;
  close(): Promise<void>;
}

/** The list of an `IN`, for a statement: `(:id0, :id1)`, and its arguments. An empty list contains nothing. */
export const listOf = (name: string, values: readonly Value[]): Required<Statement> => ({
  sql: `(${values.length ? values.map((_, index) => `:${name}${index}`).join(", ") : "NULL"})`,
  args: Object.fromEntries(values.map((value, index) => [`${name}${index}`, value])),
});

/** The column of a row that holds text; empty if it is null. */
export const textOf = (row: Row, column: string): string => {
  const value = row[column];
  return typeof value === "string" ? value : "";
};

/** The column of a row that holds a number or an instant; undefined if it is null. */
export const numberOf = (row: Row | undefined, column: string): number | undefined => {
  const value = row?.[column];
  return value === null || value === undefined ? undefined : Number(value);
};
