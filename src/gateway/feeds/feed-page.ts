import { FeedError } from "../../feed/feed-error.js";
import type { Feed } from "../../feed/feed.js";
import { readFeed } from "../../feed/load-feed.js";
import type { FeedConfig } from "../config/feed-options.js";
import type { Log } from "../shared/log.js";
import { fetchOrigin, type Send, type Validators } from "./fetch-origin.js";
import { hideSecretBytes, hideSecrets, secretForms, secretsOf } from "./hide-secrets.js";
import { OriginError, type OriginErrorCode } from "./origin-error.js";
import { render, safeContentType, type Rendition } from "./rendition.js";
import { writeJsonFeed } from "./write-json-feed.js";

export type Format = FeedConfig["format"];

/** What a page of a feed holds at a time; the same object until that changes. */
export interface Reading {
  feed: Feed;
  /** The answer in a format. */
  rendition: Rendition;
  /** When the newsroom was last read, in ISO 8601, where it is down or slow now. */
  stale?: string | undefined;
}

export interface FeedPageOptions {
  /** For the log. */
  id: string;
  /** 1 is the first. */
  page: number;
  url: string;
  config: FeedConfig;
  /** Address of the next page at the gateway, as JSON Feed, if there is one. */
  nextOf: (feed: Feed) => string | undefined;
}

export interface FeedTools {
  log: Log;
  /** Milliseconds. */
  now: () => number;
  send: () => Promise<Send>;
}

/** What a newsroom once answered, and what to answer as long as it holds. */
interface Revision {
  feed: Feed;
  validators: Validators;
  readings: Record<Format, Reading>;
}

/** Milliseconds to wait for a newsroom where there is an old answer to give. */
const patience = 1000;

/** Seconds until a newsroom that failed is asked again: doubled each time, and what it wishes, within an hour. */
const pauseAfter = (failures: number, wished = 0) =>
  Math.min(3600, Math.max(wished, 5 * 2 ** Math.min(failures, 6)));

/**
 * One page of a feed, kept: asks the newsroom at most once in `refresh` seconds and one request at a time, and holds on
 * to the last good answer.
 */
export class FeedPage {
  readonly url: string;
  readonly #options: FeedPageOptions;
  readonly #tools: FeedTools;
  readonly #secrets: readonly string[];
  #revision: Revision | undefined;
  /** In place of the revision's own, while the newsroom is down or slow. */
  #staleReadings: Record<Format, Reading> | undefined;
  #readAt = 0;
  #failures = 0;
  #error: OriginErrorCode = "unreachable";
  #retryAt = 0;
  #refreshing: Promise<void> | undefined;

  constructor(options: FeedPageOptions, tools: FeedTools) {
    this.url = options.url;
    this.#options = options;
    this.#tools = tools;
    this.#secrets = secretForms(secretsOf(options.config));
  }

  /** Seconds since the newsroom was last read; nothing before the first time. */
  get age(): number | undefined {
    return this.#revision && Math.round((this.#tools.now() - this.#readAt) / 1000);
  }

  get failing(): boolean {
    return this.#failures > 0;
  }

