/**
 * What came of a request.
 *
 * - `pending`: taken; the reader is to look in the mail.
 * - `subscribed`: taken, and no mail will ask for a confirmation.
 * - `post`: the browser is to post the form, as it would without JavaScript, and to show the provider's own page:
 *   a page of another site may not read what this provider answers.
 */
export type Outcome = "pending" | "subscribed" | "post";

/** Names of the providers, as the attribute `provider` takes them. */
export type ProviderName = "gateway" | "plain" | "listmonk" | "mailchimp" | "buttondown" | "cision";

/** A service that takes subscriptions. Each is one file in `providers/`, whose exports these are. */
export interface Provider {
  /** Puts the fields of a built form, see `SubscriptionFields`, into the provider's own. A host's own form has them. */
  rename?(fields: FormData, url: URL): FormData;
  /**
   * Without it the browser posts the form.
   *
   * @throws {SubscribeError} or the signal's own reason.
   */
  send?(url: string, fields: FormData, signal: AbortSignal): Promise<Outcome>;
}
