import { ReleaseIndex } from "../elements/press-list/finding/release-index.js";
import { filterNames, layouts, openModes } from "../elements/press-list/list-options.js";
import type { ListLayout, ListOpen } from "../elements/press-list/list-options.js";
import type { Feed } from "../feed/feed.js";
import { changes, finding, list as listStrings, newTab, release as releaseStrings } from "../locales/en.js";
import { fillIn } from "../locales/fill-in.js";
import { cutText, headlineLength, leadLength } from "../release/cut-text.js";
import { isListable } from "../release/is-listable.js";
import { lastChange } from "../release/last-change.js";
import type { Release } from "../release/release.js";
import { textDirection } from "../release/text-direction.js";
import { safeImage, safeLink } from "../sanitize/safe-url.js";
import { checkOutput } from "./output-options.js";
import { inlineNews } from "./inline-news.js";
import { chooseListData, ownNext } from "./list-data.js";
import { type Content, element, type Markup, markup, paragraph } from "./markup.js";
import { mediaHosts, newsAttributes, type NewsOptions, newsRules } from "./news-options.js";
import { checkOptions, oneOf, text, wholeNumber, wordsOf } from "./option-error.js";
import { loadPageWords, type PageWords } from "./page-words.js";
import type { ShadowMarkup } from "./shadow/shadow-root.js";
import { type GivenFeed, readShownFeed } from "./shown-feed.js";

/** Options of a list. Their names and values are those of the properties of `<press-list>`. */
export interface PressListOptions extends NewsOptions {
  /** How many releases are shown, 1 to 100. Default: 10. */
  limit?: number | undefined;
  layout?: ListLayout | undefined;
  controls?: string | undefined;
  category?: string | undefined;
  type?: string | undefined;
  language?: string | undefined;
  year?: string | undefined;
  search?: string | undefined;
  open?: ListOpen | undefined;
  linkTarget?: string | undefined;
  syncUrl?: string | undefined;
}

const rules = {
  ...newsRules,
  limit: wholeNumber(1, 100),
  layout: oneOf(layouts),
  controls: wordsOf(filterNames),
  category: text,
  type: text,
  language: text,
  year: text,
  search: text,
  open: oneOf(openModes),
  linkTarget: text,
  syncUrl: text,
} satisfies Record<keyof PressListOptions, unknown>;

/** What a server writes into a page. */
export interface Rendered {
  /** The element with its content, for the place where it is to be. */
  html: string;
  /** What belongs into the page's `<head>`; an empty string if nothing does. */
  head: string;
}

/**
 * Renders `<press-list>` with the newest releases as HTML inside, or in its shadow root, for `output`. The page can be read
 * without JavaScript; once the element's script runs, the element takes over. Releases under embargo are left out, also of the
 * data.
 *
 * @throws {OptionError} (rejects) if an option is unknown or has a value that cannot be used.
 */
export async function renderPressList(feed: GivenFeed, options: PressListOptions = {}): Promise<Rendered> {
  checkOptions(options, rules);
  checkOutput(options);
  const { lang = "en", timeZone, strings, limit = 10, data = true } = options;
  const [words, read] = await Promise.all([loadPageWords({ lang, timeZone, strings }), readShownFeed(feed)]);
  const next = ownNext(read.next, options);
  const shown = { ...read, next };
  const listed = shown.releases.filter(isListable);
  const found = new ReleaseIndex(timeZone ?? "UTC", shown.language).find(listed, options).releases;
  const attributes = {
    ...newsAttributes(options),
    limit: options.limit,
    layout: options.layout,
    controls: options.controls,
    category: options.category,
    type: options.type,
    language: options.language,
    year: options.year,
    search: options.search,
    open: options.open,
    "link-target": options.linkTarget,
    "sync-url": options.syncUrl,
  };
  const shadow = options.output === "shadow" ? await renderShadow() : undefined;
  const content = [
    shadow?.root ?? renderItems(),
    renderNewsroomLink(shown, words),
    // Last, so that the news is painted before it has arrived.
    data && renderData(),
  ];
  return { html: element("press-list", attributes, content).text, head: shadow?.head ?? "" };

  async function renderShadow(): Promise<ShadowMarkup> {
    // Only this output needs Lit.
    const { renderListShadow } = await import("./shadow/list-shadow.js");
    return renderListShadow({ ...shown, releases: listed }, { ...options, lang, attributes });
  }

  function renderData(): Markup {
    const chosen = chooseListData(listed, found, options, next);
    return inlineNews(shown, chosen.releases, chosen.next);
  }

  function renderItems(): Markup {
    if (found.length) {
      const items = found.slice(0, limit).map((release) => renderItem(release, shown, words, options));
      return markup`<ul class="press-list">${items}</ul>`;
    }
    const sentence = listed.length
      ? words.strings("finding", finding).nothingFound
      : words.strings("list", listStrings).empty;
    return markup`<p class="press-empty" lang="${words.lang}" dir="auto">${sentence}</p>`;
  }
}

function renderItem(release: Release, feed: Feed, words: PageWords, options: PressListOptions): Markup {
  const { id, title, lead, type, url, language = feed.language, images: [image] = [] } = release;
  const { layout, linkTarget, headingLevel = 3 } = options;
  const href = url && safeLink(url);
  const name = cutText(title || lead || url || id, headlineLength);
  const hasImage = image && layout !== "compact" && layout !== "headlines";
  const src = hasImage && safeImage(image.thumbnail ?? image.url, mediaHosts(options));
  const hint =
    linkTarget === "_blank" &&
    markup` <span lang="${words.lang}">${words.strings("newTab", newTab).newTab}</span>`;
  const link = href
    ? element("a", { class: "press-link", href, rel: "noopener", target: linkTarget }, [name, hint])
    : name;
  const content = markup`${element(`h${headingLevel}`, { class: "press-title" }, link)}
${paragraph("press-meta", [
  words.time(release.published ?? release.updated, "press-date"),
  type && markup`<span class="press-type">${type}</span>`,
  ...renderChange(release, words),
])}
${lead && title && markup`<p class="press-lead">${cutText(lead, leadLength)}</p>`}
${src && element("img", { class: "press-image", src, alt: image.alt ?? "", loading: "lazy", decoding: "async", referrerpolicy: "no-referrer" })}`;
  return markup`<li class="press-item">${element("article", { lang: language, dir: textDirection(language) }, content)}</li>
`;
}

/** Says that a release was changed, corrected or withdrawn after its publication. */
function renderChange(release: Release, words: PageWords): Content[] {
  const strings = words.strings("changes", changes);
  const changed = lastChange(release, words.formatDate);
  const { notice } = release;
  return [
    changed &&
      words.time(changed, "press-updated", fillIn(strings.updated, { date: words.formatDate(changed) })),
    notice && markup`<strong class="press-notice" lang="${words.lang}">${strings[notice.kind]}</strong>`,
  ];
}

/** A link to the newsroom, if the feed names it. */
function renderNewsroomLink({ link }: Feed, words: PageWords): Markup | undefined {
  const href = link && safeLink(link);
  if (!href) return undefined;
  const { newsroom } = words.strings("release", releaseStrings);
  return markup`<p class="press-newsroom"><a href="${href}" lang="${words.lang}" dir="auto">${newsroom}</a></p>`;
}
