import type { Clock } from "../shared/clock.js";
import { errorCode } from "../shared/error-code.js";
import type { ClaimedMail, ClaimedNews, DeliveryQueue, Ended } from "../storage/delivery-queue.js";
import type { Ending, MailOutcome } from "../storage/tables/claims.js";
import { AddressRefusals, type Judged } from "./address-refusals.js";
import { attemptMail, type AttemptTools } from "./attempt-mail.js";
import { DomainLimits } from "./domain-limits.js";
import { FaultState } from "./fault-state.js";
import type { MailFault } from "./mailer.js";

/** How often to look for mails that other processes have left behind, for paused lists and for new news. */
const pollIntervalMs = 5000;
/** How long mails that are being sent may delay the end of the process. */
const closeTimeoutMs = 5000;
/** How long to wait after the database has failed. */
const databaseRetryMs = 1000;

/** How many mails are on their way at the same time, and how fast. */
export interface SendingLimits {
  /** Connections to the mail server, at least 2. News leave a fifth of them to mails about subscriptions. */
  connections: number;
  /** Mails on their way to one receiving domain at the same time. */
  perDomain: number;
  /** Mails a second to one receiving domain; undefined for no limit. */
  perSecond?: number | undefined;
}

/**
 * Mails since the start of this process, by how they ended; attempts that were put off, by the receiver's wish (`deferred`) or
 * because of a fault or an embargo (`waiting`).
 */
export type DeliveryCounters = Record<MailOutcome | "deferred" | "waiting", number>;

export interface MailDeliveryTools extends Omit<AttemptTools, "refusals">, Pick<Clock, "elapsed"> {
  queue: DeliveryQueue;
  limits: SendingLimits;
  /** Gets what keeps mails from being sent; undefined once it is over. */
  report?: ((part: "smtp" | "relay", code: string | undefined) => void) | undefined;
}

/**
 * Sends the mails of the queue. Each connection takes the next mail as soon as the outcome of the last one is on disk, so a
 * server that hangs holds up no other mail. A mail is sent twice, with the same Message-ID, only if a process dies after the
 * server has accepted the mail and before that is on disk, or if its outcome is uncertain and settings ask for it.
 */
export class MailDelivery {
  readonly #tools: MailDeliveryTools;
  readonly #domains: DomainLimits;
  readonly #faults: FaultState;
  readonly #attemptTools: AttemptTools;
  /** Mails on their way, and those whose outcome is not on disk yet. */
  readonly #slots = new Set<ClaimedMail | ClaimedNews>();
  #ended: Ended[] = [];
  /** Those of `#ended` whose slots become free when they are on disk. */
  #freed: (ClaimedMail | ClaimedNews)[] = [];
  #running: Promise<void> | undefined;
  #changed = false;
  #notify: (() => void) | undefined;
  #closed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #leasesEndedAt = -Infinity;
  readonly counters: DeliveryCounters = {
    sent: 0,
    refused: 0,
    "given up": 0,
    obsolete: 0,
    uncertain: 0,
    suppressed: 0,
    withdrawn: 0,
    deferred: 0,
    waiting: 0,
  };

  constructor(tools: MailDeliveryTools) {
    this.#tools = tools;
    this.#domains = new DomainLimits(tools.limits, tools.elapsed);
    this.#faults = new FaultState(tools);
    this.#attemptTools = { ...tools, refusals: new AddressRefusals(tools.elapsed) };
  }

  /** What keeps all mails from being sent; undefined while they are. */
  get fault(): MailFault | undefined {
    return this.#faults.current;
  }

  /**
   * Connects to the mail server and logs in, without sending anything.
   *
   * @throws {MailFault} What is wrong.
   */
  verify(): Promise<void> {
    return this.#tools.mailer.verify();
  }

  /** Sends the mails that are due now, and later those that become due. Resolves when none can be sent now; never rejects. */
  wake(): Promise<void> {
    this.#change();
    return (this.#running ??= this.#run());
  }

  /** Resolves when the mails that are being sent have arrived or failed. Those that take too long wait for the next process. */
  async close(): Promise<void> {
    const { mailer } = this.#tools;
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#change();
    const deadline = setTimeout(() => mailer.close(), closeTimeoutMs);
    await this.#running;
    clearTimeout(deadline);
    mailer.close();
  }

  #change(): void {
    this.#changed = true;
    this.#notify?.();
  }

