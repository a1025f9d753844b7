import { httpUrl } from "../http/http-url.js";
import { failures, release as releaseStrings } from "../locales/en.js";
import { fillIn } from "../locales/fill-in.js";
import { videoLabels } from "../locales/video-labels.js";
import { cutText, headlineLength } from "../release/cut-text.js";
import { describeArticle } from "../release/describe-article.js";
import { findByName } from "../release/find-by-name.js";
import { lastChange } from "../release/last-change.js";
import { limitWords } from "../release/limit-words.js";
import type { Release } from "../release/release.js";
import { textDirection } from "../release/text-direction.js";
import type { SanitizeOptions } from "../sanitize/sanitize-html.js";
import { safeLink } from "../sanitize/safe-url.js";
import { inlineNews } from "./inline-news.js";
import { element, jsonScript, type Markup, markup, paragraph, sanitized } from "./markup.js";
import { mediaHosts, newsAttributes, type NewsOptions, newsRules } from "./news-options.js";
import { checkOptions, flag, OptionError, splitWords, text, wholeNumber } from "./option-error.js";
import { checkOutput } from "./output-options.js";
import { loadPageWords, type PageWords } from "./page-words.js";
import {
  type PartContext,
  renderBoilerplate,
  renderContacts,
  renderDocuments,
  renderImages,
  renderKeywords,
  renderLinks,
  renderMainImage,
  renderNotice,
  renderTranslations,
  renderVideos,
} from "./release-parts.js";
import type { Rendered } from "./render-press-list.js";
import { idPrefixOf } from "./text-ids.js";
import type { ShadowMarkup } from "./shadow/shadow-root.js";
import { type GivenFeed, readShownFeed, type ShownFeed } from "./shown-feed.js";

/** Options of a release. Their names and values are those of the properties of `<press-release>`. */
export interface PressReleaseOptions extends NewsOptions {
  /** The release: its id in the feed, or the last part of its address. */
  releaseId: string;
  /** Whether the element takes the id from the page's address, `?release=<id>`. The server still needs `releaseId`. */
  fromUrl?: boolean | undefined;
  newsroomHref?: string | undefined;
  tools?: string | undefined;
  /** How many other releases the element shows below. The light output has none of them. */
  more?: number | undefined;
  /** Whether `head` describes the release for search engines, as JSON-LD. */
  jsonLd?: boolean | undefined;
  pageTitle?: string | undefined;
}

const rules = {
  ...newsRules,
  releaseId: text,
  fromUrl: flag,
  newsroomHref: text,
  tools: text,
  more: wholeNumber(0, 100),
  jsonLd: flag,
  pageTitle: text,
} satisfies Record<keyof PressReleaseOptions, unknown>;

export interface RenderedRelease extends Rendered {
  /** The release that is shown, for the page's title; `undefined` if the feed does not have it or it is under embargo. */
  release: Release | undefined;
}

/**
 * Renders `<press-release>` with the whole release as HTML inside, or in its shadow root, for `output`. The page can be read
 * without JavaScript; once the element's script runs, the element takes over. If the release cannot be shown, a sentence inside
 * the element says why, for either output.
 *
 * @throws {OptionError} (rejects) if an option is unknown or has a value that cannot be used.
 */
