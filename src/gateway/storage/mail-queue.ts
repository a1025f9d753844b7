import type { Mail, MailKind } from "../mail/mail.js";
import { randomId } from "../shared/random-id.js";
import { numberOf, textOf, type Database } from "./database.js";
import { choicesOf, localeOf } from "./stored-values.js";
import {
  claimDueMails,
  claimedMails,
  finishMail,
  nextDueMail,
  postponeMail,
  takeBackMails,
} from "./tables/outbox.js";

/** How a mail ended. The owner of its address can read this. */
export type MailOutcome = "sent" | "refused" | "given up" | "obsolete";

/** A mail that belongs to this process until its lease ends. */
export interface ClaimedMail extends Mail {
  lease: string;
  /** How many times it was claimed, this time included. */
  attempts: number;
  createdAt: number;
  /** Whether the subscription still is in the state that the mail is about. */
  wanted: boolean;
}

/** The mails that wait in the database. Each belongs to one process at a time. */
export class MailQueue {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Claims the mails that have been due for longest. When the lease ends, another process can claim them. */
  async claim(limit: number, leaseMs: number, now: number): Promise<ClaimedMail[]> {
    const lease = randomId();
    const { skipLocked } = this.#database;
    const [, , claimed] = await this.#database.write([
      takeBackMails(limit, now, skipLocked),
      claimDueMails(lease, now + leaseMs, limit, now, skipLocked),
      claimedMails(lease),
    ]);
    return (claimed?.rows ?? []).map((row) => ({
      id: textOf(row, "id"),
      // A CHECK of the table makes sure of it.
      kind: textOf(row, "kind") as MailKind,
      address: textOf(row, "address"),
      addressId: textOf(row, "address_id"),
      list: textOf(row, "list"),
      requestId: textOf(row, "request_id"),
      locale: localeOf(row),
      choices: choicesOf(row),
      lease,
      attempts: Number(row["attempts"]),
      createdAt: Number(row["created_at"]),
      wanted: !!row["wanted"],
    }));
  }

  async finish({ id, lease }: ClaimedMail, outcome: MailOutcome, now: number): Promise<void> {
    await this.#database.write([finishMail(id, lease, outcome, now)]);
  }

  async postpone({ id, lease }: ClaimedMail, dueAt: number): Promise<void> {
    await this.#database.write([postponeMail(id, lease, dueAt)]);
  }

  /** When the next mail can be claimed; undefined if none waits. */
  async nextDueAt(): Promise<number | undefined> {
    const [row] = await this.#database.read(nextDueMail);
    return numberOf(row, "next");
  }
}
