/**
 * Writes what happened. No field ever holds an address, of mail or of the network, nor a key or token.
 *
 * @param event what happened, as `feed-failed`.
 */
export type Log = (event: string, fields?: Record<string, string | number | boolean>) => void;

/** One line of JSON for each event. */
export const logLines =
  (write: (line: string) => void): Log =>
  (event, fields) =>
    write(`${JSON.stringify({ time: new Date().toISOString(), event, ...fields })}\n`);