export async function renderPressRelease(
  feed: GivenFeed,
  options: PressReleaseOptions,
): Promise<RenderedRelease> {
  checkOptions(options, rules);
  checkOutput(options);
  const { releaseId, lang = "en", timeZone, strings, headingLevel = 2, data = true } = options;
  if (!releaseId) throw new OptionError("releaseId", "is missing");
  const [words, shown] = await Promise.all([loadPageWords({ lang, timeZone, strings }), readShownFeed(feed)]);
  const release = findByName(shown.releases, releaseId);
  const hosts = mediaHosts(options);
  const context = release && partContext(release);
  const attributes = {
    ...newsAttributes(options),
    "release-id": releaseId,
    "from-url": options.fromUrl,
    "newsroom-href": options.newsroomHref,
    tools: options.tools,
    more: options.more,
    "json-ld": options.jsonLd,
    "page-title": options.pageTitle,
  };
  const shadow = release && options.output === "shadow" ? await renderShadow(release) : undefined;
  const content = [
    shadow?.root ?? (context ? renderArticle(context, shown) : renderFailure(releaseId, shown, words)),
    renderSources(release, options.newsroomHref ?? shown.link, words, options.pageUrl),
    // Last, so that the release is painted before it has arrived.
    data && inlineNews(shown, neededReleases(release, shown, options.more)),
  ];
  const article = options.jsonLd && release && describeArticle(release, release.language ?? shown.language);
  return {
    html: element("press-release", attributes, content).text,
    head: [shadow?.head, article && jsonScript("application/ld+json", article).text].filter(Boolean).join(""),
    release,
  };

  async function renderShadow(release: Release): Promise<ShadowMarkup> {
    // Only this output needs Lit.
    const { renderReleaseShadow } = await import("./shadow/release-shadow.js");
    return renderReleaseShadow(release, shown, {
      ...options,
      lang,
      attributes,
      sanitizeOptions: sanitizeOptionsFor(release),
    });
  }

  function sanitizeOptionsFor(release: Release): SanitizeOptions {
    const labels = videoLabels(words.strings("release", releaseStrings));
    const base = release.url ?? httpUrl(splitWords(options.src)[0], options.pageUrl);
    return { base, headingLevel, mediaHosts: hosts, labels };
  }

  function partContext(release: Release): PartContext {
    const sanitizeOptions = sanitizeOptionsFor(release);
    return {
      release,
      releases: shown.releases,
      words,
      headingLevel,
      mediaHosts: hosts,
      sanitize: (html, text) =>
        sanitized(html, { ...sanitizeOptions, idPrefix: idPrefixOf(text, release, options.id) }),
    };
  }
}

/** What the element needs: the release, its translations, and those that it shows below. */
function neededReleases(release: Release | undefined, { releases }: ShownFeed, more = 0): Release[] {
  const translations = new Set(release?.translations?.map(({ id }) => id));
  const others = more > 0 ? releases : releases.filter(({ id }) => translations.has(id));
  return release ? [release, ...others.filter(({ id }) => id !== release.id)] : [];
}

function renderArticle(context: PartContext, feed: ShownFeed): Markup {
  const { release, words, headingLevel, sanitize } = context;
  const { id, title, lead, type, publisher, place, published, body, language = feed.language } = release;
  const changed = lastChange(release, words.formatDate);
  const { updated } = words.strings("release", releaseStrings);
  const content = markup`
${element(`h${headingLevel}`, { class: "press-title" }, cutText(title || lead || id, headlineLength))}
${paragraph("press-meta", [
  type && span("press-type", type),
  publisher?.name && span("press-publisher", publisher.name),
])}
${paragraph("press-dateline", [
  place && span("press-place", place),
  words.time(published, "press-date"),
  changed && words.time(changed, "press-updated", fillIn(updated, { date: words.formatDate(changed) })),
])}
${renderTranslations(context)}${renderNotice(context)}
${lead && title && markup`<p class="press-lead">${limitWords(lead)}</p>`}
${renderMainImage(context)}
${body && markup`<div class="press-body">${sanitize(body, "body")}</div>`}
${renderImages(context)}${renderVideos(context)}${renderDocuments(context)}${renderContacts(context)}${renderBoilerplate(context)}${renderLinks(context)}${renderKeywords(context)}`;
  return element(
    "article",
    { class: "press-release", lang: language, dir: textDirection(language) },
    content,
  );
}

const span = (className: string, content: string): Markup =>
  markup`<span class="${className}">${content}</span>`;

/** Says that the feed does not have the release, or when its embargo ends. */
function renderFailure(name: string, { withheld }: ShownFeed, words: PageWords): Markup {
  const { notFound, withheld: until } = words.strings("failures", failures);
  const embargo = findByName(withheld, name)?.embargo;
  const sentence = embargo ? fillIn(until, { date: words.formatDate(embargo) }) : notFound;
  return markup`<p class="press-failure" lang="${words.lang}" dir="auto">${sentence}</p>`;
}

/** Links to the release in the newsroom, and to the newsroom. */
function renderSources(
  release: Release | undefined,
  newsroomHref: string | undefined,
  words: PageWords,
  pageUrl: string | undefined,
): Markup | undefined {
  const { original, newsroom } = words.strings("release", releaseStrings);
  const originalHref = release?.url && safeLink(release.url);
  const newsroomUrl = newsroomHref && safeLink(newsroomHref, pageUrl);
  if (!originalHref && !newsroomUrl) return undefined;
  return markup`
<p class="press-sources" lang="${words.lang}" dir="auto">${originalHref && markup`<a href="${originalHref}">${original}</a>`}
${newsroomUrl && markup`<a href="${newsroomUrl}">${newsroom}</a>`}</p>`;
}
