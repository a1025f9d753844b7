import type { Pool, PoolClient, PoolConfig } from "pg";
import type { Database, Result, Row, Statement, WriteOptions } from "./database.js";
import { PostgresListener } from "./postgres-listener.js";
import { explainFault, isConflict, isConnectionLost } from "./postgres-fault.js";
import { toPostgres } from "./postgres-statement.js";
import { StorageError } from "./storage-error.js";

/** How long something is repeated while the server cannot be reached, or other transactions are in the way. */
const repeatMs = 10_000;
/** How long a statement may take, by the clock of the server. */
const statementTimeoutMs = 30_000;
/** The last resort, if the server does not answer at all. */
const answerTimeoutMs = 60_000;
const connectTimeoutMs = 10_000;

/** The first version with `pg_current_xact_id`. */
const leastVersion = 130_000;

/** Type ids of PostgreSQL: `bigint`. No number here is beyond 2^53. */
const bigintType = 20;

/** Runs a statement in a transaction. */
export type Run = (statement: Statement) => Promise<Result>;

/** A database on a PostgreSQL server. */
export class PostgresDatabase implements Database {
  readonly skipLocked = "FOR UPDATE SKIP LOCKED";
  readonly #pool: Pool;
  readonly #listener: PostgresListener;
  /** By channel: the notification that is on its way, and the one that must follow it. */
  readonly #notifying = new Map<string, { sent: Promise<void>; next?: Promise<void> }>();

  private constructor(pool: Pool, listener: PostgresListener) {
    this.#pool = pool;
    this.#listener = listener;
  }

  /**
   * @param address `postgres://`; parameters such as `sslmode` and `sslrootcert` are those of `pg`.
   * @param connections How many connections this process may have.
   * @throws {StorageError} The server cannot be used as it is configured.
   */
  static async open(address: string, connections: number): Promise<PostgresDatabase> {
    const { default: pg } = await import("pg");
    const types = new pg.TypeOverrides();
    types.setTypeParser(bigintType, Number);
    const config: PoolConfig = {
      connectionString: address,
      max: connections,
      allowExitOnIdle: true,
      fallback_application_name: "newsroom-elements",
      connectionTimeoutMillis: connectTimeoutMs,
      statement_timeout: statementTimeoutMs,
      idle_in_transaction_session_timeout: answerTimeoutMs,
      keepAlive: true,
      types,
    };
    const pool = new pg.Pool({ ...config, query_timeout: answerTimeoutMs });
    // An idle connection was lost. The pool replaces it.
    pool.on("error", () => undefined);
    const database = new PostgresDatabase(pool, new PostgresListener(() => new pg.Client(config)));
    try {
      await database.#checkServer();
      return database;
    } catch (error) {
      await database.close();
      throw explainFault(error, address);
    }
  }

