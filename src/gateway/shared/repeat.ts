/** Work that is repeated until it is stopped. */
export interface Repetition {
  /** Resolves when the work that is being done has ended. */
  stop(): Promise<void>;
}

/**
 * Does something now, and again some time after it has ended. Does not keep a process alive that has nothing else to do.
 *
 * @param act Must not reject.
 */
export function repeat(act: () => Promise<void>, pauseMs: number): Repetition {
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = Promise.resolve();
  const run = () => {
    running = act().then(() => {
      if (isStopped) return;
      timer = setTimeout(run, pauseMs);
      (timer as { unref?: () => void }).unref?.();
    });
  };
  run();
  return {
    stop() {
      isStopped = true;
      clearTimeout(timer);
      return running;
    },
  };
}
