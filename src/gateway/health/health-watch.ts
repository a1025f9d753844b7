import type { Clock } from "../shared/clock.js";
import { hourMs, minuteMs } from "../shared/durations.js";
import { numberOf, type Database } from "../storage/database.js";
import { correctTimes, lastWritten, writeLiveness } from "../storage/tables/liveness.js";
import { ClockWatch } from "./clock-watch.js";
import { databaseFault } from "./database-fault.js";
import type { Faults } from "./faults.js";

/** A fault must be reported within a minute, and to look can take some seconds. */
const intervalMs = 20_000;

/** Longer than what `retryDelayMs` returns, and than a mail takes. */
const limits = { longestPauseMs: hourMs + minuteMs, longestLeaseMs: 5 * minuteMs };

export interface HealthTools {
  database: Database;
  clock: Clock;
  faults: Faults;
  /** Connects to the mail server and logs in. Rejects with a `MailFault`. */
  verifyMail: () => Promise<void>;
  /** How many mails the mail server has accepted. While there are some, it need not be asked. */
  mailsSent: () => number;
}

/** Looks regularly whether the database takes writes, the mail server can be reached, and the clock goes right. */
export class HealthWatch {
  readonly #tools: HealthTools;
  readonly #clock: ClockWatch;
  #timer: ReturnType<typeof setInterval> | undefined;
  #looking: Promise<void> | undefined;
  #writing: Promise<void> | undefined;
  #closed = false;
  #mailsSent = 0;

  constructor(tools: HealthTools) {
    this.#tools = tools;
    this.#clock = new ClockWatch(tools.clock, tools.faults);
  }

  /** Whether the clock is to be believed when it says that something is old. */
  get isClockTrusted(): boolean {
    return this.#clock.isTrusted;
  }

  /** Compares the clock with the database, and then looks regularly until `close`. */
  async start(): Promise<void> {
    const { database } = this.#tools;
    const [row] = await database.read(lastWritten);
    if (this.#clock.compare(numberOf(row, "written_at") ?? 0)) await this.#correctTimes();
    this.#timer = setInterval(() => void this.look(), intervalMs);
    (this.#timer as { unref?: () => void }).unref?.();
    void this.look();
  }

  /** Looks at everything once. Never rejects. */
  look(): Promise<void> {
    return (this.#looking ??= this.#lookAtAll().finally(() => (this.#looking = undefined)));
  }

  /** Stops looking. A mail server that hangs delays nothing. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    this.#closed = true;
    await this.#writing;
  }

  async #lookAtAll(): Promise<void> {
    const wasSetBack = this.#clock.look();
    this.#writing = this.#lookAtDatabase(wasSetBack);
    await Promise.all([this.#writing, this.#lookAtMail()]);
  }

  async #lookAtDatabase(wasSetBack: boolean): Promise<void> {
    const { database, clock, faults } = this.#tools;
    try {
      await database.write([writeLiveness(this.#clock.isTrusted ? clock.now() : null)]);
      if (wasSetBack) await this.#correctTimes();
      faults.report("database", undefined);
    } catch (error) {
      faults.report("database", databaseFault(error));
    }
  }

  async #lookAtMail(): Promise<void> {
    const { verifyMail, mailsSent, faults } = this.#tools;
    const sent = mailsSent();
    const hasSent = sent > this.#mailsSent;
    this.#mailsSent = sent;
    if (hasSent) return;
    try {
      await verifyMail();
      if (!this.#closed) faults.report("smtp", undefined);
    } catch (error) {
      if (this.#closed) return;
      const { part, code } = error as { part?: "smtp" | "relay"; code?: string };
      faults.report(part ?? "smtp", code ?? "smtp-unreachable");
    }
  }

  async #correctTimes(): Promise<void> {
    const { database, clock } = this.#tools;
    await database.write(correctTimes(clock.now(), limits));
  }
}
