/** Timers of the page that are too long for a test. */
export interface LongTimers {
  /** Their delays in milliseconds. */
  delays(): number[];
  /** Advances the clock of the page by so much and fires the first timer. */
  end(milliseconds: number): void;
  restore(): void;
}

/** Lets the test control timers of more than 1,000 seconds. Shorter ones work as usual. */
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
