import type { StoreConfig } from "../config/store-options.js";
import type { LocaleName } from "../locales/locales.js";

/** Who sends the mails. */
export type MailSender = Pick<StoreConfig, "from" | "replyTo">;

const domainOf = ({ from }: MailSender): string => from.address.slice(from.address.lastIndexOf("@") + 1);

/** A Message-ID that is the same each time a mail is sent, so that programs recognize one that arrives twice. */
export const messageIdOf = (mailId: string, sender: MailSender): string => `<${mailId}@${domainOf(sender)}>`;

/**
 * The headers of an automatic mail about a list, with one-click unsubscribe (RFC 8058). `List-Id` (RFC 2919) lets readers
 * sort the mails of a list into a folder.
 */
export const mailHeaders = (
  locale: LocaleName,
  list: string,
  unsubscribe: string,
  sender: MailSender,
): Record<string, string> => ({
  "Auto-Submitted": "auto-generated",
  "X-Auto-Response-Suppress": "All",
  "Content-Language": locale,
  "List-Id": `<${list}.${domainOf(sender)}>`,
  "List-Unsubscribe": `<${unsubscribe}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});
