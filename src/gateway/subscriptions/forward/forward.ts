import type { LocaleName } from "../../locales/locales.js";
import type { SubscriptionRequest } from "../check-fields.js";

/**
 * Hands a subscription on to a provider, who then asks the reader to confirm.
 *
 * @throws {ProviderError}
 */
export type Forward = (request: SubscriptionRequest, locale: LocaleName) => Promise<void>;
