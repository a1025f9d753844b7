import { parseOptions } from "../config/parse-options.js";
import {
  subscriptionOptions,
  type SubscriptionConfig,
  type SubscriptionOptions,
} from "../config/subscription-options.js";
import { openDatabase } from "../storage/open-database.js";
import { NewsDesk } from "./news-desk.js";

/** Opens the database of a configuration for an operator, from the command line or from a program. */
export async function withDesk<Result>(
  options: SubscriptionOptions,
  act: (desk: NewsDesk, config: SubscriptionConfig) => Promise<Result>,
): Promise<Result> {
  const config = parseOptions(subscriptionOptions, options);
  const { store, lists } = config;
  if (!store) throw new Error("Subscriptions are forwarded to a provider, which stores them.");
  const database = await openDatabase(store);
  try {
    return await act(new NewsDesk({ database, lists }), config);
  } finally {
    await database.close();
  }
}
