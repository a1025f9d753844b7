/** Timers of the page that wait longer than a test does, and the time that they wait for. */
export interface LongTimers {
  /** Milliseconds that each one waits. */
  delays(): number[];
  /** Lets so much time pass, as to what the page asks of the clock, and the first of them end. */
  end(milliseconds: number): void;
  restore(): void;
}

/** Takes the long timers of the page into the test's own hands; short ones stay what they are. */
export function holdLongTimers(): LongTimers {
  const setTimeout = window.setTimeout.bind(window);
  const clearTimeout = window.clearTimeout.bind(window);
  const now = Date.now.bind(Date);
  const waiting = new Map<number, { callback: () => void; delay: number }>();
  let passed = 0;
  let timers = -1;
  window.setTimeout = ((callback: () => void, delay = 0, ...rest: unknown[]) => {
    if (delay < 1e6) return setTimeout(callback, delay, ...rest);
    waiting.set(--timers, { callback, delay });
    return timers;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => void (waiting.delete(id as number) || clearTimeout(id));
  Date.now = () => now() + passed;
  return {
    delays: () => [...waiting.values()].map(({ delay }) => delay),
    end(milliseconds) {
      const [id, { callback }] = [...waiting][0]!;
      waiting.delete(id);
      passed += milliseconds;
      callback();
    },
    restore() {
      Object.assign(window, { setTimeout, clearTimeout });
      Object.assign(Date, { now });
    },
  };
}
