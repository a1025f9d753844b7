import { fillIn } from "../../locales/fill-in.js";
import { videoLabels } from "../../locales/video-labels.js";
import { cutText, headlineLength } from "../../release/cut-text.js";
import { describeAttachment } from "../../release/describe-attachment.js";
import { formatDate } from "../../release/format-date.js";
import { limitWords } from "../../release/limit-words.js";
import type { Contact, Release, ReleaseDate, ReleaseImage } from "../../release/release.js";
import { textDirection } from "../../release/text-direction.js";
import type { UntrustedHtml } from "../../release/untrusted-html.js";
import { parseVideoUrl } from "../../sanitize/parse-video-url.js";
import { decodePercent, safeImage, safeLink, safeMailto, safeTel } from "../../sanitize/safe-url.js";
import { sanitizeToNodes } from "../../sanitize/server/sanitize-to-string.js";
import type { ServerElement, ServerNode } from "../../sanitize/server/server-nodes.js";
import { elementLocales } from "../locales/element-locales.js";
import { direction, locales, type LocaleName } from "../locales/locales.js";
import { action, element, type MailContent } from "./mail-nodes.js";

/** How a release is written. */
export interface ReleaseStyle {
  locale: LocaleName;
  /** IANA name of the zone in which dates are written. */
  timeZone: string;
  /** Whether pictures are shown. If not, their alternative text and caption are written. */
  images: boolean;
  /** Level of the headline. */
  headingLevel: number;
  /** Whether the publisher's text about itself is written. */
  about: boolean;
  /** Says that the mail corrects an earlier one. */
  correction?: string | undefined;
}

/** The headline of a release or, if it has none, its lead. */
export const headlineOf = ({ title, lead }: Release, locale: LocaleName): string =>
  cutText(title || lead || locales[locale].mails.untitled, headlineLength);

/** Words in the reader's language, in a text that may be in another one, whose direction decides on which side they are. */
const ours = (locale: LocaleName, content: MailContent): ServerElement =>
  element("bdi", { lang: locale, dir: direction(locale) }, content);

/** A day in words, for a subject. */
export const dayWords = (day: string, locale: LocaleName): string =>
  new Intl.DateTimeFormat(elementLocales[locale].dates.locale, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(day),
  );

/** Writes a date as the elements do: in words, an instant with its time zone. */
export const dateWords = (
  date: ReleaseDate,
  { locale, timeZone }: Pick<ReleaseStyle, "locale" | "timeZone">,
): string => formatDate(date, { ...elementLocales[locale].dates, timeZone });

/** A link, or its text alone if the address is not safe. */
function link(url: string, content: MailContent): MailContent {
  const href = safeLink(url);
  return href ? element("a", { href }, content) : content;
}

/** The whole release, as an article in its own language. */
export function wholeRelease(release: Release, style: ReleaseStyle): ServerElement {
  const { locale } = style;
  const words = elementLocales[locale];
  const { lead, title, body, contactText, boilerplate, publisher, videos, links } = release;
  const [main, ...images] = release.images ?? [];
  const { parts } = words;
  const labels = videoLabels(words.release);
  const hosts = imageHosts(release, style);
  const sanitize = (html: UntrustedHtml): ServerNode[] =>
    sanitizeToNodes(html, {
      base: release.url,
      headingLevel: style.headingLevel,
      mediaHosts: hosts,
      labels,
    });
  const section = (heading: string, content: MailContent, className?: string) =>
    element(
      "section",
      { class: className },
      element(`h${Math.min(style.headingLevel + 1, 6)}`, { class: "part" }, ours(locale, heading)),
      content,
    );
  const contacts = release.contacts?.length
    ? element("div", { class: "contacts" }, release.contacts.map(writeContact))
    : contactText && sanitize(contactText);
  const documents = release.attachments?.filter(
    ({ type, url }) => !type?.startsWith("image/") || !release.images?.some((image) => image.url === url),
  );
  return article(
    release,
    startOf(release, style),
    noticeOf(release, style),
    lead && title && element("p", { class: "lead" }, limitWords(lead)),
    main && writeImage(main, hosts, locale),
    body && element("div", { class: "body" }, sanitize(body)),
    images.length > 0 &&
      section(
        parts.images,
        images.map((image) => writeImage(image, hosts, locale)),
      ),
    !!videos?.length &&
      section(
        parts.videos,
        element(
          "ul",
          {},
          videos.map(({ url, title }) => {
            const video = parseVideoUrl(url);
            const name = title || (video ? labels.video(video.site) : url);
            return element("li", {}, link(video?.page ?? url, name));
          }),
        ),
      ),
    !!documents?.length &&
      section(
        parts.documents,
        element(
          "ul",
          {},
          documents.map((attachment) => {
            const details = describeAttachment(attachment, locale);
            const name = attachment.title || fileName(attachment.url);
            return element("li", {}, link(attachment.url, name), details && ` (${details})`);
          }),
        ),
      ),
    contacts && section(parts.contacts, contacts),
    style.about &&
      boilerplate &&
      section(
        publisher?.name ? fillIn(parts.about, { publisher: publisher.name }) : parts.aboutPublisher,
        sanitize(boilerplate),
        "about",
      ),
    !!links?.length &&
      section(
        parts.links,
        element(
          "ul",
          {},
          links.map(({ url, title }) => element("li", {}, link(url, title || url))),
        ),
      ),
    release.url &&
      safeLink(release.url) &&
      ourAction(safeLink(release.url) ?? "", words.release.original, locale),
  );
}

