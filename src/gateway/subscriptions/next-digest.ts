import { isTimeZone } from "../../text/names-of-intl.js";
import type { ListConfig } from "../config/list-options.js";
import { elementLocales } from "../locales/element-locales.js";
import { locales, type LocaleName } from "../locales/locales.js";
import { nextDigestAt } from "../news/digest-times.js";
import type { Choices } from "./choices.js";

/**
 * When the next digest of a reader comes, as a sentence; undefined for one who gets each release at once, and for a list
 * that mails no news.
 *
 * @param timeZone IANA name of the reader's time zone; null for that of the list.
 */
export function nextDigestSentence(
  { news }: ListConfig,
  { frequency }: Choices,
  timeZone: string | null,
  locale: LocaleName,
  now: number,
): string | undefined {
  if (!news || !frequency || frequency === "immediately") return undefined;
  // Another machine may have stored a time zone that this one does not know.
  const zone = timeZone && isTimeZone(timeZone) ? timeZone : news.digest.timeZone;
  const at = nextDigestAt(frequency, news.digest, zone, now);
  const write = (style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(elementLocales[locale].dates.locale, { ...style, timeZone: zone }).format(at);
  return locales[locale].choices.nextDigest
    .replace("{date}", () => write({ weekday: "long", day: "numeric", month: "long" }))
    .replace("{time}", () => write({ hour: "2-digit", minute: "2-digit" }));
}
