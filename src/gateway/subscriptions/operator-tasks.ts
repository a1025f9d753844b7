import { subscriptionOptions, type SubscriptionOptions } from "../config/subscription-options.js";
import { parseOptions } from "../config/parse-options.js";
import { Database } from "../storage/libsql-database.js";
import { Links } from "./links.js";
import type { Choices } from "./choices.js";
import { SubscriptionStore, type AddressExport } from "../storage/subscription-store.js";
import { Tokens } from "./tokens.js";

/** Who gets a list's mails. */
export interface Subscriber extends Choices {
  address: string;
  /** Language of the pages and mails that the subscriber got. */
  locale: string;
  /** ISO 8601. */
  confirmedAt: string;
  /** For the headers `List-Unsubscribe` (RFC 8058) and a link in each mail. */
  unsubscribeUrl: string;
  manageUrl: string;
}

/** All that is known of an address, for its owner who asks (GDPR, article 15); undefined where it is not known. */
export const exportAddress = (
  options: SubscriptionOptions,
  address: string,
): Promise<AddressExport | undefined> => withStore(options, ({ store }) => store.exportAddress(address));

/** Deletes all that is known of an address (GDPR, article 17). Whether there was something. */
export const eraseAddress = (options: SubscriptionOptions, address: string): Promise<boolean> =>
  withStore(options, ({ store }) => store.eraseAddress(address));

/** Gives each subscriber of a list to `take`, for the program that sends the list's mails. */
export const exportList = (
  options: SubscriptionOptions,
  list: string,
  take: (subscriber: Subscriber) => void,
): Promise<void> =>
  withStore(options, async ({ store, links }) => {
    for await (const { addressId, address, locale, confirmedAt, choices } of store.active(list)) {
      const [unsubscribeUrl, manageUrl] = await Promise.all([
        links.unsubscribe({ addressId, list }),
        links.manage({ addressId, list }),
      ]);
      take({
        address,
        locale,
        confirmedAt: confirmedAt.toISOString(),
        ...choices,
        unsubscribeUrl,
        manageUrl,
      });
    }
  });

async function withStore<Result>(
  options: SubscriptionOptions,
  act: (tools: { store: SubscriptionStore; links: Links }) => Promise<Result>,
): Promise<Result> {
  const settings = parseOptions(subscriptionOptions, options);
  if (!settings.store) throw new Error("Subscriptions are handed on to a provider: ask there.");
  const database = await Database.open(settings.store);
  try {
    const links = new Links(settings.url, new Tokens([settings.secret].flat()));
    return await act({ store: new SubscriptionStore(database), links });
  } finally {
    database.close();
  }
}
