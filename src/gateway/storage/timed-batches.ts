import { nextTask } from "../shared/next-task.js";

/**
 * How long a batch should take, in milliseconds. The client for a file is synchronous: nothing else runs in this process until
 * a transaction has ended. Some take much longer than those before them, because SQLite then also tidies up its log.
 */
const aimMs = 12;

/** How many rows the first batch has. Each next one has at most twice as many as the one before. */
const firstSize = 25;
const leastSize = 5;
const greatestSize = 500;

/**
 * Repeats an action on a batch of rows until it finds fewer than it may take, and lets other work go on after each. How many it
 * may take depends on how long the last batch took: that differs by the machine, its disk and how much is stored.
 *
 * @param act Returns how many rows it has found.
 * @param signal Ends it after the batch that is being done.
 * @param elapsed Milliseconds by a clock that nobody can set.
 */
export async function inTimedBatches(
  act: (size: number) => Promise<number>,
  signal?: AbortSignal,
  elapsed = () => performance.now(),
): Promise<void> {
  for (let size = firstSize; !signal?.aborted;) {
    const start = elapsed();
    if ((await act(size)) < size) return;
    const fitting = Math.floor((size * aimMs) / Math.max(1, elapsed() - start));
    size = Math.max(leastSize, Math.min(fitting, 2 * size, greatestSize));
    await nextTask();
  }
}
