import type { FeedError } from "../feed/feed-error.js";
import { keepRetryFocus, type RetryHost } from "./retry-focus.js";

/** After so many failures in a row the reader's own "try again" is left. */
const mostRetries = 4;
/** Seconds before the first retry; each further one waits twice as long. */
const firstWait = 5;
/** Seconds. A server that asks for more is not asked again on this page. */
const longestWait = 300;

/**
 * Keeps the focus of a reader who tries again, explains a failure where the element has the `debug` attribute, and reads again on its own where it may pass: when
 * the browser is back online, after the time that the server asks for, or after a growing time with jitter, so that the
 * readers of a busy page do not all come back at once.
 *
 * @param failures How many readings in a row have failed before this one.
 * @param signal Ends the waiting.
 * @param retry Absent where the reader is asked to try again, and nothing happens without that.
 */
export function afterFailure(
  error: FeedError,
  element: RetryHost,
  failures: number,
  signal: AbortSignal,
  retry: (() => void) | undefined,
): void {
  keepRetryFocus(element);
  if (element.hasAttribute("debug")) {
    void import("./debug-report.js").then(
      ({ explainFailure }) => explainFailure(error, element),
      () => {},
    );
  }
  if (!retry || !error.retryable || signal.aborted) return;
  if (error.code === "offline") return addEventListener("online", retry, { once: true, signal });
  const wait = Math.max(1, error.retryAfter ?? firstWait * 2 ** failures * (0.5 + Math.random()));
  if (failures >= mostRetries || wait > longestWait) return;
  const timer = setTimeout(retry, wait * 1000);
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
}
