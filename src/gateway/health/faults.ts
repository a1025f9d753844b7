import type { Clock } from "../shared/clock.js";
import type { Log } from "../shared/log.js";

/** What can fail so that subscriptions or mails stop. */
export type Part = "database" | "smtp" | "relay" | "clock" | "late-mails" | "mass-change";

/** A part that does not work now. */
export interface Fault {
  part: Part;
  /** What is wrong, such as `database-full`. */
  code: string;
  /** For how many seconds the part has not worked. */
  seconds: number;
  /** Whether subscriptions or mails stop because of it. An operator should look at the others as well. */
  severity: "failing" | "warning";
}

/** After a long stop, nobody can tell whether the clock is right. Most often it is. */
const warnings = new Set(["clock-unsure"]);

/** Takes what the parts of the gateway report about themselves. */
export interface Faults {
  /** @param code What is wrong with the part; undefined while it works. */
  report(part: Part, code: string | undefined): void;
}

/** Remembers which parts do not work, and since when. Each change is logged once. */
export class FaultBoard implements Faults {
  readonly #clock: Pick<Clock, "elapsed">;
  readonly #log: Log;
  readonly #faults = new Map<Part, { code: string; since: number }>();

  constructor(clock: Pick<Clock, "elapsed">, log: Log) {
    this.#clock = clock;
    this.#log = log;
  }

  report(part: Part, code: string | undefined): void {
    const known = this.#faults.get(part);
    if (known?.code === code) return;
    const since = known?.since ?? this.#clock.elapsed();
    if (code) {
      this.#faults.set(part, { code, since });
      this.#log("fault", { part, code });
    } else if (known) {
      this.#faults.delete(part);
      this.#log("fault-ended", { part, code: known.code, seconds: this.#secondsSince(since) });
    }
  }

  /** Ends all faults: the parts are no longer used. */
  clear(): void {
    for (const part of [...this.#faults.keys()]) this.report(part, undefined);
  }

  list(): Fault[] {
    return [...this.#faults].map(([part, { code, since }]) => ({
      part,
      code,
      seconds: this.#secondsSince(since),
      severity: warnings.has(code) ? "warning" : "failing",
    }));
  }

  #secondsSince(instant: number): number {
    return Math.round((this.#clock.elapsed() - instant) / 1000);
  }
}
