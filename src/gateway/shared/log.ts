/**
 * Records an event. No field ever contains an email address, an IP address, a key or a token.
 *
 * @param event Name of the event, such as `feed-failed`.
 */
export type Log = (event: string, fields?: Record<string, string | number | boolean>) => void;

/** Writes each event as one line of JSON. */
export const logLines =
  (write: (line: string) => void): Log =>
  (event, fields) =>
    write(`${JSON.stringify({ time: new Date().toISOString(), event, ...fields })}\n`);
