import type { Release } from "../../../release/release.js";
import { sharedPolicy } from "../../../trusted-types/shared-policy.js";
import type { ReleaseExtra, ReleaseExtraHost, Shown } from "../release-feature.js";

/** By its address, an article that is told of, and the elements that want it to be. */
const articles = new Map<string, { askers: Set<Extra>; script: HTMLScriptElement | undefined }>();

/**
 * Tells search engines about the release in the head of the page, once however many elements show it. The release is
 * the newsroom's: the address is the one there, and one that has none is not told of, nor one that was withdrawn.
 */
export class Extra implements ReleaseExtra {
  readonly #host: ReleaseExtraHost;
  readonly #shown: Shown;
  #told = "";
  #url = "";

  constructor(host: ReleaseExtraHost, shown: Shown) {
    this.#host = host;
    this.#shown = shown;
  }

  hostUpdated(): void {
    const { jsonLd } = this.#host;
    const shown = this.#shown();
    // An update may come when the element has left.
    const data =
      (this.#host.isConnected && jsonLd && shown && describeArticle(shown.release, shown.language)) || "";
    if (data === this.#told) return;
    this.hostDisconnected();
    if (!data) return;
    this.#told = data;
    this.#url = shown!.release.url!;
    const article = articles.get(this.#url) ?? { askers: new Set(), script: addData(data, this.#url) };
    articles.set(this.#url, article);
    article.askers.add(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    const article = articles.get(this.#url);
    article?.askers.delete(this);
    if (article?.askers.size === 0) {
      article.script?.remove();
      articles.delete(this.#url);
    }
    this.#told = this.#url = "";
  }
}

/** Nothing where the page, or another build of this product, has told of the article itself. */
function addData(data: string, url: string): HTMLScriptElement | undefined {
  const own = [...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')];
  if (own.some(({ text }) => text.includes(`"NewsArticle"`) && text.includes(JSON.stringify(url)))) return;
  // Made by the parser, because the text of a script cannot be set where Trusted Types are enforced, though it runs nothing.
  // Without "<", no text of a feed ends the script.
  const parsed = sharedPolicy().parse(`<script type="application/ld+json">${data}</script>`);
  const script = parsed.querySelector("script")!;
  document.head.append(script);
  return script;
}

/** JSON of https://schema.org/NewsArticle. */
function describeArticle(release: Release, language: string | undefined): string | undefined {
  const {
    url,
    title,
    lead,
    published,
    updated,
    place,
    publisher,
    authors,
    images,
    keywords,
    categories,
    notice,
  } = release;
  if (!url || notice?.kind === "withdrawal") return undefined;
  const organization = publisher?.name && {
    "@type": "Organization",
    name: publisher.name,
    url: publisher.url,
  };
  const people = authors?.flatMap(({ name, url }) => (name ? { "@type": "Person", name, url } : []));
  return JSON.stringify({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    mainEntityOfPage: url,
    url,
    headline: title || lead,
    description: lead,
    inLanguage: language,
    datePublished: published ?? updated,
    dateModified: updated,
    dateline: place,
    image: images?.map(({ url }) => url),
    author: organization ?? people,
    publisher: organization || undefined,
    keywords,
    articleSection: categories,
    correction: notice?.text,
  }).replaceAll("<", "\\u003c");
}
