/** A command that cannot be meant. */
export class UsageError extends Error {}

/** Where a command writes. */
export interface Io {
  out: (text: string) => void;
  err: (text: string) => void;
}
