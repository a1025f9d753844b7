import type { Challenge } from "altcha-lib/v1/types";
import { shortHash } from "../shared/base64-url.js";
import type { Counters } from "./counters.js";

/** Milliseconds in which a challenge must be solved and sent. */
const lifetime = 20 * 60_000;

/** A proof of work by the ALTCHA protocol, version 1: it costs a reader's browser a second, and a sender of millions much. */
export class ProofOfWork {
  readonly #maxNumber: number;
  readonly #key: string;

  constructor(maxNumber: number, secret: string) {
    this.#maxNumber = maxNumber;
    this.#key = `proof-of-work-1:${secret}`;
  }

  async challenge(now: number): Promise<Challenge> {
    const { createChallenge } = await import("altcha-lib/v1");
    return createChallenge({
      hmacKey: this.#key,
      maxnumber: this.#maxNumber,
      expires: new Date(now + lifetime),
    });
  }

  /** Whether a solution is right, in time, and was not used before. */
  async check(solution: string, counters: Counters, now: number): Promise<boolean> {
    const { extractParams, verifySolution } = await import("altcha-lib/v1");
    try {
      if (solution.length > 4000 || !(await verifySolution(solution, this.#key, false))) return false;
      const expires = Number(extractParams(solution)["expires"]) * 1000;
      if (!(expires > now)) return false;
      const { challenge } = JSON.parse(atob(solution)) as Challenge;
      const [uses] = await counters.add(
        [{ key: `proof:${await shortHash(challenge)}`, expires: expires + lifetime, weight: 1 }],
        now,
      );
      return uses === 1;
    } catch {
      // No solution at all.
      return false;
    }
  }
}
