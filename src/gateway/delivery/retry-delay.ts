/** Half a minute, doubled with each attempt up to an hour, and reduced by up to half so that mails do not retry in step. */
export const retryDelayMs = (attempts: number, random: () => number = Math.random): number =>
  Math.round(Math.min(30_000 * 2 ** (attempts - 1), 3_600_000) * (1 - random() / 2));
