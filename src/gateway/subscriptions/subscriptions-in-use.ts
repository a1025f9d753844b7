import type { Subscriptions } from "./create-subscriptions.js";

/** Subscriptions that end only when the requests in progress have. */
export interface SubscriptionsInUse extends Subscriptions {
  /** Counts a request until its work has ended. */
  during(work: Promise<void>): Promise<void>;
  /** Waits for the requests in progress, and closes. */
  finish(): Promise<void>;
}

export function useSubscriptions(subscriptions: Subscriptions): SubscriptionsInUse {
  const inProgress = new Set<Promise<void>>();
  return {
    ...subscriptions,
    async during(work) {
      inProgress.add(work);
      try {
        await work;
      } finally {
        inProgress.delete(work);
      }
    },
    async finish() {
      while (inProgress.size) await Promise.allSettled(inProgress);
      await subscriptions.close();
    },
  };
}
