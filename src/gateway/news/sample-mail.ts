import type { SubscriptionConfig } from "../config/subscription-options.js";
import type { StoreConfig } from "../config/store-options.js";
import type { LocaleName } from "../locales/locales.js";
import type { Message } from "../mail/mail.js";
import { prepareNews, type NewsMailContent } from "../mail/news-mail.js";
import { randomId } from "../shared/random-id.js";
import { Links } from "../subscriptions/links.js";
import { Tokens } from "../subscriptions/tokens.js";
import type { ListedRelease } from "./find-listed-release.js";

export interface SampleReader {
  address: string;
  list: string;
  locale: LocaleName;
}

/** What a sample mail is about. */
export interface SampleContent {
  kind: NewsMailContent["kind"];
  releases: readonly ListedRelease[];
}

/**
 * Writes the mail that a reader would get with one release or with several. Its links are signed, but the id in them is that of
 * no address, so they change nothing. A release that is not stored has no page, so there is no link to one.
 */
export async function writeSampleMail(
  { kind, releases }: SampleContent,
  { address, list, locale }: SampleReader,
  { lists, url, secret }: SubscriptionConfig,
  sender: StoreConfig,
  now: number,
): Promise<Message> {
  const mailed = releases.map(({ id, release }) => ({
    id: id ?? randomId(),
    release,
    hasPage: id !== undefined,
  }));
  const prepared = await prepareNews(
    { kind, list, locale, releases: mailed },
    { lists, sender, links: new Links(url, new Tokens([secret].flat())) },
    now,
  );
  return prepared.to({ mailId: randomId(), address, addressId: randomId() }, now);
}
