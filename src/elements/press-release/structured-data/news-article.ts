import { createTemplate } from "../../../trusted-types/parse-inert.js";
import { describeArticle } from "../../../release/describe-article.js";
import type { FeatureContext } from "../release-context.js";

/** The articles that the page describes, by address, and the elements that show each of them. */
const articles = new Map<string, { shownBy: Set<NewsArticle>; script: HTMLScriptElement | undefined }>();

/**
 * Describes the release for search engines, as JSON-LD in the head of the page, once however many elements show it. It is
 * the newsroom's article, so it has its address there. A release without an address, or that was withdrawn, is not described.
 */
export class NewsArticle {
  readonly #context: FeatureContext;
  #description: string | undefined;
  #url = "";

  constructor(context: FeatureContext) {
    this.#context = context;
  }

  hostConnected(): void {
    this.#context.host.requestUpdate();
  }

  hostUpdated(): void {
    const { host, options, shown } = this.#context;
    const context = shown();
    // An element may update after it has left the page.
    const isWanted = host.isConnected && options.jsonLd;
    const description = isWanted && context ? describeArticle(context.release, context.language) : undefined;
    if (description === this.#description) return;
    this.#remove();
    const url = context?.release.url;
    if (description && url) this.#add(description, url);
  }

  hostDisconnected(): void {
    this.#remove();
  }

  #add(description: string, url: string): void {
    this.#description = description;
    this.#url = url;
    const article = articles.get(url) ?? { shownBy: new Set(), script: addScript(description, url) };
    article.shownBy.add(this);
    articles.set(url, article);
  }

  #remove(): void {
    const article = articles.get(this.#url);
    article?.shownBy.delete(this);
    if (article?.shownBy.size === 0) {
      article.script?.remove();
      articles.delete(this.#url);
    }
    this.#description = undefined;
    this.#url = "";
  }
}

/** @returns `undefined` if the page, or another build of this product, describes the article already. */
function addScript(description: string, url: string): HTMLScriptElement | undefined {
  const existing = [...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')];
  if (existing.some(({ text }) => text.includes('"NewsArticle"') && text.includes(JSON.stringify(url))))
    return undefined;
  // The parser makes it, because Trusted Types do not let a script's text be set, even of a script that runs nothing. The
  // description has no "<", so no text of a feed can end the script.
  const { content } = createTemplate(`<script type="application/ld+json">${description}</script>`);
  const script = content.querySelector("script") ?? undefined;
  if (script) document.head.append(script);
  return script;
}
