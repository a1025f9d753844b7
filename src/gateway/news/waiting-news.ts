import type { ListsConfig } from "../config/list-options.js";
import { dayMs } from "../shared/durations.js";
import { numberOf, textOf, type Database, type Row, type Statement } from "../storage/database.js";
import { choicesOf } from "../storage/stored-values.js";
import { countArrivals, recentArrivals } from "../storage/tables/arrivals.js";
import { deliveriesTo, dropDelivery, moveDelivery, type Plan } from "../storage/tables/deliveries.js";
import { subscriptionsWithNews } from "../storage/tables/subscriptions.js";
import type { SubscriptionKey } from "../subscriptions/subscription.js";
import type { ReleaseLabels } from "./match-release.js";
import { holdEnd, planDelivery, planTime, type Arrived, type Reader } from "./plan-delivery.js";

/** A release can wait for a monthly digest, and a little longer for the hold. */
const longestWaitMs = 33 * dayMs;

interface Subscribed extends Reader {
  list: string;
  confirmedAt: number;
}

interface Candidate extends Arrived {
  feed: string;
  release: string;
  isMatching: boolean;
}

/** How a release is to reach a reader. */
interface Wanted extends Plan {
  list: string;
}

/**
 * Decides what happens with the releases that wait for a reader who changes topics, languages, frequency or time zone, or
 * ends a subscription: none that the reader wants is lost, and none comes twice.
 */
export class WaitingNews {
  readonly #database: Database;
  readonly #lists: ListsConfig;

  constructor(database: Database, lists: ListsConfig) {
    this.#database = database;
    this.#lists = lists;
  }

  /**
   * The statements that belong into the transaction of the change, after it.
   *
   * @param next What the reader wants from now on; undefined if the subscription ends.
   */
  async statementsFor(
    { addressId, list }: SubscriptionKey,
    next: Partial<Reader> | undefined,
    now: number,
  ): Promise<Statement[]> {
    const subscribed = (await this.#database.read(subscriptionsWithNews(addressId))).map(subscribedOf);
    const before = subscribed.find((one) => one.list === list);
    if (!before || !this.#lists[list]?.news) return [];
    const after = subscribed.flatMap((one) => (one !== before ? [one] : next ? [{ ...one, ...next }] : []));
    const candidates = (await this.#database.read(recentArrivals(now - longestWaitMs))).map(candidateOf);
    const releases = [...new Set(candidates.map(({ release }) => release))];
    const rows = await this.#database.read(deliveriesTo(addressId, releases));
    const statements: Statement[] = [];
    for (const release of releases) {
      const arrivals = candidates.filter((candidate) => candidate.release === release);
      const row = rows.find((row) => textOf(row, "release") === release);
      const statement = this.#decide(arrivals, row, before, after, addressId, now);
      if (statement) statements.push(statement);
    }
    return statements;
  }

  /** Tells, when it has changed, that something arrived that may have to be decided again. */
  async mark(now: number): Promise<number> {
    const [row] = await this.#database.read(countArrivals(now - longestWaitMs));
    return numberOf(row, "arrivals") ?? 0;
  }

  #decide(
    arrivals: readonly Candidate[],
    row: Row | undefined,
    before: Subscribed,
    after: readonly Subscribed[],
    addressId: string,
    now: number,
  ): Statement | undefined {
    const release = arrivals[0]?.release ?? "";
    const isWaiting = row && row["done_at"] === null;
    const isObsolete = row && textOf(row, "outcome") === "obsolete";
    // What was sent stays as it is, and so does what another list brings.
    if (row && !isObsolete && !(isWaiting && textOf(row, "list") === before.list)) return undefined;
    const wanted = this.#soonest(arrivals, after, now, !isWaiting);
    if (!isWaiting) return wanted && moveDelivery(release, addressId, wanted.list, wanted);
    if (!wanted) return dropDelivery(release, addressId, now);
    const isSame =
      wanted.list === textOf(row, "list") &&
      wanted.frequency === textOf(row, "frequency") &&
      after.some(({ list, timeZone }) => list === before.list && timeZone === before.timeZone);
    return isSame ? undefined : moveDelivery(release, addressId, wanted.list, wanted);
  }

  /**
   * How a release reaches a reader first.
   *
   * @param isNew Whether nothing waits. Then a release counts only if a reader with these choices would still wait for it.
   */
  #soonest(
    arrivals: readonly Candidate[],
    subscriptions: readonly Subscribed[],
    now: number,
    isNew: boolean,
  ): Wanted | undefined {
    const found = arrivals.flatMap((arrived) =>
      subscriptions.flatMap((reader): Wanted[] => {
        const list = this.#lists[reader.list];
        if (!list?.news?.feeds.includes(arrived.feed) || reader.confirmedAt > arrived.seenAt) return [];
        const plan = planDelivery(arrived, list, reader);
        if (!plan) return [];
        if (isNew) return plan.dueAt > now || arrived.isMatching ? [{ ...plan, list: reader.list }] : [];
        // A digest that is moved comes at the next hour; a single mail at once.
        const from =
          plan.frequency === "immediately" ? holdEnd(arrived, list) : Math.max(holdEnd(arrived, list), now);
        return [{ ...planTime(from, list, reader), list: reader.list }];
      }),
    );
    return found.sort((a, b) => a.dueAt - b.dueAt)[0];
  }
}

const subscribedOf = (row: Row): Subscribed => ({
  list: textOf(row, "list"),
  confirmedAt: numberOf(row, "confirmed_at") ?? Infinity,
  choices: choicesOf(row),
  timeZone: textOf(row, "time_zone") || null,
});

const candidateOf = (row: Row): Candidate => ({
  feed: textOf(row, "feed"),
  release: textOf(row, "release"),
  isMatching: textOf(row, "state") === "matching",
  // Only the gateway writes this column.
  labels: JSON.parse(textOf(row, "labels")) as ReleaseLabels,
  firstSeen: numberOf(row, "first_seen") ?? 0,
  seenAt: numberOf(row, "seen_at") ?? 0,
});
