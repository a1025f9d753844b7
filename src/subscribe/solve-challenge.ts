/** A challenge of the ALTCHA protocol, version 1: which number makes `salt` and it hash to `challenge`? */
export interface Challenge {
  algorithm: string;
  challenge: string;
  salt: string;
  signature: string;
  maxnumber?: number;
}

/** More takes too long on a telephone, whoever asks. */
const most = 10_000_000;

/** Hashes on their way at a time. Chromium hands in one answer after the other, and the page has no turn until the last. */
const batch = 1024;

/**
 * Tries numbers until one is right, and gives the solution as a form sends it, in the field `altcha`; undefined where
 * there is none. Rejects only with the signal's reason.
 */
export async function solveChallenge(
  { algorithm, challenge, salt, signature, maxnumber = 1_000_000 }: Challenge,
  signal: AbortSignal,
): Promise<string | undefined> {
  const encoder = new TextEncoder();
  const wanted = String(challenge).toLowerCase();
  const last = maxnumber <= most ? maxnumber : -1;
  const isRight = async (number: number) =>
    toHex(await crypto.subtle.digest(algorithm, encoder.encode(salt + number))) === wanted;
  for (let first = 0; first <= last; first += batch) {
    signal.throwIfAborted();
    const count = Math.min(batch, last - first + 1);
    const found = (await Promise.all(Array.from({ length: count }, (_, at) => isRight(first + at)))).indexOf(
      true,
    );
    if (found >= 0)
      return btoa(JSON.stringify({ algorithm, challenge, number: first + found, salt, signature }));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return undefined;
}

const toHex = (buffer: ArrayBuffer): string =>
  Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");
