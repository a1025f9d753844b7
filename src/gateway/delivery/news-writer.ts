import type { ListsConfig } from "../config/list-options.js";
import type { StoreConfig } from "../config/store-options.js";
import type { Message } from "../mail/mail.js";
import type { PreparedNews } from "../mail/news-mail.js";
import { findRelease, type StoredRelease } from "../news/find-release.js";
import { labelsOf, wants } from "../news/match-release.js";
import { minuteMs } from "../shared/durations.js";
import type { Database } from "../storage/database.js";
import type { ClaimedNews } from "../storage/delivery-queue.js";
import type { Links } from "../subscriptions/links.js";

/** How long what was rendered is used again. The publisher may change a release while it is being sent. */
const keptMs = minuteMs;
/** How much of it is kept: different digests for readers with different choices, for example. */
const keptEntries = 200;

export interface NewsWriterContext {
  database: Database;
  lists: ListsConfig;
  sender: Pick<StoreConfig, "from" | "replyTo">;
  links: Links;
  elapsed: () => number;
}

/** Writes mails with news. What is the same for all readers of a list and language is rendered once. */
export class NewsWriter {
  readonly #context: NewsWriterContext;
  readonly #prepared: KeptValues<PreparedNews>;
  readonly #releases: KeptValues<StoredRelease | undefined>;

  constructor(context: NewsWriterContext) {
    this.#context = context;
    this.#prepared = new KeptValues(context.elapsed);
    this.#releases = new KeptValues(context.elapsed);
  }

  async write(mail: ClaimedNews, now: number): Promise<Message> {
    const { list, locale, mailId, address, addressId, releases, frequency } = mail;
    const [first] = releases;
    const isSingle = frequency === "immediately";
    const kind = !isSingle ? "digest" : first?.corrects ? "correction" : "release";
    const day = isSingle ? undefined : this.#dayFor(mail, now);
    const ids = releases.map(({ id }) => id);
    const prepared = await this.#prepared.get(JSON.stringify([list, locale, kind, day, ...ids]), async () => {
      // Loads parse5, an optional package, which only news need.
      const { prepareNews } = await import("../mail/news-mail.js");
      const found = await Promise.all(ids.map((id) => this.#find(id)));
      return prepareNews(
        {
          kind,
          list,
          locale,
          releases: found.map(({ release }, index) => ({ id: ids[index] ?? "", release })),
          ...(day !== undefined && { day }),
        },
        this.#context,
        now,
      );
    });
    const originalMailId = isSingle ? first?.originalMailId : undefined;
    return prepared.to({ mailId, address, addressId, originalMailId }, now);
  }

  /** Whether the choices that the reader has now match a release. */
  async wants({ choices, list }: ClaimedNews, releaseId: string): Promise<boolean> {
    const { lists } = this.#context;
    const config = Object.hasOwn(lists, list) ? lists[list] : undefined;
    if (!config) return false;
    const { release } = await this.#find(releaseId);
    return wants(choices, labelsOf(release), config);
  }

  async #find(id: string): Promise<StoredRelease> {
    const found = await this.#releases.get(id, () => findRelease(this.#context.database, id));
    if (!found) throw new Error("The release is not in the database.");
    return found;
  }

  /** The calendar day in the reader's time zone, such as `2026-11-30`. */
  #dayFor({ list, timeZone }: ClaimedNews, now: number): string {
    const zone = timeZone ?? this.#context.lists[list]?.news?.digest.timeZone ?? "UTC";
    // The Swedish form of a date is that of ISO 8601.
    return new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" }).format(now);
  }
}

/** Values that take time to make, kept for a minute. */
class KeptValues<Value> {
  readonly #elapsed: () => number;
  readonly #values = new Map<string, { value: Promise<Value>; until: number }>();

  constructor(elapsed: () => number) {
    this.#elapsed = elapsed;
  }

  get(key: string, make: () => Promise<Value>): Promise<Value> {
    const now = this.#elapsed();
    const known = this.#values.get(key);
    if (known && known.until > now) return known.value;
    const value = make();
    this.#values.delete(key);
    this.#values.set(key, { value, until: now + keptMs });
    value.catch(() => this.#values.delete(key));
    for (const oldest of this.#values.keys()) {
      if (this.#values.size <= keptEntries) break;
      this.#values.delete(oldest);
    }
    return value;
  }
}
