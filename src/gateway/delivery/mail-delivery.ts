import { errorCode } from "../shared/error-code.js";
import type { Log } from "../shared/log.js";
import type { LocaleName } from "../locales/locales.js";
import { randomId } from "../shared/base64-url.js";
import { readKept } from "../subscriptions/choices.js";
import { dayLength } from "../subscriptions/counters.js";
import type { Database } from "../storage/libsql-database.js";
import type { Mail, MailKind, Message } from "../mail/write-mail.js";
import { connections, MailRefusedError, sendTime, type Mailer } from "./smtp-mailer.js";

/** Milliseconds that a mail belongs to the process that is sending it. If that one dies, another takes over then. */
const leaseTime = 2 * sendTime;
/** Milliseconds after which to look for mails that other processes have left. */
const lookTime = 15_000;
/** Milliseconds that a mail on its way may hold up the end of the process. */
const closeTime = 5000;
/** A mail is given up when it has waited so long, in milliseconds. */
const patience = 7 * dayLength;

export interface OutboxTools {
  mailer: Mailer;
  write: (mail: Mail, now: number) => Promise<Message>;
  now: () => number;
  log: Log;
}

/**
 * Sends the mails that are noted in the database. A mail is sent at least once, and a second time only where a process
 * dies, or loses its line, between the server's taking it and the note of that; it then has the same Message-ID.
 */
export class Outbox {
  readonly #database: Database;
  readonly #tools: OutboxTools;
  #running: Promise<void> | undefined;
  #again = false;
  #closed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(database: Database, tools: OutboxTools) {
    this.#database = database;
    this.#tools = tools;
  }

  /** Sends what is due, and afterwards whatever becomes due. Resolves when nothing is due; never rejects. */
  wake(): Promise<void> {
    this.#again = true;
    return (this.#running ??= this.#run());
  }

  /** Resolves when the mails on their way have arrived or failed; those that take long wait for the next process. */
  async close(): Promise<void> {
    const { mailer } = this.#tools;
    this.#closed = true;
    clearTimeout(this.#timer);
    const end = setTimeout(() => mailer.close(), closeTime);
    await this.#running;
    clearTimeout(end);
    mailer.close();
  }

  async #run(): Promise<void> {
    clearTimeout(this.#timer);
    let wait = lookTime;
    // A mail may be noted at any time, also while the next one's time is looked up.
    while (this.#again && !this.#closed) {
      this.#again = false;
      try {
        while (!this.#closed && (await this.#sendSome()));
        wait = Math.min(lookTime, await this.#timeToNext());
      } catch (error) {
        this.#tools.log("outbox-failed", { code: errorCode(error) });
        wait = lookTime;
      }
    }
    // In the same turn as the last look: who calls from now on starts anew.
    this.#running = undefined;
    if (this.#closed) return;
    this.#timer = setTimeout(() => void this.wake(), Math.max(wait, 20));
    // A process that has nothing else to do may end; the mails wait for the next one.
    (this.#timer as { unref?: () => void }).unref?.();
  }

  async #sendSome(): Promise<boolean> {
    const now = this.#tools.now();
    const lease = randomId();
    const [, claimed] = await this.#database.write([
      {
        sql: `UPDATE outbox SET lease = :lease, lease_until = :until, attempts = attempts + 1 WHERE id IN (
            SELECT id FROM outbox WHERE done_at IS NULL AND due_at <= :now AND lease_until <= :now
            ORDER BY due_at LIMIT ${connections})`,
        args: { lease, until: now + leaseTime, now },
      },
      {
        sql: `SELECT o.id, o.kind, o.address_id, o.list, o.request_id, o.attempts, o.created_at, a.address, s.locale, s.choices,
            (s.request_id = o.request_id AND s.state = CASE o.kind WHEN 'confirm' THEN 'pending' ELSE 'active' END) AS wanted
          FROM outbox o JOIN addresses a ON a.id = o.address_id
          LEFT JOIN subscriptions s ON s.address_id = o.address_id AND s.list = o.list
          WHERE o.lease = ? AND o.done_at IS NULL`,
        args: [lease],
      },
    ]);
    await Promise.all(claimed!.rows.map((row) => this.#send(row, lease)));
    return claimed!.rows.length > 0;
  }

  async #send(row: Record<string, unknown>, lease: string): Promise<void> {
    const { mailer, write, now, log } = this.#tools;
    const id = String(row["id"]);
    const kind = row["kind"] as MailKind;
    const attempts = Number(row["attempts"]);
    // The reader may have changed the subscription since.
    if (!row["wanted"]) return this.#finish(id, lease, "obsolete");
    try {
      const message = await write(
        {
          id,
          kind,
          address: String(row["address"]),
          addressId: String(row["address_id"]),
          list: String(row["list"]),
          requestId: String(row["request_id"]),
          locale: row["locale"] as LocaleName,
          choices: readKept(row["choices"]),
        },
        now(),
      );
      await mailer.send(message);
    } catch (error) {
      const code = errorCode(error);
      if (error instanceof MailRefusedError) {
        log("mail-refused", { kind, code });
        return this.#finish(id, lease, "refused");
      }
      log("mail-failed", { kind, code, attempts });
      if (now() - Number(row["created_at"]) > patience) return this.#finish(id, lease, "given up");
      await this.#database.write([
        {
          sql: "UPDATE outbox SET due_at = ?, lease = NULL, lease_until = 0 WHERE id = ? AND lease = ?",
          args: [now() + retryDelay(attempts), id, lease],
        },
      ]);
      return;
    }
    await this.#finish(id, lease, "sent");
    log("mail-sent", { kind, attempts });
  }

  async #finish(id: string, lease: string, outcome: string): Promise<void> {
    await this.#database.write([
      {
        sql: "UPDATE outbox SET done_at = ?, outcome = ?, lease = NULL WHERE id = ? AND lease = ?",
        args: [this.#tools.now(), outcome, id, lease],
      },
    ]);
  }

  async #timeToNext(): Promise<number> {
    const { rows } = await this.#database.read(
      "SELECT min(max(due_at, lease_until)) AS next FROM outbox WHERE done_at IS NULL",
    );
    const next = rows[0]?.["next"];
    return next == null ? lookTime : Number(next) - this.#tools.now();
  }
}

/** Milliseconds: half a minute, doubled each time up to an hour, up to half less so that not all come at once. */
export const retryDelay = (attempts: number, random: () => number = Math.random): number =>
  Math.round(Math.min(30_000 * 2 ** (attempts - 1), 3_600_000) * (1 - random() / 2));
