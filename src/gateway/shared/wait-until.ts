import type { Context } from "hono";

/** Asks the runtime to wait for work that continues after the answer. Workers, for example, would stop it otherwise. */
export function waitUntil(c: Context, work: Promise<unknown>): void {
  try {
    c.executionCtx.waitUntil(work);
  } catch {
    // Hono throws if the runtime has no execution context. There, the process continues anyway.
  }
}
