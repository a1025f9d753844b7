import type { FeedConfig } from "../config/feed-options.js";
import type { Clock } from "../shared/clock.js";
import { errorPlace } from "../shared/error-place.js";
import type { Log } from "../shared/log.js";
import { fetchOrigin, type Send, type Validators } from "./fetch-origin.js";
import { secretForms, secretsOf } from "./hide-secrets.js";
import { OriginError, type OriginErrorCode } from "./origin-error.js";
import type { Parser } from "./parser.js";
import { createRendition, markStale, type Format, type Rendition } from "./rendition.js";

/** What a page of a feed contains at the moment. It is the same object until that changes. */
export interface Reading {
  /** Address of the next, older page at the newsroom, if the gateway has that page. */
  next: string | undefined;
  /** Whether it has no releases. */
  isEmpty: boolean;
  /** Whether the newsroom's answer ends in the middle. */
  isCut: boolean;
  /** The answer in one format. */
  rendition: Rendition;
  /** The same without the mark of a stale answer. */
  unmarked: Rendition;
  /** When the newsroom was last read, in ISO 8601, if it is down or slow now. */
  stale?: string | undefined;
}

export interface FeedPageOptions {
  /** Id of the feed, for the log. */
  id: string;
  /** 1 is the first. */
  page: number;
  url: string;
  config: FeedConfig;
  /** Relative address of the next page at the gateway, as JSON Feed; undefined if the gateway has none. */
  nextPage: string | undefined;
}

/** A good answer of an earlier process, as JSON Feed. It has releases. */
export interface StoredAnswer {
  json: Uint8Array<ArrayBuffer>;
  /** When it was read, in milliseconds since 1970. */
  readOn: number;
}

export interface FeedTools extends Clock {
  log: Log;
  send: () => Promise<Send>;
  parser: () => Promise<Parser>;
  /** The last good answer of the first page of a feed; undefined at once if none is stored. */
  stored?: (feed: string) => Promise<StoredAnswer | undefined> | undefined;
}

/** What a newsroom answered, and the readings of it. */
interface Revision {
  validators: Validators;
  readings: Readings;
}

/** An answer of an earlier process is stored as JSON Feed only. */
type Readings = { "json-feed": Reading; original: Reading | undefined };

/** How long an answer waits for the newsroom if there is an older answer to give. */
const slowOriginMs = 1000;

/** How many times larger than the newsroom's answer the JSON Feed may be, in which each text occurs twice. */
const jsonGrowth = 4;

/** How long a newsroom that failed is left alone: doubled with each failure, or as long as it asks, but at most an hour. */
const pauseSeconds = (failures: number, retryAfter = 0) =>
  Math.min(3600, Math.max(retryAfter, 5 * 2 ** Math.min(failures, 6)));

/**
 * A cached page of a feed. It asks the newsroom at most once in `refresh` seconds and with one request at a time, and keeps
 * the last good answer.
 */
export class FeedPage {
  readonly url: string;
  readonly #options: FeedPageOptions;
  readonly #tools: FeedTools;
  readonly #secrets: readonly string[];
  #revision: Revision | undefined;
  /** Used instead of the revision's own while the newsroom is down or slow. */
  #staleReadings: Readings | undefined;
  /** By the clock that nobody can set, like all times of this class but the one that is shown. */
  #readAt = 0;
  /** Milliseconds since 1970. */
  #readOn = 0;
  #failures = 0;
  #error: OriginErrorCode = "unreachable";
  #retryAt = -Infinity;
  #refreshing: Promise<void> | undefined;
  /** Undefined before the first request, null when the stored answer has been read or there is none. */
  #restoring: Promise<void> | null | undefined;

  constructor(options: FeedPageOptions, tools: FeedTools) {
    this.url = options.url;
    this.#options = options;
    this.#tools = tools;
    this.#secrets = secretForms(secretsOf(options.config));
  }

  /** Seconds since the newsroom was last read; undefined before the first time. */
  get age(): number | undefined {
    return this.#revision && Math.round((this.#tools.elapsed() - this.#readAt) / 1000);
  }

  get failing(): boolean {
    return this.#failures > 0;
  }

