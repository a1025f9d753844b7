import type { Release } from "../../release/release.js";
import type { Reading } from "../feeds/feed-page.js";
import type { FeedPages } from "../feeds/feed-pages.js";
import type { Log } from "../shared/log.js";
import { addressesOf, siftReleases, type Sifted, type Unknown } from "./sift-releases.js";
import { fingerprintOf } from "./describe-release.js";
import { NewsArchive, type KnownRelease } from "./news-archive.js";
import { readNow, readOlderPages, releasesOf } from "./read-pages.js";

/** If a whole feed is new, and has at least this many releases, its ids have changed. */
const wholeFeed = 5;

export interface FeedWatchOptions {
  feed: string;
  pages: FeedPages;
  archive: NewsArchive;
  /** More new releases than this are held. */
  maxNew: number;
  /** Whether any list mails corrections. */
  corrections: boolean;
  now: () => number;
  log: Log;
}

/** Watches one feed: finds the releases that arrive in it, and the changes of those that have arrived. */
export class FeedWatch {
  readonly #options: FeedWatchOptions;
  /** Readers who confirm while the backlog of a stop has not been read do not get it. */
  readonly #startedAt: number;
  #isFirst = true;
  /** The answer that was looked through last. */
  #etag: string | undefined;
  /** Ids of the first page as it was then. */
  #before: readonly string[] | undefined;

  constructor(options: FeedWatchOptions) {
    this.#options = options;
    this.#startedAt = options.now();
  }

  /**
   * Reads the feed. One that is down or empty changes nothing.
   *
   * @returns Whether there may be something to match.
   */
  async look(): Promise<boolean> {
    const { feed, pages, archive, log } = this.#options;
    const reading = await readNow(pages.first);
    if (!reading || reading.isEmpty || reading.unmarked.etag === this.#etag) return false;
    const stored = await archive.findAnswer(feed);
    if (stored?.etag !== reading.unmarked.etag) {
      const first = await releasesOf(reading.unmarked.bytes);
      this.#before ??= stored && (await releasesOf(stored.json)).map(({ id }) => id);
      const releases = await this.#readBack(reading, first);
      if (!releases || (!stored && reading.isCut)) {
        log("news-incomplete", { feed });
        return false;
      }
      if (stored) await this.#compare(releases, reading);
      else await this.#connect(releases, reading);
      this.#before = reading.isCut ? undefined : first.map(({ id }) => id);
    }
    this.#etag = reading.unmarked.etag;
    this.#isFirst = false;
    return true;
  }

  #readBack(reading: Reading, releases: readonly Release[]): Promise<Release[] | undefined> {
    const { feed, pages, archive } = this.#options;
    return readOlderPages(pages, { reading, releases }, async (some) => {
      const known = await archive.findKnown(
        feed,
        some.map(({ id }) => id),
      );
      return new Set(known.keys());
    });
  }

  /** Remembers all that the feed has when it is connected, so that none of it is mailed. */
  async #connect(releases: readonly Release[], reading: Reading): Promise<void> {
    const { feed, archive, now, log } = this.#options;
    const addresses = addressesOf(releases);
    const unknown = await Promise.all(releases.map((release) => describe(release, addresses)));
    await archive.recordOld(feed, unknown, now());
    await archive.saveAnswer(feed, reading.unmarked, now());
    log("news-connected", { feed, releases: releases.length });
  }

  async #compare(releases: readonly Release[], reading: Reading): Promise<void> {
    const { feed, archive, now } = this.#options;
    const known = await archive.findKnown(
      feed,
      releases.map(({ id }) => id),
    );
    for (const release of releases) {
      const one = known.get(release.id);
      if (one) await this.#update(release, one);
    }
    const addresses = addressesOf(releases);
    const unknown = await Promise.all(
      releases.filter(({ id }) => !known.has(id)).map((release) => describe(release, addresses)),
    );
    const alike = await archive.findAlike(feed, unknown);
    const sifted = siftReleases(releases, unknown, alike, this.#before);
    await this.#record(sifted, known.size, now());
    await archive.saveAnswer(feed, reading.unmarked, now());
  }

  async #record({ fresh, repeated, backlog }: Sifted, known: number, now: number): Promise<void> {
    const { feed, archive, maxNew, log } = this.#options;
    await archive.recordOld(feed, [...repeated, ...backlog], now);
    const isChanged = !known && fresh.length + repeated.length >= wholeFeed;
    if (repeated.length >= wholeFeed || isChanged)
      log("news-ids-changed", { feed, repeated: repeated.length, new: fresh.length });
    if (!fresh.length) return;
    const isHeld = fresh.length > maxNew || repeated.length >= wholeFeed || isChanged;
    const seenAt = this.#isFirst ? this.#startedAt : now;
    await archive.recordNew(feed, fresh, { isHeld, seenAt, now });
    log(isHeld ? "news-held" : "news-arrived", { feed, releases: fresh.length });
  }

  /** Takes over what the feed has changed in a release that was not in the backlog. */
  async #update(release: Release, known: KnownRelease): Promise<void> {
    const { feed, archive, corrections, now, log } = this.#options;
    if (!known.content || known.isWithdrawn) return;
    if (release.notice?.kind === "withdrawal") {
      await archive.withdraw(known.id, now());
      log("news-withdrawn", { feed, release: known.id });
      return;
    }
    if (JSON.stringify(release) === known.content) return;
    await archive.change(known.id, release, now());
    if (!corrections || release.notice?.kind !== "correction") return;
    const before = JSON.parse(known.content) as Release;
    if (JSON.stringify(before.notice) === JSON.stringify(release.notice)) return;
    await archive.recordCorrection(feed, release, known.id, now());
    log("news-corrected", { feed, release: known.id });
  }
}

async function describe(release: Release, addresses: ReadonlyMap<Release, string | null>): Promise<Unknown> {
  return {
    release,
    address: addresses.get(release) ?? null,
    fingerprint: await fingerprintOf(release),
  };
}
