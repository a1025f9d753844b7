import type { SubscriptionConfig } from "../config/subscription-options.js";
import type { Log } from "../shared/log.js";
import type { Backend } from "./backend.js";
import { randomId, shortHash } from "../shared/base64-url.js";
import { dayLength } from "./counters.js";
import { ProviderError } from "./forward/ask-provider.js";
import type { Forward } from "./forward/forward.js";
import { listmonk } from "./forward/listmonk.js";
import { mailchimp } from "./forward/mailchimp.js";
import { via } from "./forward/via.js";
import { MemoryCounters } from "./memory-counters.js";

type ForwardSettings = NonNullable<SubscriptionConfig["forward"]>;

/** Hands subscriptions on to a provider. Nothing is kept but counts, in memory. */
export function createForwardBackend(
  forward: ForwardSettings,
  { mailsPerDay, mailsPerWeek }: SubscriptionConfig["limits"],
  log: Log,
): Backend {
  const counters = new MemoryCounters();
  const handOn = provider(forward);
  // Not even the memory holds an address. Made with the first request: Workers give no random values before.
  let pepper: string | undefined;
  return {
    counters,
    async take(request, locale, now) {
      const mails = async (key: string, length: number, weight = 1) => {
        pepper ??= randomId();
        const counted = { key: await shortHash(pepper + key), expires: now + length, weight };
        const [sum] = await counters.add([counted], now);
        return sum!;
      };
      const today = [`day:${request.list}:${request.key}`, dayLength] as const;
      const thisWeek = [`week:${request.mailbox}`, 7 * dayLength] as const;
      if ((await mails(...today)) > mailsPerDay || (await mails(...thisWeek)) > mailsPerWeek) return;
      try {
        await handOn(request, locale);
      } catch (error) {
        if (!(error instanceof ProviderError)) throw error;
        log("forward-failed", { to: forward.to, status: error.status });
        if (error.aboutAddress) return;
        // The reader is told to try again, and must be able to.
        await mails(...today, -1);
        await mails(...thisWeek, -1);
        throw error;
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
