import { hourMs, minuteMs } from "../shared/durations.js";
import type { Attempt } from "./mailer.js";
import { allRefusedFault } from "./smtp-outcome.js";

/** After how long an address that does not exist, as the server says, is tried once more. */
export const secondLookMs = hourMs;
/** A second refusal that comes sooner, for example of another release, says nothing new. */
const leastBetweenMs = 30 * minuteMs;

/** More than half of so many answers: then it is the server that is wrong, not the addresses. */
const answersSeen = 20;
const mostRefused = 10;

/** Entries for mails that another process has taken over would stay for ever. */
const mostRemembered = 20_000;

/** An attempt, or a refusal that is not believed yet. */
export type Judged = Attempt | { result: "doubted"; code: string };

/** What is known of a mail whose attempt is to be judged. */
export interface Recipient {
  addressId: string;
  /** The addresses of news have been confirmed. Those of other mails are whatever somebody typed. */
  type: "news" | "subscription";
}

/**
 * Decides whether to believe a server that says that an address does not exist. A relay with a wrong table says so of everybody,
 * and would end all subscriptions. So an address is believed to be bad only if it is refused twice, about an hour apart, and the
 * server has accepted another mail between. If it refuses most, all mails wait, and everything that it has said is forgotten.
 */
export class AddressRefusals {
  readonly #elapsed: () => number;
  #accepted = 0;
  /** Whether each of the last mails was accepted. An address that is refused several times counts once. */
  #answers: boolean[] = [];
  /** By the id of an address: when it was first refused, and how many mails had been accepted by then. */
  readonly #first = new Map<string, { at: number; accepted: number }>();

  constructor(elapsed: () => number) {
    this.#elapsed = elapsed;
  }

  judge({ addressId, type }: Recipient, attempt: Attempt): Judged {
    if (attempt.result === "sent") {
      this.#accepted++;
      if (this.#refusesMost) this.#answers = [];
      else this.#note(true);
      this.#first.delete(addressId);
    }
    if (attempt.result !== "refused" || !attempt.badAddress) return attempt;
    const { code } = attempt;
    // Anybody can type addresses into the form, so these raise no alarm.
    if (type === "subscription") return this.#refusesMost ? { result: "doubted", code } : attempt;
    const first = this.#first.get(addressId);
    if (!first) this.#note(false);
    if (this.#refusesMost) {
      this.#first.clear();
      return allRefusedFault(code);
    }
    if (!first) this.#remember(addressId);
    else if (this.#accepted > first.accepted && this.#elapsed() - first.at >= leastBetweenMs) {
      this.#first.delete(addressId);
      return attempt;
    }
    return { result: "doubted", code };
  }

  get #refusesMost(): boolean {
    return this.#answers.filter((accepted) => !accepted).length > mostRefused;
  }

  #note(accepted: boolean): void {
    this.#answers = [...this.#answers, accepted].slice(-answersSeen);
  }

  #remember(addressId: string): void {
    this.#first.set(addressId, { at: this.#elapsed(), accepted: this.#accepted });
    const [oldest] = this.#first.keys();
    if (oldest !== undefined && this.#first.size > mostRemembered) this.#first.delete(oldest);
  }
}
