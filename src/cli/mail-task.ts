import type { SubscriptionConfig } from "../gateway/config/subscription-options.js";
import type { NewsDesk } from "../gateway/news/news-desk.js";
import type { Output } from "./output.js";

/** Options of the command `mail`, as typed. */
export interface MailValues {
  config?: string | undefined;
  list?: string | undefined;
  language?: string | undefined;
  digest?: string | undefined;
  text?: boolean | undefined;
  html?: boolean | undefined;
  out?: string | undefined;
  to?: string | undefined;
  json?: boolean | undefined;
}

/** What an action of the command `mail` works with. */
export interface MailTask extends Output {
  desk: NewsDesk;
  config: SubscriptionConfig;
  /** The list of `--list`, or the first one with news. */
  list: string;
  /** Id or address of a release, as typed. */
  typed: string | undefined;
  values: MailValues;
}
