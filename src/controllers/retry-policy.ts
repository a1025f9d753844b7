import type { FeedError } from "../feed/feed-error.js";
import { retryButtonOf, type RetryHost } from "./retry-button.js";

/** After this many failures in a row, only the reader tries again. */
const maxRetries = 4;
/** Seconds before the first retry. Each further one waits twice as long. */
const firstWait = 5;
/** Seconds. If the server asks for more, the page does not try again. */
const longestWait = 300;

export interface FailureContext {
  /** How many readings in a row have failed before this one. */
  failures: number;
  /** Ends the waiting. */
  signal: AbortSignal;
  /** Reads again; absent if only the reader can ask for that. */
  retry: (() => void) | undefined;
}

/**
 * Does what follows a failure: looks after the button with which a reader tries again, writes a report for developers if the
 * element has the attribute `debug`, and reads again later if that may succeed: when the browser is back online, after the
 * time that the server asks for, or after a growing time. That time is partly random, so that the readers of a busy page do
 * not all come back at once.
 */
export function handleFailure(error: FeedError, host: RetryHost, context: FailureContext): void {
  const { failures, signal, retry } = context;
  const button = retryButtonOf(host);
  // Otherwise another address is being read, or an older page.
  if (retry) button.setBusy(false);
  if (host.hasAttribute("debug")) {
    void import("./debug-report.js").then(
      ({ writeDebugReport }) => writeDebugReport(error, host),
      () => {},
    );
  }
  if (!retry || !error.retryable || signal.aborted) return;
  if (error.code === "offline") return addEventListener("online", retry, { once: true, signal });
  const wait = Math.max(1, error.retryAfter ?? firstWait * 2 ** failures * (0.5 + Math.random()));
  if (failures >= maxRetries || wait > longestWait) return;
  const timer = setTimeout(retry, wait * 1000);
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
}