  /**
   * What there is to answer; reads the newsroom first where there is nothing, or nothing young enough. Where there is,
   * it comes at once and not as a promise: nearly all answers are of that kind.
   *
   * @param later keeps the process at work until the promise is settled.
   * @throws {OriginError} where there is nothing to answer. `retryAfter` is then when this page is asked for again.
   */
  read(format: Format, later: (work: Promise<void>) => void): Reading | Promise<Reading> {
    const { refresh, staleWhileRevalidate, staleIfError } = this.#options.config;
    const age = this.#revision ? (this.#tools.now() - this.#readAt) / 1000 : Infinity;
    if (age >= refresh && this.#tools.now() >= this.#retryAt) {
      const work = this.#refresh();
      // Others may wait for the same, also when who asked has gone.
      later(work);
      if (age > staleIfError && age >= refresh + staleWhileRevalidate)
        return work.then(() => this.#take(format));
      // A newsroom that is known to be down or slow is not waited for.
      if (age >= refresh + staleWhileRevalidate && !this.#staleReadings)
        return this.#patiently(work).then(() => this.#take(format));
    }
    return this.#take(format);
  }

  #take(format: Format): Reading {
    const { staleIfError } = this.#options.config;
    const now = this.#tools.now();
    if (!this.#revision || (this.#failures && now - this.#readAt > staleIfError * 1000)) {
      const retryAfter = Math.max(1, Math.ceil((this.#retryAt - now) / 1000));
      throw new OriginError(this.#error, { retryAfter });
    }
    return (this.#staleReadings ?? this.#revision.readings)[format];
  }

  /** Waits for an answer of the newsroom, but not for long; then what was once read is old. */
  async #patiently(work: Promise<void>): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const slow = await Promise.race([
      work.then(() => false),
      new Promise<boolean>((resolve) => (timer = setTimeout(resolve, patience, true))),
    ]);
    clearTimeout(timer);
    if (!slow) return;
    const staleReadings = await this.#grow(this.#revision!);
    // The newsroom may have answered meanwhile.
    if (this.#refreshing) this.#staleReadings ??= staleReadings;
  }

  /** Asks the newsroom; who comes while that is under way waits for the same. Never fails. */
  #refresh(): Promise<void> {
    return (this.#refreshing ??= this.#ask().finally(() => (this.#refreshing = undefined)));
  }

  async #ask(): Promise<void> {
    const { id, page } = this.#options;
    const { log, now } = this.#tools;
    try {
      await this.#load();
      this.#readAt = now();
      this.#retryAt = 0;
      if (this.#failures) log("feed-recovered", { feed: id, page, failures: this.#failures });
      this.#failures = 0;
      this.#staleReadings = undefined;
    } catch (error) {
      const { code, detail } = error instanceof OriginError ? error : new OriginError("not-a-feed");
      this.#error = code;
      if (this.#revision) this.#staleReadings ??= await this.#grow(this.#revision);
      this.#failures++;
      const { status, retryAfter } = detail;
      this.#retryAt = now() + pauseAfter(this.#failures - 1, retryAfter) * 1000;
      log("feed-failed", { feed: id, page, code, ...(status && { status }) });
    }
  }

  async #load(): Promise<void> {
    const { config } = this.#options;
    const target = new URL(this.url);
    for (const [name, value] of Object.entries(config.query)) target.searchParams.set(name, value);
    const send = await this.#tools.send();
    const validators = this.#revision?.validators;
    const { url, headers, bytes } = await fetchOrigin({ ...config, url: target.href, validators }, send);
    if (!bytes) return;
    const contentType = headers.get("content-type");
    const feed = await readFeed(bytes, { url, contentType, headers }).catch((error: unknown) => {
      if (error instanceof FeedError) throw new OriginError("not-a-feed");
      throw error;
    });
    const original = await render(hideSecretBytes(bytes, this.#secrets), safeContentType(bytes, contentType));
    this.#revision = {
      feed,
      validators: { etag: headers.get("etag"), lastModified: headers.get("last-modified") },
      readings: {
        "json-feed": { feed, rendition: await this.#writeJson(feed) },
        original: { feed, rendition: original },
      },
    };
  }

  /** The same answers, said to be old. */
  async #grow({ feed, readings }: Revision): Promise<Record<Format, Reading>> {
    const stale = new Date(this.#readAt).toISOString();
    return {
      "json-feed": { feed, rendition: await this.#writeJson(feed, stale), stale },
      original: { ...readings.original, stale },
    };
  }

  #writeJson(feed: Feed, stale?: string): Promise<Rendition> {
    const text = writeJsonFeed(feed, { next: this.#options.nextOf(feed), stale });
    return render(hideSecrets(text, this.#secrets), "application/feed+json; charset=utf-8");
  }
}
