import type { FeedConfig } from "../config/feed-options.js";
import { FeedPage, type FeedTools } from "./feed-page.js";

/** The pages of one feed. Each page names the address of the next one, which must be on the newsroom's own origin. */
export class FeedPages {
  readonly first: FeedPage;
  readonly #pages: FeedPage[];
  readonly #id: string;
  readonly #config: FeedConfig;
  readonly #tools: FeedTools;

  constructor(id: string, config: FeedConfig, tools: FeedTools) {
    this.#id = id;
    this.#config = config;
    this.#tools = tools;
    this.first = this.#createPage(1, config.url);
    this.#pages = [this.first];
  }

  /** How long an answer of the newsroom is fresh. */
  get refreshMs(): number {
    return this.#config.refresh * 1000;
  }

  /**
   * @param number 1 is the first.
   * @param keepAlive See `FeedPage.read`.
   * @returns Undefined if the feed has no such page.
   * @throws {OriginError} A page before it cannot be read.
   */
  async find(number: number, keepAlive: (work: Promise<void>) => void): Promise<FeedPage | undefined> {
    let page = this.first;
    for (let current = 2; current <= number; current++) {
      const { next: url } = await page.read("json-feed", keepAlive);
      if (!url) return undefined;
      const known = this.#pages[current - 1];
      page = known?.url === url ? known : this.#createPage(current, url);
      this.#pages[current - 1] = page;
    }
    return page;
  }

  #createPage(number: number, url: string): FeedPage {
    const format = this.#config.format === "json-feed" ? "" : "format=json-feed&";
    const options = {
      id: this.#id,
      page: number,
      url,
      config: this.#config,
      nextPage: number < this.#config.pages ? `?${format}page=${number + 1}` : undefined,
    };
    return new FeedPage(options, this.#tools);
  }
}
