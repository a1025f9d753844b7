import type { Challenge } from "altcha-lib/v1/types";
import { minuteMs } from "../shared/durations.js";
import { shortHash } from "../shared/short-hash.js";
import type { Counters } from "./counters.js";

/** How long a challenge can be solved and sent. */
const lifetimeMs = 20 * minuteMs;

/** No solution is longer. */
const maxSolutionLength = 4000;

/** A proof of work (ALTCHA protocol, version 1). It costs a browser a second, and whoever sends millions of requests a lot. */
export class ProofOfWork {
  readonly #maxNumber: number;
  readonly #key: string;

  /** @param maxNumber The highest number that a browser has to try. */
  constructor(maxNumber: number, secret: string) {
    this.#maxNumber = maxNumber;
    this.#key = `proof-of-work-1:${secret}`;
  }

  async challenge(now: number): Promise<Challenge> {
    const { createChallenge } = await import("altcha-lib/v1");
    return createChallenge({
      hmacKey: this.#key,
      maxnumber: this.#maxNumber,
      expires: new Date(now + lifetimeMs),
    });
  }

  /** Whether a solution is correct, in time, and used for the first time. */
  async check(solution: string, counters: Counters, now: number): Promise<boolean> {
    const { extractParams, verifySolution } = await import("altcha-lib/v1");
    try {
      if (solution.length > maxSolutionLength || !(await verifySolution(solution, this.#key, false)))
        return false;
      const expiresAt = Number(extractParams(solution)["expires"]) * 1000;
      if (!(expiresAt > now)) return false;
      const { challenge } = JSON.parse(atob(solution)) as Challenge;
      const [uses] = await counters.add(
        [{ key: `proof:${await shortHash(challenge)}`, expiresAt: expiresAt + lifetimeMs, weight: 1 }],
        now,
      );
      return uses === 1;
    } catch {
      // It is not a solution at all.
      return false;
    }
  }
}
