import type { ForwardConfig } from "../config/forward-options.js";
import type { LimitsConfig } from "../config/subscription-options.js";
import { dayMs } from "../shared/durations.js";
import type { Log } from "../shared/log.js";
import { randomId } from "../shared/random-id.js";
import { shortHash } from "../shared/short-hash.js";
import type { Backend } from "./backend.js";
import { ProviderError } from "./forward/ask-provider.js";
import type { Forward } from "./forward/forward.js";
import { listmonk } from "./forward/listmonk.js";
import { mailchimp } from "./forward/mailchimp.js";
import { via } from "./forward/via.js";
import { MemoryCounters } from "./memory-counters.js";
import type { SubscriptionRequest } from "./subscription.js";

/** Forwards subscriptions to a provider. Nothing is kept but counters, in memory. */
export function createForwardBackend(
  config: ForwardConfig,
  { mailsPerDay, mailsPerWeek }: LimitsConfig,
  log: Log,
): Backend {
  const counters = new MemoryCounters();
  const forward = forwardTo(config);
  // With it, not even the memory contains an address. Made for the first request: Workers have no random values before.
  let pepper: string | undefined;

  /** Adds to a counter under a hash of its key, and returns the sum. */
  async function add(key: string, durationMs: number, weight: number, now: number): Promise<number> {
    pepper ??= randomId();
    const count = { key: await shortHash(pepper + key), expiresAt: now + durationMs, weight };
    const [sum = 0] = await counters.add([count], now);
    return sum;
  }

  const addToday = ({ list, key }: SubscriptionRequest, weight: number, now: number) =>
    add(`day:${list}:${key}`, dayMs, weight, now);
  const addThisWeek = ({ mailbox }: SubscriptionRequest, weight: number, now: number) =>
    add(`week:${mailbox}`, 7 * dayMs, weight, now);

  return {
    counters,
    async take(request, locale, now) {
      // In this order: a request beyond the limit of the day does not count for the week.
      if ((await addToday(request, 1, now)) > mailsPerDay) return;
      if ((await addThisWeek(request, 1, now)) > mailsPerWeek) return;
      try {
        await forward(request, locale);
      } catch (error) {
        if (!(error instanceof ProviderError)) throw error;
        log("forward-failed", { to: config.to, status: error.status });
        if (error.isAboutAddress) return;
        // The reader is asked to try again, so this attempt must not count.
        await addToday(request, -1, now);
        await addThisWeek(request, -1, now);
        throw error;
      }
    },
    sendMails: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

function forwardTo(config: ForwardConfig): Forward {
  switch (config.to) {
    case "listmonk":
      return listmonk(config);
    case "mailchimp":
      return mailchimp(config);
    case "via":
      return via(config);
  }
}
