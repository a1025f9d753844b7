import type { GatewayOptions } from "../../gateway/config/gateway-options.js";
import { readConfig } from "../../gateway/config/read-config.js";
import { checkFeeds } from "./check-feeds.js";
import { checkLink } from "./check-link.js";
import { checkSender } from "./check-sender.js";
import { checkStore } from "./check-store.js";
import type { Dns } from "./dns.js";
import type { Finding } from "./finding.js";

/** Tries all that a gateway needs. */
export async function diagnose(options: GatewayOptions, dns: Dns): Promise<Finding[]> {
  const config = readConfig(options);
  const { subscriptions } = config;
  const groups = await Promise.all([
    checkFeeds(config),
    checkStore(config),
    // Only mails that are sent here have links.
    ...(subscriptions?.store
      ? [checkLink(subscriptions).then((finding) => [finding]), checkSender(subscriptions.store, dns)]
      : []),
  ]);
  return groups.flat();
}
