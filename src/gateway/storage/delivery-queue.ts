import type { LocaleName } from "../locales/locales.js";
import type { Mail, MailKind } from "../mail/mail.js";
import { addressHash } from "../shared/address-hash.js";
import { randomId } from "../shared/random-id.js";
import type { Choices } from "../subscriptions/choices.js";
import { numberOf, textOf, type Database, type Row } from "./database.js";
import { DueFinder, type TakeDomain } from "./find-due.js";
import { choicesOf, localeOf, timeZoneOf } from "./stored-values.js";
import {
  claimedMails,
  claimedNews,
  claimMail,
  claimNews,
  endMail,
  endNews,
  type Ending,
  type Lease,
} from "./tables/claims.js";
import { suppressionsOf } from "./tables/suppressions.js";
import { endLeases, nextAfter, pausedLists, type WaitingTable } from "./tables/waiting-mails.js";

/** What every mail has that belongs to this process until its lease ends. */
interface Claimed {
  address: string;
  addressId: string;
  /** Of the address, in lower case. */
  domain: string;
  lease: string;
  /** How many times it was claimed, this time included. */
  attempts: number;
  /** Whether an earlier attempt ended without an answer of the server. */
  uncertain: boolean;
  /** Why nothing may be sent to the address; undefined if it may. */
  suppressed: string | undefined;
}

/** A mail about a subscription. */
export interface ClaimedMail extends Mail, Claimed {
  type: "subscription";
  createdAt: number;
  /** Whether the subscription still is in the state that the mail is about. */
  wanted: boolean;
}

/** A mail with one release, or a digest. */
export interface ClaimedNews extends Claimed {
  type: "news";
  mailId: string;
  list: string;
  frequency: string;
  locale: LocaleName;
  choices: Choices;
  timeZone: string | undefined;
  /** When the first of its releases was due. */
  dueAt: number;
  /** Whether the subscription is active. */
  wanted: boolean;
  releases: ClaimedRelease[];
}

export interface ClaimedRelease {
  id: string;
  isWithdrawn: boolean;
  /** Milliseconds since 1970. */
  embargoUntil: number | undefined;
  /** The release that it corrects. */
  corrects: string | undefined;
  /** The mail in which this reader got that. */
  originalMailId: string | undefined;
}

/** A mail whose attempt has ended, or for `release`, that release of it. */
export interface Ended {
  mail: ClaimedMail | ClaimedNews;
  release?: string;
  ending: Ending;
}

/** How many mails of each kind may be started now, and to which domains. */
export interface Room {
  subscription: number;
  news: number;
  take: TakeDomain;
}

/** The mails that wait in the database. Each belongs to one process at a time. */
export class DeliveryQueue {
  readonly #database: Database;
  readonly #lists: readonly string[];
  readonly #finders: Record<WaitingTable, DueFinder>;

  /**
   * @param lists The lists whose news are sent.
   * @param elapsed Monotonic milliseconds.
   */
  constructor(database: Database, lists: readonly string[], elapsed: () => number) {
    this.#database = database;
    this.#lists = lists;
    this.#finders = {
      outbox: new DueFinder(database, "outbox", elapsed),
      deliveries: new DueFinder(database, "deliveries", elapsed),
    };
  }

  /**
   * Notes in one transaction how mails have ended, and claims others in their place. Mails about subscriptions come first.
   * Whoever claims nothing but has `ended` mails still waits until they are on disk.
   */
  async turn(
    ended: readonly Ended[],
    room: Room,
    leaseMs: number,
    now: number,
  ): Promise<(ClaimedMail | ClaimedNews)[]> {
    const mails = await this.#finders.outbox.find(room.subscription, undefined, room.take, now);
    const newsRoom = Math.min(room.news, room.subscription - mails.length);
    const news = newsRoom > 0 && this.#lists.length ? await this.#findNews(newsRoom, room.take, now) : [];
    if (!ended.length && !mails.length && !news.length) return [];
    const { skipLocked } = this.#database;
    const lease: Lease = { lease: randomId(), until: now + leaseMs };
    const results = await this.#database.write([
      ...ended.map(({ mail, release, ending }) =>
        mail.type === "news"
          ? endNews(mail, release, ending, now)
          : endMail(mail.id, mail.lease, ending, now),
      ),
      ...mails.map((row) => claimMail(textOf(row, "id"), lease, skipLocked)),
      ...news.map((row) => claimNews(waitingRelease(row), randomId(), lease, now, skipLocked)),
      ...(mails.length ? [claimedMails(lease)] : []),
      ...(news.length ? [claimedNews(lease)] : []),
    ]);
    const newsRows = news.length ? (results.at(-1)?.rows ?? []) : [];
    const mailRows = mails.length ? (results.at(news.length ? -2 : -1)?.rows ?? []) : [];
    if (!newsRows.length && !mailRows.length) return [];
    const suppressed = await this.#findSuppressed([...mailRows, ...newsRows]);
    return [
      ...mailRows.map((row) => claimedMail(row, lease.lease, suppressed)),
      ...claimedNewsOf(newsRows, lease.lease, suppressed),
    ];
  }

  /** Takes back the mails of processes that have died. */
  async endLeases(now: number): Promise<void> {
    await this.#database.write([endLeases("outbox", now), endLeases("deliveries", now)]);
  }

  /** When the next mail after `now` becomes due, or can be taken back; undefined if there is none. */
  async nextAfter(now: number): Promise<number | undefined> {
    const times: number[] = [];
    for (const table of ["outbox", "deliveries"] as const) {
      const [row] = await this.#database.read(nextAfter(table, now));
      const next = numberOf(row, "next");
      if (next !== undefined) times.push(next);
    }
    return times.length ? Math.min(...times) : undefined;
  }

  async #findNews(room: number, take: TakeDomain, now: number): Promise<Row[]> {
    const paused = (await this.#database.read(pausedLists)).map((row) => textOf(row, "list"));
    const lists = this.#lists.filter((list) => !paused.includes(list));
    const rows = await this.#finders.deliveries.find(room, lists, take, now);
    // The releases of a digest are one mail.
    const mails = [...new Map(rows.map((row) => [mailKey(row), row]))];
    // In the same order everywhere, so that no two processes wait for each other.
    return mails.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  }

  /** The reasons by address key. */
  async #findSuppressed(rows: readonly Row[]): Promise<ReadonlyMap<string, string>> {
    const keys = [...new Set(rows.map((row) => textOf(row, "key")))];
    const hashes = await Promise.all(keys.map(addressHash));
    const found = await this.#database.read(suppressionsOf(hashes));
    const reasons = new Map(found.map((row) => [textOf(row, "address_hash"), textOf(row, "reason")]));
    return new Map(
      keys.flatMap((key, index) => {
        const reason = reasons.get(hashes[index] ?? "");
        return reason ? [[key, reason]] : [];
      }),
    );
  }
}

