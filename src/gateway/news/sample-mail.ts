import type { SubscriptionConfig } from "../config/subscription-options.js";
import type { StoreConfig } from "../config/store-options.js";
import type { LocaleName } from "../locales/locales.js";
import type { Message } from "../mail/mail.js";
import { prepareNews } from "../mail/news-mail.js";
import { randomId } from "../shared/random-id.js";
import { Links } from "../subscriptions/links.js";
import { Tokens } from "../subscriptions/tokens.js";
import type { ListedRelease } from "./find-listed-release.js";

export interface SampleReader {
  address: string;
  list: string;
  locale: LocaleName;
}

/**
 * Writes the mail that a reader would get with a release. Its links are signed, but the id in them is that of no address, so
 * they change nothing.
 */
export async function writeSampleMail(
  { id, release, isCorrection }: ListedRelease,
  { address, list, locale }: SampleReader,
  { lists, url, secret }: SubscriptionConfig,
  sender: StoreConfig,
  now: number,
): Promise<Message> {
  const prepared = await prepareNews(
    {
      kind: isCorrection ? "correction" : "release",
      list,
      locale,
      releases: [{ id: id ?? randomId(), release }],
    },
    { lists, sender, links: new Links(url, new Tokens([secret].flat())) },
    now,
  );
  return prepared.to({ mailId: randomId(), address, addressId: randomId() }, now);
}
