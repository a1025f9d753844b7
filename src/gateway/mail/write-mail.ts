import { html as markup } from "hono/html";
import { chooseText, isolate, listTitle } from "../locales/localized-text.js";
import { direction, locales, type LocaleName } from "../locales/locales.js";
import type { StoreConfig } from "../config/store-options.js";
import type { SubscriptionConfig } from "../config/subscription-options.js";
import { describeChoices, type Choices } from "../subscriptions/choices.js";
import { linkHours, type Links } from "../subscriptions/links.js";
import { mailStyle } from "../pages/page-styles.js";

export type MailKind = "confirm" | "known" | "welcome";

/** A mail that is to be sent. */
export interface Mail {
  id: string;
  kind: MailKind;
  address: string;
  addressId: string;
  list: string;
  requestId: string;
  locale: LocaleName;
  choices: Choices;
}

/** A mail as it is sent. */
export interface Message {
  messageId: string;
  from: { name: string; address: string };
  replyTo?: string | undefined;
  to: string;
  date: Date;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
}

/**
 * Writes a mail. All of its words are ours and the host's: of what was typed into the form only the address is in it, as
 * the recipient; of what was chosen, the configuration's own names.
 */
export async function writeMail(
  mail: Mail,
  { lists, store }: SubscriptionConfig & { store: StoreConfig },
  links: Links,
  now: number,
): Promise<Message> {
  const { id, kind, locale } = mail;
  const { mails } = locales[locale];
  const list = listTitle(lists, mail.list, locale);
  const fill = (text: string, title: string) =>
    text.replaceAll("{list}", () => title).replaceAll("{hours}", String(linkHours));
  const subject = fill(mails[kind].subject, list);
  const confirm = kind === "confirm" && { url: await links.confirm(mail, now), label: mails.confirm.button };
  const manage = { url: await links.manage(mail), label: mails.manage };
  const unsubscribe = { url: await links.unsubscribe(mail), label: mails.unsubscribe };
  const after = kind === "confirm" ? [unsubscribe] : [manage, unsubscribe];
  const intro = mails[kind].text;
  const offers = Object.hasOwn(lists, mail.list) && lists[mail.list];
  const chosen = (mark: (name: string) => string) =>
    offers ? describeChoices(offers, mail.choices, locale, mark) : [];
  const told = chosen(isolate);
  const dir = direction(locale);
  const html = await markup`<!doctype html>
<html lang="${locale}" dir="${dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${subject}</title>${mailStyle}</head>
<body dir="${dir}">
<h1>${fill(mails[kind].subject, isolate(list))}</h1>
<p>${fill(intro, isolate(list))}</p>
${told.length > 0 && markup`<p>${told.map(({ label, text }) => markup`${label}: ${text}<br>`)}</p>`}
${confirm && markup`<p><a class="button" href="${confirm.url}">${confirm.label}</a></p>\n<p>${mails.confirm.ignore}</p>`}
<hr>
<p class="small">${after.map(({ url, label }) => markup`<a href="${url}">${label}</a> `)}</p>
</body>
</html>
`;
  const text = [
    fill(intro, list),
    ...(confirm ? [confirm.url] : []),
    ...[
      chosen(String)
        .map(({ label, text }) => `${label}: ${text}`)
        .join("\n"),
    ].filter(Boolean),
    ...(confirm ? [mails.confirm.ignore] : []),
    "--",
    ...after.map(({ url, label }) => `${label}:\n${url}`),
  ];
  const domain = store.from.address.slice(store.from.address.lastIndexOf("@") + 1);
  return {
    messageId: `<${id}@${domain}>`,
    from: { name: chooseText(store.from.name, locale), address: store.from.address },
    replyTo: store.replyTo,
    to: mail.address,
    date: new Date(now),
    subject,
    text: `${text.join("\n\n")}\n`,
    html: String(html),
    headers: {
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
      "Content-Language": locale,
      "List-Unsubscribe": `<${unsubscribe.url}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
  };
}
