/** Limits for one receiving domain. */
export interface DomainLimitOptions {
  /** Mails on their way to one domain at the same time. */
  perDomain: number;
  /** Mails a second to one domain; undefined for no limit. */
  perSecond?: number | undefined;
}

interface DomainState {
  /** Mails on their way. */
  sending: number;
  /** How many attempts in a row the domain has asked for fewer mails, or has not answered. */
  slow: number;
  /** When the rate allows the next mail, in monotonic milliseconds. */
  nextAt: number;
  /** Until when the domain is left alone, in monotonic milliseconds. */
  pausedUntil: number;
}

const firstPauseMs = 30_000;
const longestPauseMs = 30 * 60_000;

/**
 * What may be sent to which domain at the moment. A domain that asks for fewer mails is left alone for half a minute, doubled
 * each time up to half an hour, and then gets one mail at a time until it has accepted one. Other domains do not notice.
 */
export class DomainLimits {
  readonly #options: DomainLimitOptions;
  readonly #elapsed: () => number;
  readonly #domains = new Map<string, DomainState>();

  /** @param elapsed Monotonic milliseconds. */
  constructor(options: DomainLimitOptions, elapsed: () => number) {
    this.#options = options;
    this.#elapsed = elapsed;
  }

  /** How many more mails to this domain may be started now. */
  room(domain: string): number {
    const { perDomain, perSecond } = this.#options;
    const state = this.#domains.get(domain);
    if (!state) return perSecond ? 1 : perDomain;
    if (waitOf(state, this.#elapsed()) > 0) return 0;
    const most = state.slow ? 1 : perDomain;
    const free = Math.max(0, most - state.sending);
    return perSecond ? Math.min(1, free) : free;
  }

  started(domain: string): void {
    const state = this.#stateOf(domain);
    state.sending++;
    const { perSecond } = this.#options;
    if (perSecond) state.nextAt = this.#elapsed() + 1000 / perSecond;
  }

  /** @param effect `works` for a domain that took a mail, `slow` for one that wants fewer or did not answer. */
  ended(domain: string, effect: "works" | "slow" | "none"): void {
    const state = this.#stateOf(domain);
    state.sending--;
    if (effect === "works") state.slow = 0;
    const now = this.#elapsed();
    // Mails that were on their way together count as one attempt.
    if (effect === "slow" && state.pausedUntil <= now)
      state.pausedUntil = now + Math.min(firstPauseMs * 2 ** state.slow++, longestPauseMs);
    if (isIdle(state, now)) this.#domains.delete(domain);
  }

  /** How long until a domain that has to wait may get the next mail; undefined if none has to. */
  nextChangeMs(): number | undefined {
    const now = this.#elapsed();
    let least: number | undefined;
    for (const [domain, state] of this.#domains) {
      const wait = waitOf(state, now);
      if (wait > 0) least = Math.min(least ?? wait, wait);
      else if (isIdle(state, now)) this.#domains.delete(domain);
    }
    return least;
  }

  #stateOf(domain: string): DomainState {
    const known = this.#domains.get(domain);
    if (known) return known;
    const state = { sending: 0, slow: 0, nextAt: 0, pausedUntil: 0 };
    this.#domains.set(domain, state);
    return state;
  }
}

const waitOf = ({ nextAt, pausedUntil }: DomainState, now: number) => Math.max(nextAt, pausedUntil) - now;

/** Whether nothing has to be remembered about a domain. */
const isIdle = (state: DomainState, now: number) => !state.sending && !state.slow && waitOf(state, now) <= 0;
