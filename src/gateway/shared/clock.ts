/** The two clocks of a machine. Tests move them. */
export interface Clock {
  /** Milliseconds since 1970. Somebody can set this clock, forward or back, so it is only for times that are stored or shown. */
  now(): number;
  /** Milliseconds since some moment. Nobody can set this clock, so it is for ages, pauses and waits within this process. */
  elapsed(): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
};
