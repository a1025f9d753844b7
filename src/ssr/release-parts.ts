import { parts as partStrings, release as releaseStrings } from "../locales/en.js";
import { fillIn } from "../locales/fill-in.js";
import type { PartStrings } from "../locales/locale.js";
import { describeAttachment } from "../release/describe-attachment.js";
import { languageName } from "../release/language-name.js";
import { limitWords } from "../release/limit-words.js";
import type { Contact, Release, ReleaseImage } from "../release/release.js";
import { textDirection } from "../release/text-direction.js";
import type { ReleaseText } from "./text-ids.js";
import type { UntrustedHtml } from "../release/untrusted-html.js";
import { parseVideoUrl } from "../sanitize/parse-video-url.js";
import { decodePercent, safeImage, safeLink, safeMailto, safeTel } from "../sanitize/safe-url.js";
import { type Content, element, type Markup, markup } from "./markup.js";
import type { PageWords } from "./page-words.js";

/** What the parts of a release need to know besides the release. */
export interface PartContext {
  readonly release: Release;
  /** The releases that may be shown of the same feed. */
  readonly releases: readonly Release[];
  readonly words: PageWords;
  /** Level of the headline. */
  readonly headingLevel: number;
  /** Hosts that images may be requested from. */
  readonly mediaHosts: readonly string[];
  /** Sanitizes a text of the release. */
  sanitize(html: UntrustedHtml, text: ReleaseText): Markup;
}

const stringsOf = ({ words }: PartContext): PartStrings => words.strings("parts", partStrings);

/** A part with a heading, in the language of the page, that gives it its name. */
function section(
  { headingLevel, words }: PartContext,
  name: string,
  title: string,
  content: Content,
): Markup {
  const text = element("span", { lang: words.lang, dir: "auto" }, title);
  const heading = element(`h${Math.min(headingLevel + 1, 6)}`, {}, text);
  return markup`<section class="press-${name}">${heading}
${content}</section>
`;
}

/** A link, or its text alone if the address is not safe. */
function link(url: string, content: Content, attributes = {}): Content {
  const href = safeLink(url);
  return href ? element("a", { href, rel: "noopener", ...attributes }, content) : content;
}

/** The release in other languages, each by its own name. */
export function renderTranslations(context: PartContext): Content {
  const { release, releases, words } = context;
  const items = release.translations?.flatMap(
    ({ id, language, url = releases.find((other) => other.id === id)?.url }) =>
      url
        ? markup`<li>${link(url, languageName(language), { lang: language, hreflang: language, dir: textDirection(language) })}</li>`
        : [],
  );
  if (!items?.length) return undefined;
  return markup`<div class="press-translations"><span lang="${words.lang}" dir="auto">${stringsOf(context).translations}</span>
<ul>${items}</ul></div>
`;
}

/** Says that the publisher has corrected or withdrawn the release. */
export function renderNotice(context: PartContext): Content {
  const { release, words } = context;
  if (!release.notice) return undefined;
  const { kind, date, text } = release.notice;
  return markup`<div class="press-notice"><p lang="${words.lang}" dir="auto"><strong>${stringsOf(context)[kind]}</strong> ${words.time(date, "press-notice-date")}</p>
${text && markup`<p>${limitWords(text)}</p>`}</div>
`;
}

export const renderMainImage = (context: PartContext): Content =>
  context.release.images?.slice(0, 1).map((image) => renderImage(context, image));

export function renderImages(context: PartContext): Content {
  const [, ...images] = context.release.images ?? [];
  if (!images.length) return undefined;
  return section(
    context,
    "images",
    stringsOf(context).images,
    markup`<div>${images.map((image) => renderImage(context, image))}</div>`,
  );
}

/** An image with its caption; a link to it if its host is not one that may be asked. */
function renderImage({ mediaHosts }: PartContext, image: ReleaseImage): Markup {
  const { url, alt, caption, credit, width, height } = image;
  const src = safeImage(url, mediaHosts);
  const shown = src
    ? element("img", {
        src,
        alt: alt || caption || "",
        width,
        height,
        loading: "lazy",
        decoding: "async",
        referrerpolicy: "no-referrer",
      })
    : link(url, alt || url);
  const text =
    (caption || credit) &&
    markup`<figcaption>${limitWords(caption ?? "")} ${credit && markup`<span class="press-credit">${credit}</span>`}</figcaption>`;
  return markup`<figure class="press-image">${shown}${text}</figure>
`;
}

