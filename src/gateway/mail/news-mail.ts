import { cutText } from "../../release/cut-text.js";
import type { Release } from "../../release/release.js";
import type { ServerElement } from "../../sanitize/server/server-nodes.js";
import type { ListsConfig } from "../config/list-options.js";
import { findList, isolate, listTitle, textIn } from "../locales/localized-text.js";
import { locales, type LocaleName } from "../locales/locales.js";
import { nextTask } from "../shared/next-task.js";
import { randomId } from "../shared/random-id.js";
import type { Links } from "../subscriptions/links.js";
import { calendarDay, digestNodes } from "./digest-nodes.js";
import { writeParts } from "./mail-frame.js";
import { mailHeaders, type MailSender, messageIdOf } from "./mail-headers.js";
import type { Message } from "./mail.js";
import { dayWords, headlineOf, releaseLead, type ReleaseStyle, wholeRelease } from "./release-nodes.js";
import { writeHtml } from "./write-html.js";

/** What a mail with news says. It is the same for all readers of a list and language who get the same releases. */
export interface NewsMailContent {
  kind: "release" | "digest" | "correction";
  list: string;
  locale: LocaleName;
  releases: readonly MailedRelease[];
  /** Calendar day of a digest, such as `2026-11-30`, in the reader's time zone. Default: today in the list's time zone. */
  day?: string;
}

export interface MailedRelease {
  /** Id of the row in `releases`. It is part of the address at which a browser shows the release. */
  id: string;
  release: Release;
  /** Whether the gateway shows it at that address. Default: it does. A sample mail may be about one that is not stored. */
  hasPage?: boolean;
}

/** A reader to whom a mail is addressed. */
export interface NewsReader {
  /** Id of this mail, from which its Message-ID is made. It stays the same when the mail is sent again. */
  mailId: string;
  address: string;
  addressId: string;
  /** Id of the mail in which this reader got the release that is now corrected. */
  originalMailId?: string | undefined;
}

/** A mail with news, rendered for all its readers. */
export interface PreparedNews {
  /** Addresses it to one of them, which only inserts the reader's links. */
  to(reader: NewsReader, now: number): Promise<Message>;
}

export interface NewsMailContext {
  lists: ListsConfig;
  sender: MailSender;
  links: Links;
}

/** What a mail says, apart from what is the same in all mails. */
interface WrittenNews {
  subject: string;
  preheader: string;
  /** The page that shows the release. A digest has none. */
  browserUrl?: string | undefined;
  nodes: ServerElement[];
}

/** Characters of HTML. Gmail hides the end of a longer mail, and with it the link to unsubscribe. */
const maxHtmlLength = 80_000;
const maxPreheaderLength = 140;

/** Writes a mail with news. Addressing it to a reader then takes no more than inserting their links. */
export async function prepareNews(
  content: NewsMailContent,
  context: NewsMailContext,
  now = Date.now(),
): Promise<PreparedNews> {
  const { locale, list } = content;
  const { links, sender } = context;
  const { mails } = locales[locale];
  const title = listTitle(context.lists, list, locale);
  const { subject, preheader, browserUrl, nodes } = await writeNews(content, context, title, now);
  // Stand for the links of a reader. They are random, so no release contains them.
  const places = { manage: `manage-${randomId()}`, unsubscribe: `unsubscribe-${randomId()}` };
  const parts = await writeParts({
    locale,
    subject,
    preheader: cutText(preheader, maxPreheaderLength),
    sender: textIn(sender.from.name, locale),
    topLink: browserUrl === undefined ? undefined : { url: browserUrl, label: mails.browser },
    content: nodes,
    reason: mails.reason.replaceAll("{list}", () => isolate(title)),
    footer: [
      { url: places.manage, label: mails.manage },
      { url: places.unsubscribe, label: mails.unsubscribe },
    ],
  });
  const html = cutAround(parts.html, Object.values(places));
  const text = cutAround(parts.text, Object.values(places));

  return {
    async to({ mailId, address, addressId, originalMailId }, time) {
      const urls = {
        [places.manage]: await links.manage({ addressId, list }),
        [places.unsubscribe]: await links.unsubscribe({ addressId, list }),
      };
      const insertLinks = (pieces: readonly string[]) => pieces.map((piece) => urls[piece] ?? piece).join("");
      const original = originalMailId && messageIdOf(originalMailId, sender);
      return {
        messageId: messageIdOf(mailId, sender),
        from: { name: textIn(sender.from.name, locale), address: sender.from.address },
        replyTo: sender.replyTo,
        to: address,
        date: new Date(time),
        subject,
        text: insertLinks(text),
        html: insertLinks(html),
        headers: {
          ...mailHeaders(locale, list, urls[places.unsubscribe] ?? "", sender),
          ...(original && { "In-Reply-To": original, References: original }),
        },
      };
    },
  };
}

async function writeNews(
  { kind, list, locale, releases, day }: NewsMailContent,
  { lists, links }: NewsMailContext,
  title: string,
  now: number,
): Promise<WrittenNews> {
  const { mails } = locales[locale];
  const news = findList(lists, list)?.news;
  const timeZone = news?.digest.timeZone ?? "UTC";
  const style = { locale, timeZone, images: news?.images ?? false };
  /** Characters that are left for whole releases. */
  let room = news?.content === "lead" ? 0 : maxHtmlLength;

  const pageOf = ({ id, hasPage = true }: MailedRelease): string | undefined =>
    hasPage ? links.release(id, locale) : undefined;

  const write = async (mailed: MailedRelease, releaseStyle: ReleaseStyle): Promise<ServerElement> => {
    const { release } = mailed;
    if (room > 0) {
      await nextTask();
      const whole = wholeRelease(release, releaseStyle);
      const { length } = writeHtml([whole], { styles: true });
      if (length <= room) {
        room -= length;
        return whole;
      }
    }
    return releaseLead(release, releaseStyle, mails.whole, pageOf(mailed));
  };

  const [first] = releases;
  if (kind !== "digest" && first) {
    const headline = headlineOf(first.release, locale);
    const correction = kind === "correction" ? mails.correction : undefined;
    return {
      subject: oneLine(correction ? correction.subject.replace("{title}", () => headline) : headline),
      preheader: first.release.lead ?? "",
      browserUrl: pageOf(first),
      nodes: [await write(first, { ...style, headingLevel: 1, about: true, correction: correction?.text })],
    };
  }
  const words = dayWords(day ?? calendarDay(now, timeZone), locale);
  return {
    subject: oneLine(mails.digest.subject.replace("{list}", () => title).replace("{date}", () => words)),
    preheader: releases.map(({ release }) => headlineOf(release, locale)).join(" · "),
    nodes: await digestNodes(releases, {
      ...style,
      title,
      day: words,
      // What a publisher says about itself would be repeated below each release.
      write: (one, headingLevel) => write(one, { ...style, headingLevel, about: false }),
    }),
  };
}

/** A line break in a header would be folded. */
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Cuts a text before and after each occurrence of one of the words. */
const cutAround = (text: string, words: readonly string[]): string[] =>
  words.reduce(
    (pieces, word) =>
      pieces.flatMap((piece) => piece.split(word).flatMap((part, index) => (index ? [word, part] : [part]))),
    [text],
  );
