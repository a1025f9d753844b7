import type { Log } from "../shared/log.js";
import type { MailFault } from "./mailer.js";

const firstWaitMs = 2000;
const longestWaitMs = 60_000;

/**
 * Remembers what keeps all mails from being sent. The next attempt waits two seconds, doubled each time up to a minute, so that
 * mails leave soon after the operator has corrected it.
 */
export class FaultState {
  readonly #elapsed: () => number;
  readonly #log: Log;
  readonly #report: ((part: MailFault["part"], code: string | undefined) => void) | undefined;
  #current: MailFault | undefined;
  #attempts = 0;
  #waitUntil = 0;

  constructor({
    elapsed,
    log,
    report,
  }: {
    elapsed: () => number;
    log: Log;
    report?: ((part: MailFault["part"], code: string | undefined) => void) | undefined;
  }) {
    this.#elapsed = elapsed;
    this.#log = log;
    this.#report = report;
  }

  get current(): MailFault | undefined {
    return this.#current;
  }

  /** Whether it is too early for the next attempt. */
  get mustWait(): boolean {
    return this.#current !== undefined && this.#elapsed() < this.#waitUntil;
  }

  /** How long until the next attempt; undefined if there is no fault. */
  get waitMs(): number | undefined {
    return this.#current && Math.max(0, this.#waitUntil - this.#elapsed());
  }

  /** Notes a fault. Mails that were on their way together count as one attempt. */
  begin(fault: MailFault): void {
    const { part, code, cause, advice } = fault;
    if (this.#current && this.#current.part !== part) this.#report?.(this.#current.part, undefined);
    if (this.#current?.code !== code || this.#current.cause !== cause)
      this.#log("mail-fault", { code, cause, advice });
    this.#current = fault;
    this.#report?.(part, code);
    if (this.#elapsed() < this.#waitUntil) return;
    this.#waitUntil = this.#elapsed() + Math.min(firstWaitMs * 2 ** this.#attempts++, longestWaitMs);
  }

  /** Notes that the mail server has taken, or refused, a mail as it should. */
  end(): void {
    if (this.#current) this.#log("mail-fault-ended", { code: this.#current.code });
    this.#current = undefined;
    this.#attempts = 0;
    this.#waitUntil = 0;
    this.#report?.("smtp", undefined);
    this.#report?.("relay", undefined);
  }
}