  async #run(): Promise<void> {
    clearTimeout(this.#timer);
    let waitMs = pollIntervalMs;
    for (;;) {
      this.#changed = false;
      let busy = false;
      try {
        busy = await this.#turn();
        if (!busy) waitMs = await this.#nextWaitMs();
      } catch (error) {
        this.#tools.log("outbox-failed", { code: errorCode(error) });
        waitMs = databaseRetryMs;
        // What has ended is noted later, unless the process ends.
        if (this.#closed && !this.#slotsBusy) break;
      }
      // Something may have changed at any time, even during the turn.
      if (busy || this.#changed) continue;
      if (!this.#slots.size) break;
      await this.#untilChange(waitMs);
    }
    // In the same turn as the last check of `#changed`: the next call of `wake` starts a new run.
    this.#running = undefined;
    if (this.#closed) return;
    this.#timer = setTimeout(() => void this.wake(), Math.max(waitMs, 20));
    // Does not keep a process alive that has nothing else to do. The mails wait for the next one.
    (this.#timer as { unref?: () => void }).unref?.();
  }

  /** Whether a mail is on its way, apart from those whose outcome is only to be noted. */
  get #slotsBusy(): boolean {
    return this.#slots.size > this.#freed.length;
  }

  #untilChange(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.max(ms, 20));
      this.#notify = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Notes what has ended, and starts what can be started. Returns whether there was anything of either. */
  async #turn(): Promise<boolean> {
    const { queue, mailer, now, elapsed } = this.#tools;
    if (elapsed() - this.#leasesEndedAt >= pollIntervalMs || !this.#slots.size) {
      this.#leasesEndedAt = elapsed();
      await queue.endLeases(now());
    }
    const ended = this.#ended;
    const freed = this.#freed;
    this.#ended = [];
    this.#freed = [];
    let claimed: (ClaimedMail | ClaimedNews)[];
    try {
      // If this process dies, another one takes over when the lease ends.
      claimed = await queue.turn(ended, this.#room(freed), 2 * mailer.sendTimeoutMs, now());
    } catch (error) {
      this.#ended.unshift(...ended);
      this.#freed.unshift(...freed);
      throw error;
    }
    for (const mail of freed) this.#slots.delete(mail);
    for (const mail of claimed) {
      this.#slots.add(mail);
      this.#domains.started(mail.domain);
      void this.#send(mail);
    }
    return ended.length > 0 || claimed.length > 0;
  }

  /** @param freed Mails whose slots become free in the same transaction. */
  #room(freed: readonly (ClaimedMail | ClaimedNews)[]) {
    const { connections } = this.#tools.limits;
    const used = this.#slots.size - freed.length;
    const newsUsed = [...this.#slots].filter((mail) => mail.type === "news" && !freed.includes(mail)).length;
    // After a fault, one mail finds out whether it is over.
    const most = this.#closed || this.#faults.mustWait ? 0 : this.#faults.current ? 1 : connections;
    const forNews = Math.max(1, connections - Math.max(1, Math.floor(connections / 5)));
    const taken = new Map<string, number>();
    return {
      subscription: Math.max(0, most - used),
      news: this.#tools.writeNews ? Math.max(0, Math.min(most - used, forNews - newsUsed)) : 0,
      take: (domain: string) => {
        const count = taken.get(domain) ?? 0;
        if (count >= this.#domains.room(domain)) return false;
        taken.set(domain, count + 1);
        return true;
      },
    };
  }

  async #send(mail: ClaimedMail | ClaimedNews): Promise<void> {
    const { attempt, ended } = await attemptMail(mail, this.#attemptTools);
    if (attempt?.result === "fault") this.#faults.begin(attempt.fault);
    // Only a mail that is accepted shows that the server no longer refuses all.
    else if (attempt?.result === "sent" || (attempt && this.#faults.current?.code !== "all-refused"))
      this.#faults.end();
    for (const { ending } of ended) this.#count(ending);
    this.#domains.ended(mail.domain, effectOf(attempt));
    this.#ended.push(...ended);
    this.#freed.push(mail);
    this.#change();
  }

  #count(ending: Ending): void {
    if ("outcome" in ending) this.counters[ending.outcome]++;
    else this.counters[ending.counted ? "deferred" : "waiting"]++;
  }

  async #nextWaitMs(): Promise<number> {
    const { queue, now } = this.#tools;
    const next = await queue.nextAfter(now());
    return Math.min(
      pollIntervalMs,
      next === undefined ? pollIntervalMs : next - now(),
      this.#domains.nextChangeMs() ?? pollIntervalMs,
      this.#faults.waitMs ?? pollIntervalMs,
    );
  }
}

/** What an attempt says about the receiving domain. */
function effectOf(attempt: Judged | undefined): "works" | "slow" | "none" {
  if (attempt?.result === "sent" || attempt?.result === "refused" || attempt?.result === "doubted")
    return "works";
  return attempt?.result === "deferred" && attempt.slow ? "slow" : "none";
}