const optionalText = (row: Row, column: string) => textOf(row, column) || undefined;

const waitingRelease = (row: Row) => ({
  release: textOf(row, "release"),
  addressId: textOf(row, "address_id"),
  list: textOf(row, "list"),
  frequency: textOf(row, "frequency"),
  mail: optionalText(row, "mail"),
});

/** The same for all releases that are claimed as one mail. */
function mailKey(row: Row): string {
  const { release, addressId, list, frequency, mail } = waitingRelease(row);
  return JSON.stringify([addressId, list, frequency, frequency === "immediately" ? release : (mail ?? "")]);
}

const claimedOf = (row: Row, lease: string, suppressed: ReadonlyMap<string, string>): Claimed => ({
  address: textOf(row, "address"),
  addressId: textOf(row, "address_id"),
  domain: textOf(row, "domain"),
  lease,
  attempts: Number(row["attempts"]),
  uncertain: textOf(row, "outcome") === "uncertain",
  suppressed: suppressed.get(textOf(row, "key")),
});

const claimedMail = (row: Row, lease: string, suppressed: ReadonlyMap<string, string>): ClaimedMail => ({
  type: "subscription",
  ...claimedOf(row, lease, suppressed),
  id: textOf(row, "id"),
  // A CHECK of the table makes sure of it.
  kind: textOf(row, "kind") as MailKind,
  list: textOf(row, "list"),
  requestId: textOf(row, "request_id"),
  locale: localeOf(row),
  choices: choicesOf(row),
  timeZone: timeZoneOf(row),
  createdAt: Number(row["created_at"]),
  wanted: !!row["wanted"],
});

function claimedNewsOf(
  rows: readonly Row[],
  lease: string,
  suppressed: ReadonlyMap<string, string>,
): ClaimedNews[] {
  const mails = new Map<string, ClaimedNews>();
  for (const row of rows) {
    const mailId = textOf(row, "mail");
    const mail: ClaimedNews = mails.get(mailId) ?? {
      type: "news",
      ...claimedOf(row, lease, suppressed),
      mailId,
      list: textOf(row, "list"),
      frequency: textOf(row, "frequency"),
      locale: localeOf(row),
      choices: choicesOf(row),
      timeZone: optionalText(row, "time_zone"),
      dueAt: Number(row["due_at"]),
      wanted: textOf(row, "state") === "active",
      releases: [],
    };
    mails.set(mailId, mail);
    mail.attempts = Math.max(mail.attempts, Number(row["attempts"]));
    mail.releases.push({
      id: textOf(row, "release"),
      isWithdrawn: !row["found"] || numberOf(row, "withdrawn_at") !== undefined,
      embargoUntil: numberOf(row, "embargo_until"),
      corrects: optionalText(row, "corrects"),
      originalMailId: optionalText(row, "original_mail"),
    });
  }
  return [...mails.values()];
}
