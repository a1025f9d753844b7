import type { SubscriptionSettings } from "../config-subscriptions.js";
import type { Log } from "../log.js";
import type { Backend } from "./backend.js";
import { shortHash } from "./bytes.js";
import { dayLength } from "./counters.js";
import { ProviderError } from "./forward/ask-provider.js";
import type { Forward } from "./forward/forward.js";
import { listmonk } from "./forward/listmonk.js";
import { mailchimp } from "./forward/mailchimp.js";
import { via } from "./forward/via.js";
import { MemoryCounters } from "./memory-counters.js";

type ForwardSettings = NonNullable<SubscriptionSettings["forward"]>;

/** Hands subscriptions on to a provider. Nothing is kept but counts, in memory. */
export function createForwardBackend(
  forward: ForwardSettings,
  { mailsPerDay, mailsPerWeek }: SubscriptionSettings["limits"],
  log: Log,
): Backend {
  const counters = new MemoryCounters();
  const handOn = provider(forward);
  return {
    counters,
    async take(request, locale, now) {
      const salt = await counters.salt(now);
      const [day, week] = await Promise.all([
        shortHash(`${salt}:${request.list}:${request.key}`),
        shortHash(`${request.mailbox}`),
      ]);
      const [today = 0, lately = 0] = await counters.add(
        [
          { key: `mail:${day}`, expires: now + dayLength, weight: 1 },
          { key: `mailbox:${week}`, expires: now + 7 * dayLength, weight: 1 },
        ],
        now,
      );
      if (today > mailsPerDay || lately > mailsPerWeek) return;
      try {
        await handOn(request, locale);
      } catch (error) {
        if (!(error instanceof ProviderError)) throw error;
        log("forward-failed", { to: forward.to, status: error.status });
        if (!error.aboutAddress) {
          // The reader is told to try again, and must be able to.
          await counters.add(
            [
              { key: `mail:${day}`, expires: now + dayLength, weight: -1 },
              { key: `mailbox:${week}`, expires: now + 7 * dayLength, weight: -1 },
            ],
            now,
          );
          throw error;
        }
      }
    },
    sendMails: () => Promise.resolve(),
    healthy: () => Promise.resolve(true),
    close: () => Promise.resolve(),
  };
}

function provider(settings: ForwardSettings): Forward {
  switch (settings.to) {
    case "listmonk":
      return listmonk(settings);
    case "mailchimp":
      return mailchimp(settings);
    case "via":
      return via(settings);
  }
}
