import type { LocaleName } from "../../locales/locales.js";
import type { SubscriptionRequest } from "../subscription.js";

/**
 * Forwards a subscription to a provider, which then asks the reader to confirm.
 *
 * @throws {ProviderError}
 */
export type Forward = (request: SubscriptionRequest, locale: LocaleName) => Promise<void>;
