import type { ListsConfig } from "../config/list-options.js";
import { findList, isolate, listTitle, textIn } from "../locales/localized-text.js";
import { locales } from "../locales/locales.js";
import { confirmLinkHours, type Links } from "../subscriptions/links.js";
import { nextDigestSentence } from "../subscriptions/next-digest.js";
import { answersOf } from "../subscriptions/questions.js";
import { writeParts } from "./mail-frame.js";
import { mailHeaders, type MailSender, messageIdOf } from "./mail-headers.js";
import { action, element } from "./mail-nodes.js";
import type { Mail, Message } from "./mail.js";

/**
 * Writes a mail about a subscription. Of what was typed into the form it contains only the address, as the recipient; of what
 * was chosen, the names in the configuration. All other words are ours or the host's.
 */
export async function writeMail(
  mail: Mail,
  { lists, sender }: { lists: ListsConfig; sender: MailSender },
  links: Links,
  now: number,
): Promise<Message> {
  const { id, kind, locale } = mail;
  const { mails } = locales[locale];
  const title = listTitle(lists, mail.list, locale);
  const list = findList(lists, mail.list);
  const fill = (text: string, name = isolate(title)) =>
    text.replaceAll("{list}", () => name).replaceAll("{hours}", String(confirmLinkHours));
  const choices = list ? answersOf(list, mail.choices, locale, isolate) : [];
  const nextDigest =
    kind === "welcome" && list
      ? nextDigestSentence(list, mail.choices, mail.timeZone, locale, now)
      : undefined;
  const subject = fill(mails[kind].subject, title);
  const unsubscribe = { url: await links.unsubscribe(mail), label: mails.unsubscribe };
  const manage = { url: await links.manage(mail), label: mails.manage };
  const name = textIn(sender.from.name, locale);
  const content = [
    element("h1", { class: "headline" }, fill(mails[kind].subject)),
    element("p", {}, fill(mails[kind].text)),
    ...(nextDigest ? [element("p", {}, nextDigest)] : []),
    ...(kind === "confirm"
      ? [action(await links.confirm(mail, now), mails.confirm.button, { class: "button" })]
      : []),
    ...(choices.length
      ? [
          element(
            "p",
            { class: "choices" },
            choices.map(({ question, answer }, index) => [
              index > 0 && element("br", {}),
              `${question}: ${answer}`,
            ]),
          ),
        ]
      : []),
    ...(kind === "confirm" ? [element("p", { class: "meta" }, mails.confirm.ignore)] : []),
  ];
  const { html, text } = await writeParts({
    locale,
    subject,
    sender: name,
    content,
    footer: kind === "confirm" ? [unsubscribe] : [manage, unsubscribe],
  });
  return {
    messageId: messageIdOf(id, sender),
    from: { name, address: sender.from.address },
    replyTo: sender.replyTo,
    to: mail.address,
    date: new Date(now),
    subject,
    text,
    html,
    headers: mailHeaders(locale, mail.list, unsubscribe.url, sender),
  };
}
