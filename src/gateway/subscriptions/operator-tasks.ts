/** What an operator does with the subscriptions, from the command line or from a program. */
import { parseOptions } from "../config/parse-options.js";
import { subscriptionOptions, type SubscriptionOptions } from "../config/subscription-options.js";
import { openDatabase } from "../storage/open-database.js";
import { SubscriptionStore } from "../storage/subscription-store.js";
import type { Choices } from "./choices.js";
import { Links } from "./links.js";
import type { AddressExport } from "./subscription.js";
import { Tokens } from "./tokens.js";

/** A subscriber of a list, with the links for the mails of that list. */
export interface ExportedSubscriber extends Choices {
  address: string;
  /** Language of the pages and mails that the subscriber got. */
  locale: string;
  /** ISO 8601. */
  confirmedAt: string;
  /** For the header `List-Unsubscribe` (RFC 8058) and for a link in each mail. */
  unsubscribeUrl: string;
  manageUrl: string;
}

/** Returns all that is stored about an address, for its owner (GDPR, article 15); undefined if nothing is. */
export const exportAddress = (
  options: SubscriptionOptions,
  address: string,
): Promise<AddressExport | undefined> => withStore(options, ({ store }) => store.exportAddress(address));

/** Deletes all that is stored about an address (GDPR, article 17). Returns whether anything was. */
export const eraseAddress = (options: SubscriptionOptions, address: string): Promise<boolean> =>
  withStore(options, ({ store }) => store.eraseAddress(address));

/** Passes each active subscriber of a list to `take`, for the program that sends the mails of the list. */
export const exportList = (
  options: SubscriptionOptions,
  list: string,
  take: (subscriber: ExportedSubscriber) => void,
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
  const { store, url, secret } = parseOptions(subscriptionOptions, options);
  if (!store) throw new Error("Subscriptions are forwarded to a provider, which stores them.");
  const database = await openDatabase(store);
  try {
    const links = new Links(url, new Tokens([secret].flat()));
    return await act({ store: new SubscriptionStore(database), links });
  } finally {
    await database.close();
  }
}