export function renderVideos(context: PartContext): Content {
  const { release, words } = context;
  if (!release.videos?.length) return undefined;
  const { video: label } = words.strings("release", releaseStrings);
  const items = release.videos.map(({ url, title }) => {
    const video = parseVideoUrl(url);
    const content =
      title || (video && markup`<span lang="${words.lang}">${fillIn(label, { host: video.site })}</span>`);
    return markup`<li>${link(video?.page ?? url, content ?? url)}</li>`;
  });
  return section(context, "videos", stringsOf(context).videos, markup`<ul>${items}</ul>`);
}

/** Documents to download, with type and size. */
export function renderDocuments(context: PartContext): Content {
  const { release, words } = context;
  // Most image files are shown as images already. One that is not must not be lost.
  const documents = release.attachments?.filter(
    ({ type, url }) => !type?.startsWith("image/") || !release.images?.some((image) => image.url === url),
  );
  if (!documents?.length) return undefined;
  const items = documents.map((attachment) => {
    const details = describeAttachment(attachment, words.lang);
    const name = attachment.title || fileName(attachment.url);
    return markup`<li>${link(attachment.url, [name, details && ` (${details})`])}</li>`;
  });
  return section(context, "documents", stringsOf(context).documents, markup`<ul>${items}</ul>`);
}

function fileName(url: string): string {
  const { pathname } = new URL(url);
  return decodePercent(pathname.slice(pathname.lastIndexOf("/") + 1)) || url;
}

/** Press contacts; the feed's own text about them if it has no list of them. */
export function renderContacts(context: PartContext): Content {
  const { contacts, contactText } = context.release;
  const content = contacts?.length
    ? markup`<ul class="press-people">${contacts.map((contact) => renderContact(contact, context.mediaHosts))}</ul>`
    : contactText && markup`<div class="press-text">${context.sanitize(contactText, "contactText")}</div>`;
  return content && section(context, "contacts", stringsOf(context).contacts, content);
}

function renderContact({ name, role, phone, email, image }: Contact, hosts: readonly string[]): Markup {
  const portrait = image && safeImage(image, hosts);
  const tel = phone && safeTel(phone);
  const mailto = email && safeMailto(email);
  const lines = [
    name && markup`<strong>${name}</strong>`,
    role,
    phone && element("a", { href: tel, dir: "ltr" }, phone),
    email && element("a", { href: mailto, dir: "ltr" }, email),
  ].filter(Boolean);
  return markup`<li>${portrait && element("img", { src: portrait, alt: "", width: 64, height: 64, loading: "lazy", referrerpolicy: "no-referrer" })}<address>${lines.map((line) => markup`<div>${line}</div>`)}</address></li>
`;
}

/** The publisher's text about itself. */
export function renderBoilerplate(context: PartContext): Content {
  const { boilerplate, publisher } = context.release;
  if (!boilerplate) return undefined;
  const { about, aboutPublisher } = stringsOf(context);
  const title = publisher?.name ? fillIn(about, { publisher: publisher.name }) : aboutPublisher;
  const content = markup`<div class="press-text">${context.sanitize(boilerplate, "boilerplate")}</div>`;
  return section(context, "boilerplate", title, content);
}

export function renderLinks(context: PartContext): Content {
  const { links } = context.release;
  if (!links?.length) return undefined;
  const items = links.map(({ url, title }) => markup`<li>${link(url, title || url)}</li>`);
  return section(context, "links", stringsOf(context).links, markup`<ul>${items}</ul>`);
}

export function renderKeywords(context: PartContext): Content {
  const { release, words } = context;
  if (!release.keywords?.length) return undefined;
  return markup`<div class="press-keywords"><span lang="${words.lang}" dir="auto">${stringsOf(context).keywords}</span>
<ul>${release.keywords.map((keyword) => markup`<li>${keyword}</li>`)}</ul></div>
`;
}
