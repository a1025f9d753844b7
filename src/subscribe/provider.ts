/**
 * The result of a request.
 *
 * - `pending`: accepted; the reader must confirm by email.
 * - `subscribed`: accepted, and no confirmation is needed.
 * - `post`: the browser must post the form, as it would without JavaScript, and shows the provider's own page, because a
 *   page of another site cannot read this provider's responses (CORS).
 */
export type Outcome = "pending" | "subscribed" | "post";

/** Values of the attribute `provider`. */
export const providerNames = ["gateway", "plain", "listmonk", "mailchimp", "buttondown", "cision"] as const;

export type ProviderName = (typeof providerNames)[number];

/** A service that takes subscriptions. Each has a file in `providers/`. */
export interface Provider {
  /**
   * Returns the fields of a built form, see `SubscriptionFields`, under the names that the provider uses. It is not called
   * for a host's own form, which already has them.
   */
  rename?(fields: FormData, url: URL): FormData;
  /**
   * Sends the fields. Without this method the browser posts the form.
   *
   * @throws {SubscribeError} or the reason of the signal
   */
  send?(url: string, fields: FormData, signal: AbortSignal): Promise<Outcome>;
}
