import { html as markup } from "hono/html";
import type { ListsConfig } from "../config/list-options.js";
import type { StoreConfig } from "../config/store-options.js";
import { findList, isolate, listTitle, textIn } from "../locales/localized-text.js";
import { direction, locales } from "../locales/locales.js";
import { confirmLinkHours, type Links } from "../subscriptions/links.js";
import { answersOf } from "../subscriptions/questions.js";
import { mailStyle } from "./mail-style.js";
import type { Mail, Message } from "./mail.js";

/** Leaves a name as it is: plain text has no marks of direction. */
const unmarked = (name: string) => name;

/**
 * Writes a mail. Of what was typed into the form it contains only the address, as the recipient; of what was chosen, the
 * names in the configuration. All other words are ours or the host's.
 */
export async function writeMail(
  mail: Mail,
  { lists, sender }: { lists: ListsConfig; sender: Pick<StoreConfig, "from" | "replyTo"> },
  links: Links,
  now: number,
): Promise<Message> {
  const { id, kind, locale } = mail;
  const { mails } = locales[locale];
  const { subject, text: intro } = mails[kind];
  const title = listTitle(lists, mail.list, locale);
  const list = findList(lists, mail.list);
  const fill = (text: string, mark: (name: string) => string) =>
    text.replaceAll("{list}", () => mark(title)).replaceAll("{hours}", String(confirmLinkHours));
  const choicesIn = (mark: (name: string) => string) =>
    list ? answersOf(list, mail.choices, locale, mark) : [];
  const confirm = kind === "confirm" && (await links.confirm(mail, now));
  const unsubscribe = { url: await links.unsubscribe(mail), label: mails.unsubscribe };
  const footer = confirm
    ? [unsubscribe]
    : [{ url: await links.manage(mail), label: mails.manage }, unsubscribe];

  const dir = direction(locale);
  const choices = choicesIn(isolate);
  const html = await markup`<!doctype html>
<html lang="${locale}" dir="${dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${fill(subject, unmarked)}</title>${mailStyle}</head>
<body dir="${dir}">
<h1>${fill(subject, isolate)}</h1>
<p>${fill(intro, isolate)}</p>
${choices.length > 0 && markup`<p>${choices.map(({ question, answer }) => markup`${question}: ${answer}<br>`)}</p>`}
${confirm && markup`<p><a class="button" href="${confirm}">${mails.confirm.button}</a></p>\n<p>${mails.confirm.ignore}</p>`}
<hr>
<p class="small">${footer.map(({ url, label }) => markup`<a href="${url}">${label}</a> `)}</p>
</body>
</html>
`;

  const choiceLines = choicesIn(unmarked).map(({ question, answer }) => `${question}: ${answer}`);
  const paragraphs = [
    fill(intro, unmarked),
    confirm,
    choiceLines.join("\n"),
    confirm && mails.confirm.ignore,
    "--",
    ...footer.map(({ url, label }) => `${label}:\n${url}`),
  ].filter(Boolean);

  const { from, replyTo } = sender;
  const domain = from.address.slice(from.address.lastIndexOf("@") + 1);
  return {
    messageId: `<${id}@${domain}>`,
    from: { name: textIn(from.name, locale), address: from.address },
    replyTo,
    to: mail.address,
    date: new Date(now),
    subject: fill(subject, unmarked),
    text: `${paragraphs.join("\n\n")}\n`,
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
