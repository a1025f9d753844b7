import type { Feed } from "../../feed/feed.js";
import type { FeedConfig } from "../config/feed-options.js";
import { FeedPage, type FeedTools } from "./feed-page.js";

/** The pages of one feed. Each is where the one before it says, on the newsroom's own origin. */
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
    this.first = this.#create(1, config.url);
    this.#pages = [this.first];
  }

  /**
   * @param number 1 is the first.
   * @param later see `FeedPage.read`.
   * @returns nothing where the feed has no such page.
   * @throws {OriginError} where a page before it cannot be read.
   */
  async find(number: number, later: (work: Promise<void>) => void): Promise<FeedPage | undefined> {
    let page = this.first;
    for (let at = 2; at <= number; at++) {
      const { feed } = await page.read("json-feed", later);
      const url = this.#nextUrl(feed, at - 1);
      if (!url) return undefined;
      const known = this.#pages[at - 1];
      page = known?.url === url ? known : (this.#pages[at - 1] = this.#create(at, url));
    }
    return page;
  }

  #create(number: number, url: string): FeedPage {
    const options = {
      id: this.#id,
      page: number,
      url,
      config: this.#config,
      nextOf: (feed: Feed) =>
        this.#nextUrl(feed, number) &&
        `?${this.#config.format === "json-feed" ? "" : "format=json-feed&"}page=${number + 1}`,
    };
    return new FeedPage(options, this.#tools);
  }

  #nextUrl({ next }: Feed, number: number): string | undefined {
    const { url, pages } = this.#config;
    return next && number < pages && new URL(next).origin === new URL(url).origin ? next : undefined;
  }
}
