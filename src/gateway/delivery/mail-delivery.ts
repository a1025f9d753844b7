import type { Mail, Message } from "../mail/mail.js";
import { dayMs } from "../shared/durations.js";
import { errorCode } from "../shared/error-code.js";
import type { Log } from "../shared/log.js";
import type { ClaimedMail, MailQueue } from "../storage/mail-queue.js";
import { MailRefusedError, type Mailer } from "./mailer.js";
import { retryDelayMs } from "./retry-delay.js";

/** How often to look for mails that other processes have left behind. */
const pollIntervalMs = 15_000;
/** How long mails that are being sent may delay the end of the process. */
const closeTimeoutMs = 5000;
/** A mail that could not be sent for this long is given up. */
const maxMailAgeMs = 7 * dayMs;

export interface MailDeliveryTools {
  queue: MailQueue;
  mailer: Mailer;
  writeMail: (mail: Mail, now: number) => Promise<Message>;
  now: () => number;
  log: Log;
}

/**
 * Sends the mails of the queue. A mail is sent at least once. It is sent twice, with the same Message-ID, only if a process
 * dies or loses its connection after the server has accepted the mail and before that is noted.
 */
export class MailDelivery {
  readonly #tools: MailDeliveryTools;
  #running: Promise<void> | undefined;
  #wokenAgain = false;
  #closed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tools: MailDeliveryTools) {
    this.#tools = tools;
  }

  /** Sends the mails that are due now, and later those that become due. Resolves when none is due; never rejects. */
  wake(): Promise<void> {
    this.#wokenAgain = true;
    return (this.#running ??= this.#run());
  }

  /** Resolves when the mails that are being sent have arrived or failed. Those that take too long wait for the next process. */
  async close(): Promise<void> {
    const { mailer } = this.#tools;
    this.#closed = true;
    clearTimeout(this.#timer);
    const deadline = setTimeout(() => mailer.close(), closeTimeoutMs);
    await this.#running;
    clearTimeout(deadline);
    mailer.close();
  }

  async #run(): Promise<void> {
    clearTimeout(this.#timer);
    let waitMs = pollIntervalMs;
    // A mail can be queued at any time, even while `#nextWaitMs` reads the queue.
    while (this.#wokenAgain && !this.#closed) {
      this.#wokenAgain = false;
      try {
        while (!this.#closed && (await this.#sendSome()));
        waitMs = await this.#nextWaitMs();
      } catch (error) {
        this.#tools.log("outbox-failed", { code: errorCode(error) });
        waitMs = pollIntervalMs;
      }
    }
    // In the same turn as the last check of `#wokenAgain`: the next call of `wake` starts a new run.
    this.#running = undefined;
    if (this.#closed) return;
    this.#timer = setTimeout(() => void this.wake(), Math.max(waitMs, 20));
    // Does not keep a process alive that has nothing else to do. The mails wait for the next one.
    (this.#timer as { unref?: () => void }).unref?.();
  }

  async #sendSome(): Promise<boolean> {
    const { queue, mailer, now } = this.#tools;
    // If this process dies, another one takes over when the lease ends.
    const leaseMs = 2 * mailer.sendTimeoutMs;
    const mails = await queue.claim(mailer.concurrency, leaseMs, now());
    await Promise.all(mails.map((mail) => this.#send(mail)));
    return mails.length > 0;
  }

  async #send(mail: ClaimedMail): Promise<void> {
    const { queue, mailer, writeMail, now, log } = this.#tools;
    const { kind, attempts } = mail;
    if (!mail.wanted) return queue.finish(mail, "obsolete", now());
    try {
      await mailer.send(await writeMail(mail, now()));
    } catch (error) {
      const code = errorCode(error);
      if (error instanceof MailRefusedError) {
        log("mail-refused", { kind, code });
        return queue.finish(mail, "refused", now());
      }
      log("mail-failed", { kind, code, attempts });
      return now() - mail.createdAt > maxMailAgeMs
        ? queue.finish(mail, "given up", now())
        : queue.postpone(mail, now() + retryDelayMs(attempts));
    }
    await queue.finish(mail, "sent", now());
    log("mail-sent", { kind, attempts });
  }

  async #nextWaitMs(): Promise<number> {
    const dueAt = await this.#tools.queue.nextDueAt();
    return dueAt === undefined ? pollIntervalMs : Math.min(pollIntervalMs, dueAt - this.#tools.now());
  }
}
