import type { SubscriptionFields } from "../../../subscribe/subscription-fields.js";
import type { FormProperties } from "../form-context.js";

/**
 * The fields of a built form that prove what the reader agreed to, and where, when and how fast;
 * and the time zone, in which the service can choose the hour of its emails.
 *
 * @param lang Language of the form.
 * @param shownAt When the reader first saw the form, by `performance.now()`.
 */
export function consentFields(
  { list, consentVersion }: FormProperties,
  lang: string,
  shownAt: number,
): [name: string, value: string][] {
  const fields: Omit<SubscriptionFields, "email" | "consent" | "website"> = {
    ...(list && { list }),
    "consent-version": consentVersion,
    locale: lang,
    time: new Date().toISOString(),
    page: location.pathname,
    elapsed: String(Math.round((performance.now() - shownAt) / 1000)),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
  return Object.entries(fields);
}
