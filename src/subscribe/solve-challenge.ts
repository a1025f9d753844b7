/** A proof-of-work challenge of the ALTCHA protocol, version 1: find the number whose hash with `salt` is `challenge`. */
export interface Challenge {
  algorithm: string;
  challenge: string;
  salt: string;
  signature: string;
  /** The solution is at most this number; 1,000,000 by default. */
  maxnumber?: number;
}

/** Challenges with a larger `maxnumber` are refused, because they take too long on a phone. */
const largestMaxNumber = 10_000_000;

/** Hashes per batch. Chromium delivers all results of a batch before the page can do anything else. */
const batchSize = 1024;

/**
 * Tries numbers until one solves the challenge, and returns the solution for the form field `altcha`. Returns undefined if
 * there is no solution. Rejects only with the reason of the signal.
 */
export async function solveChallenge(
  { algorithm, challenge, salt, signature, maxnumber = 1_000_000 }: Challenge,
  signal: AbortSignal,
): Promise<string | undefined> {
  const encoder = new TextEncoder();
  const wanted = String(challenge).toLowerCase();
  const last = maxnumber <= largestMaxNumber ? maxnumber : -1;
  const isSolution = async (number: number) =>
    toHex(await crypto.subtle.digest(algorithm, encoder.encode(salt + number))) === wanted;
  for (let first = 0; first <= last; first += batchSize) {
    signal.throwIfAborted();
    const count = Math.min(batchSize, last - first + 1);
    const numbers = Array.from({ length: count }, (_, index) => first + index);
    const results = await Promise.all(numbers.map(isSolution));
    const number = numbers[results.indexOf(true)];
    if (number !== undefined) return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return undefined;
}

const toHex = (buffer: ArrayBuffer): string =>
  Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");
