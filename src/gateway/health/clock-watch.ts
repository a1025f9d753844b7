import type { Clock } from "../shared/clock.js";
import { dayMs, hourMs, minuteMs } from "../shared/durations.js";
import type { Faults } from "./faults.js";

/** What the clocks of several machines may differ by, and what a clock is corrected by in small steps. */
const toleranceMs = minuteMs;

/** A database that was not written to for longer was perhaps not used, or the clock is ahead. */
const longestStopMs = dayMs;

/** For how long a jump is reported, if the clock is not set back. */
const reportMs = hourMs;

/** For how long nothing is deleted because of its age after the clock has been set forward. NTP corrects a clock in minutes. */
const doubtMs = 6 * hourMs;

/** Notices that the wall clock was set, by comparing it with the clock that nobody can set. */
export class ClockWatch {
  readonly #clock: Clock;
  readonly #faults: Faults;
  /** What the wall clock is ahead of the other one. */
  #offset: number;
  /** The offset before the first jump that is not yet believed. */
  #trusted: number | undefined;
  #jumpedAt = 0;
  #trustedFrom = -Infinity;
  #isUnsure = false;

  constructor(clock: Clock, faults: Faults) {
    this.#clock = clock;
    this.#faults = faults;
    this.#offset = this.#difference();
  }

  /** Whether nothing suggests that the clock is ahead. While it may be, nothing is deleted because of its age. */
  get isTrusted(): boolean {
    return this.#clock.elapsed() >= this.#trustedFrom;
  }

  /**
   * Compares the clock with what was last written to the database. After a long stop, nobody can tell whether the clock is right.
   *
   * @param lastWritten Milliseconds since 1970; 0 if nothing was.
   * @returns Whether the clock is behind.
   */
  compare(lastWritten: number): boolean {
    if (!lastWritten) return false;
    const ahead = this.#clock.now() - lastWritten;
    if (ahead > longestStopMs) {
      this.#isUnsure = true;
      this.#trustedFrom = this.#clock.elapsed() + doubtMs;
      this.#faults.report("clock", "clock-unsure");
    }
    if (ahead >= -5 * toleranceMs) return false;
    this.#trusted = this.#offset - ahead;
    this.#jumpedAt = this.#clock.elapsed();
    this.#faults.report("clock", "clock-jump");
    return true;
  }

  /**
   * Looks whether the clock was set since the last time.
   *
   * @returns Whether it was set back.
   */
  look(): boolean {
    const offset = this.#difference();
    const jumpMs = offset - this.#offset;
    this.#offset = offset;
    const elapsed = this.#clock.elapsed();
    if (Math.abs(jumpMs) > toleranceMs) {
      this.#trusted ??= offset - jumpMs;
      this.#jumpedAt = elapsed;
      if (jumpMs > hourMs) this.#trustedFrom = elapsed + doubtMs;
    }
    const isBack = this.#trusted !== undefined && Math.abs(offset - this.#trusted) <= toleranceMs;
    if (isBack) this.#trustedFrom = -Infinity;
    if (isBack || elapsed - this.#jumpedAt > reportMs) this.#trusted = undefined;
    if (this.#trusted !== undefined) this.#faults.report("clock", "clock-jump");
    else this.#faults.report("clock", this.#isUnsure && !this.isTrusted ? "clock-unsure" : undefined);
    return jumpMs < -toleranceMs;
  }

  #difference(): number {
    return this.#clock.now() - this.#clock.elapsed();
  }
}