  async read(statement: Statement): Promise<readonly Row[]> {
    return this.#repeat(isConnectionLost, async () => {
      const { rows } = await this.#pool.query<Row>(toPostgres(statement));
      return rows;
    });
  }

  write(statements: readonly Statement[], options?: WriteOptions): Promise<readonly Result[]> {
    return this.transaction(async (run) => {
      const results: Result[] = [];
      for (const statement of statements) results.push(await run(statement));
      return results;
    }, options);
  }

  /**
   * Runs statements in one transaction, which is on disk before the promise resolves. It is repeated if another transaction
   * was in the way or the connection was lost, so `act` must have no other effects.
   */
  transaction<Outcome>(
    act: (run: Run) => Promise<Outcome>,
    { exclusive, mayTakeLong = false }: WriteOptions = {},
  ): Promise<Outcome> {
    const isRepeatable = (error: unknown) => isConflict(error) || isConnectionLost(error);
    return this.#repeat(isRepeatable, async () => {
      const client = await this.#pool.connect();
      let id = "";
      let outcome: { value: Outcome } | undefined;
      try {
        id = await begin(client);
        if (mayTakeLong) await client.query("SET LOCAL statement_timeout = 0");
        if (exclusive)
          await client.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [exclusive]);
        outcome = { value: await act((statement) => run(client, statement)) };
        await client.query("COMMIT");
      } catch (error) {
        await giveUp(client, error);
        // Whether a transaction whose COMMIT was not answered has happened, only the server knows.
        if (outcome && isConnectionLost(error) && (await this.#hasCommitted(id))) return outcome.value;
        throw error;
      }
      client.release();
      return outcome.value;
    });
  }

  notify(channel: string): Promise<void> {
    const current = this.#notifying.get(channel);
    // Several that come while one is on its way become one.
    if (current) return (current.next ??= current.sent.then(() => this.notify(channel)));
    const sent = this.#sendNotification(channel);
    this.#notifying.set(channel, { sent });
    return sent;
  }

  onNotify(channel: string, act: () => void): void {
    this.#listener.add(channel, act);
  }

  /** PostgreSQL frees what was deleted by itself (autovacuum). Its archived log and its backups are the operator's. */
  eraseDeleted(): Promise<void> {
    return Promise.resolve();
  }

  async close(): Promise<void> {
    await Promise.all([this.#listener.close(), this.#pool.end()]);
  }

  async #sendNotification(channel: string): Promise<void> {
    await this.#pool
      .query("SELECT pg_notify($1, '')", [PostgresListener.channelOf(channel)])
      // If it is lost, those who wait look for themselves a little later.
      .catch(() => undefined);
    this.#notifying.delete(channel);
  }

  async #checkServer(): Promise<void> {
    const { rows } = await this.#pool.query<{ version: number; encoding: string; standby: boolean }>(
      `SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding,
        pg_is_in_recovery() AS standby`,
    );
    const [server] = rows;
    if (!server) return;
    if (server.version < leastVersion)
      throw new StorageError("database-unsuitable", "needs PostgreSQL 13 or later");
    if (server.encoding !== "UTF8")
      throw new StorageError(
        "database-unsuitable",
        `the database has the encoding ${server.encoding}. Create it with: createdb --encoding=UTF8 --template=template0`,
      );
    if (server.standby)
      throw new StorageError(
        "database-read-only",
        "the server is a standby, which is read-only. Use the address of the primary server",
      );
  }

  async #hasCommitted(transaction: string): Promise<boolean> {
    for (;;) {
      const [row] = await this.read({
        sql: "SELECT pg_xact_status(CAST(:transaction AS xid8)) AS status",
        args: { transaction },
      });
      const status = row?.["status"];
      if (status !== "in progress") return status === "committed";
      await pause(0);
    }
  }

  /** Repeats an action while its errors are `repeatable`, with growing pauses. */
  async #repeat<Outcome>(
    repeatable: (error: unknown) => boolean,
    act: () => Promise<Outcome>,
  ): Promise<Outcome> {
    const deadline = performance.now() + repeatMs;
    for (let attempt = 0; ; attempt++) {
      try {
        return await act();
      } catch (error) {
        if (this.#pool.ending || !repeatable(error) || performance.now() > deadline) throw error;
        await pause(attempt);
      }
    }
  }
}

/** Begins a transaction and returns its id. */
async function begin(client: PoolClient): Promise<string> {
  await client.query("BEGIN");
  // What was answered is on disk, whatever the default of the server is.
  const { rows } = await client.query<{ id: string }>(
    `SELECT pg_current_xact_id()::text AS id,
      CASE current_setting('synchronous_commit') WHEN 'off' THEN set_config('synchronous_commit', 'on', true) END`,
  );
  return rows[0]?.id ?? "";
}

async function run(client: PoolClient, statement: Statement): Promise<Result> {
  const { rows, rowCount } = await client.query<Row>(toPostgres(statement));
  return { rows, rowsAffected: rowCount ?? 0 };
}

/** Ends a transaction that has failed, and returns the connection if it can be used again. */
async function giveUp(client: PoolClient, error: unknown): Promise<void> {
  const isUsable =
    !isConnectionLost(error) &&
    (await client.query("ROLLBACK").then(
      () => true,
      () => false,
    ));
  client.release(!isUsable);
}

/** Grows from about 10 ms to a second, at random, so that transactions that were in each other's way come apart. */
const pause = (attempt: number) =>
  new Promise((resolve) => setTimeout(resolve, Math.min(1000, 10 * 2 ** attempt) * (0.5 + Math.random())));
