import type { Context } from "hono";

/** Where a process may end with its answer, it is asked to wait for work that goes on after it. */
export function keepAtWork(c: Context, work: Promise<unknown>): void {
  try {
    c.executionCtx.waitUntil(work);
  } catch {
    // Hono throws where the runtime has no such thing; there the process goes on anyhow.
  }
}