  /**
   * Returns what to answer. Reads the newsroom first if there is nothing yet, or nothing fresh enough. An answer that is
   * ready, as nearly all are, is returned without a promise around it.
   *
   * @param keepAlive Keeps the process running until the promise settles.
   * @throws {OriginError} There is nothing to answer. Its `retryAfter` says when the newsroom is asked again.
   */
  read(format: Format, keepAlive: (work: Promise<void>) => void): Reading | Promise<Reading> {
    if (this.#restoring === undefined) this.#restoring = this.#restore() ?? null;
    if (this.#restoring) return this.#restoring.then(() => this.read(format, keepAlive));
    const { refresh, staleWhileRevalidate, staleIfError } = this.#options.config;
    const age = this.#revision ? (this.#tools.elapsed() - this.#readAt) / 1000 : Infinity;
    if (age >= refresh && this.#tools.elapsed() >= this.#retryAt) {
      const work = this.#refresh();
      // Other requests may wait for the same work, even after this one was cancelled.
      keepAlive(work);
      const isMissing = !this.#revision?.readings[format];
      if (isMissing || (age > staleIfError && age >= refresh + staleWhileRevalidate))
        return work.then(() => this.#current(format));
      // A newsroom that is known to be down or slow is not waited for.
      if (age >= refresh + staleWhileRevalidate && !this.#staleReadings)
        return this.#waitBriefly(work).then(() => this.#current(format));
    }
    return this.#current(format);
  }

  #current(format: Format): Reading {
    const { staleIfError } = this.#options.config;
    const now = this.#tools.elapsed();
    const reading = (this.#staleReadings ?? this.#revision?.readings)?.[format];
    if (!reading || (this.#failures && now - this.#readAt > staleIfError * 1000)) {
      const retryAfter = Math.max(1, Math.ceil((this.#retryAt - now) / 1000));
      throw new OriginError(this.#error, { retryAfter });
    }
    return reading;
  }

  /** Reads the answer that an earlier process has stored. It is stale until the newsroom answers. */
  #restore(): Promise<void> | undefined {
    const { id, page } = this.#options;
    const stored = page === 1 ? this.#tools.stored?.(id) : undefined;
    return stored
      ?.then(async (answer) => {
        if (!answer) return;
        const { now, elapsed } = this.#tools;
        this.#readOn = answer.readOn;
        this.#readAt = elapsed() - Math.max(0, now() - answer.readOn);
        const rendition = await createRendition(answer.json, "application/feed+json; charset=utf-8");
        const reading = { next: undefined, isEmpty: false, isCut: false, rendition, unmarked: rendition };
        this.#revision = {
          validators: { etag: null, lastModified: null },
          readings: { "json-feed": reading, original: undefined },
        };
        this.#staleReadings = await this.#markStale(this.#revision);
      })
      .catch(() => this.#tools.log("feed-not-restored", { feed: id }))
      .finally(() => (this.#restoring = null));
  }

  /** Waits for the newsroom, but not for long; then the last answer is marked as stale. */
  async #waitBriefly(work: Promise<void>): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isSlow = await Promise.race([
      work.then(() => false),
      new Promise<boolean>((resolve) => (timer = setTimeout(resolve, slowOriginMs, true))),
    ]);
    clearTimeout(timer);
    if (!isSlow || !this.#revision) return;
    const staleReadings = await this.#markStale(this.#revision);
    // The newsroom may have answered in the meantime.
    if (this.#refreshing) this.#staleReadings ??= staleReadings;
  }

  /** Asks the newsroom. Concurrent requests share one refresh. Never rejects. */
  #refresh(): Promise<void> {
    return (this.#refreshing ??= this.#ask().finally(() => (this.#refreshing = undefined)));
  }

  async #ask(): Promise<void> {
    const { id, page } = this.#options;
    const { log, now, elapsed } = this.#tools;
    try {
      await this.#load();
      this.#readAt = elapsed();
      this.#readOn = now();
      this.#retryAt = -Infinity;
      if (this.#failures) log("feed-recovered", { feed: id, page, failures: this.#failures });
      this.#failures = 0;
      this.#staleReadings = undefined;
    } catch (error) {
      const { code, detail } =
        error instanceof OriginError
          ? error
          : new OriginError("internal", { log: error instanceof Error ? errorPlace(error) : {} });
      this.#error = code;
      if (this.#revision) this.#staleReadings ??= await this.#markStale(this.#revision);
      this.#failures++;
      const { status, retryAfter } = detail;
      this.#retryAt = elapsed() + pauseSeconds(this.#failures - 1, retryAfter) * 1000;
      log("feed-failed", { feed: id, page, code, ...(status && { status }), ...detail.log });
    }
  }

  async #load(): Promise<void> {
    const { id, config, nextPage } = this.#options;
    const target = new URL(this.url);
    for (const [name, value] of Object.entries(config.query)) target.searchParams.set(name, value);
    const [send, parser] = await Promise.all([this.#tools.send(), this.#tools.parser()]);
    const validators = this.#revision?.validators;
    const { url, headers, bytes } = await fetchOrigin({ ...config, url: target.href, validators }, send);
    if (!bytes) return;
    const { renditions, ...parsed } = await parser.parse(id, {
      // A copy, because small buffers of Node share their memory, which could not be handed over to a thread.
      bytes: new Uint8Array(bytes),
      url,
      headers: Object.fromEntries(headers),
      secrets: this.#secrets,
      nextPage,
      origin: new URL(config.url).origin,
      maxBytes: config.maxBytes * jsonGrowth,
    });
    if (parsed.isEmpty && this.#mustHaveReleases()) throw new OriginError("empty");
    this.#revision = {
      validators: { etag: headers.get("etag"), lastModified: headers.get("last-modified") },
      readings: {
        "json-feed": { ...parsed, rendition: renditions["json-feed"], unmarked: renditions["json-feed"] },
        original: { ...parsed, rendition: renditions.original, unmarked: renditions.original },
      },
    };
  }

  /** A feed that has lost all its releases is more likely broken, so the last good answer is kept as if it were down. */
  #mustHaveReleases(): boolean {
    const { staleIfError } = this.#options.config;
    const age = (this.#tools.elapsed() - this.#readAt) / 1000;
    return this.#revision?.readings["json-feed"].isEmpty === false && age <= staleIfError;
  }

  /** The same readings, marked as stale. */
  async #markStale({ readings }: Revision): Promise<Readings> {
    const stale = new Date(this.#readOn).toISOString();
    const json = readings["json-feed"];
    return {
      "json-feed": { ...json, rendition: await markStale(json.rendition, stale), stale },
      original: readings.original && { ...readings.original, stale },
    };
  }
}