/** The headline and the lead, with a link to the rest, if there is a page with it. */
export function releaseLead(
  release: Release,
  style: ReleaseStyle,
  readMore: string,
  browserUrl: string | undefined,
): ServerElement {
  const { lead, title, url } = release;
  const page = (url && safeLink(url)) ?? browserUrl;
  return article(
    release,
    startOf(release, style),
    noticeOf(release, style),
    lead && title && element("p", {}, limitWords(lead)),
    page && ourAction(page, readMore, style.locale),
  );
}

const article = ({ language }: Release, ...content: MailContent[]): ServerElement =>
  element("article", { lang: language, dir: textDirection(language) }, ...content);

const ourAction = (url: string, label: string, locale: LocaleName): ServerElement =>
  action(url, label, { lang: locale, dir: direction(locale) });

/** Type, place and date, and the headline. */
function startOf(release: Release, style: ReleaseStyle): MailContent {
  const { type, place, published, updated } = release;
  const date = published ?? updated;
  const written = date && dateWords(date, style);
  // Of each part the language may be another one, so each is isolated.
  const parts = [
    type && element("bdi", {}, type),
    place && element("bdi", {}, place),
    written && ours(style.locale, written),
  ].filter(Boolean);
  return [
    parts.length > 0 &&
      element(
        "p",
        { class: "meta" },
        parts.map((part, index) => (index ? [" · ", part] : part)),
      ),
    element(`h${style.headingLevel}`, { class: "headline" }, headlineOf(release, style.locale)),
  ];
}

/** Says that the publisher has corrected or withdrawn the release. */
function noticeOf({ notice }: Release, { correction, ...style }: ReleaseStyle): MailContent {
  if (!notice && !correction) return undefined;
  const date = notice?.date && dateWords(notice.date, style);
  const heading = correction ?? (notice && elementLocales[style.locale].parts[notice.kind]);
  return element(
    "div",
    { class: "notice" },
    element("p", {}, ours(style.locale, [element("strong", {}, heading), date && ` ${date}`])),
    notice?.text && element("p", {}, limitWords(notice.text)),
  );
}

/** Only hosts that the publisher itself names: those of the release and of its own pictures. */
function imageHosts({ url, images = [] }: Release, { images: shown }: ReleaseStyle): string[] {
  if (!shown) return ["none"];
  const addresses = [url, ...images.map((image) => image.url)];
  return [
    ...new Set(
      addresses.flatMap((address) => (address && URL.canParse(address) ? new URL(address).host : [])),
    ),
  ];
}

/** A picture with its caption, or what its alternative text says, as a link to it. */
function writeImage(
  { url, alt, caption, credit, width, height }: ReleaseImage,
  hosts: readonly string[],
  locale: LocaleName,
): ServerElement {
  const src = safeImage(url, hosts);
  const text = [caption, credit].filter(Boolean).join(" ");
  return element(
    "figure",
    {},
    src
      ? element("img", { src, alt: alt || caption || "", width, height, class: "picture" })
      : element("p", { class: "image-text" }, imageText(link(url, alt || caption || fileName(url)), locale)),
    text && (src || alt) && element("figcaption", {}, limitWords(text)),
  );
}

/** “Image: …”, where the first word is in the reader's language. */
function imageText(content: MailContent, locale: LocaleName): MailContent {
  const [before = "", after = ""] = locales[locale].mails.image.split("{text}");
  return [ours(locale, before.trim()), " ", content, after];
}

function writeContact({ name, role, phone, email }: Contact): ServerElement {
  const tel = phone && safeTel(phone);
  const mailto = email && safeMailto(email);
  const lines: MailContent[] = [
    name && element("strong", {}, name),
    role,
    phone && (tel ? element("a", { href: tel, dir: "ltr" }, phone) : phone),
    email && (mailto ? element("a", { href: mailto, dir: "ltr" }, email) : email),
  ].filter(Boolean);
  return element(
    "p",
    {},
    lines.map((line, index) => (index ? [element("br", {}), line] : line)),
  );
}

function fileName(url: string): string {
  const { pathname } = new URL(url);
  return decodePercent(pathname.slice(pathname.lastIndexOf("/") + 1)) || url;
}
