import { faults, forAnybody, type Answer, type FaultName } from "./faults.js";
import { feedFormatNames, feedFormats, type FeedFormat, type FeedFormatName } from "./feed-formats.js";
import { withAbsoluteAddresses } from "./feed-page.js";
import { escapeText } from "./formats/xml.js";
import type { MockRelease } from "./mock-release.js";
import { sampleReleases } from "./sample-releases.js";

export interface MockNewsroomOptions {
  /** Address of the newsroom, below which everything lies. Default: `https://newsroom.example/`. */
  url?: string;
  /** Default: the name of a ministry that does not exist. */
  title?: string;
  description?: string;
  /** BCP 47 tag of the newsroom itself. Default: `en`. */
  language?: string;
  /** In the order of the feeds, newest first. Default: `sampleReleases`. */
  releases?: readonly MockRelease[];
  /** Releases on a page of a feed, for the formats that have pages. Default: all. */
  pageSize?: number;
}

export interface FeedAddressOptions {
  /** From 1. Formats without pages ignore it. */
  page?: number;
  /** Only releases in this language, a BCP 47 tag. */
  language?: string;
  /** A fault of this address alone. */
  fault?: FaultName;
  /** Milliseconds before the first byte of the answer. */
  delayMs?: number;
}

/** A request that a mock newsroom has got. */
export interface NewsroomRequest {
  method: string;
  url: string;
  headers: Headers;
}

/** What `fetch` throws if a connection breaks off before there is an answer. */
export class BrokenConnection extends TypeError {
  constructor() {
    super("Failed to fetch");
  }
}

/**
 * A newsroom for tests: the same releases in each format that the elements read, with pages, delays and faults. It answers
 * `Request` with `Response`, so it runs wherever these exist; `interceptFetch` puts it into a page, `startMockNewsroom` behind a
 * port.
 */
export class MockNewsroom {
  /** Address of the newsroom, with a slash at its end. */
  readonly url: string;
  title: string;
  description: string;
  language: string;
  /** What the feeds contain from the next request on. */
  releases: readonly MockRelease[];
  pageSize: number | undefined;
  /** A fault of all feeds, until it is `undefined` again. */
  fault: FaultName | undefined;
  /** Milliseconds before the first byte of every answer. Default: 0. */
  delayMs = 0;
  /** All requests so far, the oldest first. */
  readonly requests: NewsroomRequest[] = [];

  /** @throws TypeError if `url` is not a URL. */
  constructor({
    url = "https://newsroom.example/",
    title = "Ministry of Foreign Affairs of Ternmark",
    description = "Press releases and news",
    language = "en",
    releases = sampleReleases,
    pageSize,
  }: MockNewsroomOptions = {}) {
    this.url = new URL(".", url).href;
    this.title = title;
    this.description = description;
    this.language = language;
    this.releases = releases;
    this.pageSize = pageSize;
  }

  /** The address of a feed, such as `https://newsroom.example/rss.xml?page=2`. */
  feedUrl(name: FeedFormatName, { page = 1, language, fault, delayMs }: FeedAddressOptions = {}): string {
    const format: FeedFormat = feedFormats[name];
    const url = new URL(format.path, this.url);
    if (page > 1) format.paging?.setIndex(url, page - 1, this.#sizeOfPage());
    if (language) url.searchParams.set("language", language);
    if (fault) url.searchParams.set("fault", fault);
    if (delayMs) url.searchParams.set("delay-ms", `${delayMs}`);
    return url.href;
  }

  /**
   * Answers a request: a feed, the newsroom's home page, the page of a release, or a picture. The origin of the request's
   * address is used in the feed's, so that a forwarded port does no harm.
   *
   * @throws BrokenConnection if the connection breaks off; the signal's reason if the request is aborted.
   */
  async respond(request: Request): Promise<Response> {
    const { method, headers, signal } = request;
    const url = new URL(request.url);
    this.requests.push({ method, url: url.href, headers });
    await pause(Number(url.searchParams.get("delay-ms") ?? this.delayMs), signal);
    const feed = this.#feedAt(url);
    const answer = feed ? this.#withFault(url, feed) : this.#otherAnswer(url);
    if (answer === "silence") {
      await aborted(signal);
      throw signal.reason;
    }
    if (!answer) throw new BrokenConnection();
    const { status, headers: own, body } = answer;
    const etag = await etagOf(body);
    const isKnown = status === 200 && headers.get("if-none-match") === etag;
    return new Response(isKnown || method === "HEAD" ? null : (body as BodyInit), {
      status: isKnown ? 304 : status,
      headers: { ...own, ...(status === 200 && { ETag: etag, "Cache-Control": "no-cache" }) },
    });
  }

  #sizeOfPage(): number {
    return this.pageSize ?? Math.max(1, this.releases.length);
  }

  #withFault(url: URL, answer: Answer) {
    const name = url.searchParams.get("fault") ?? this.fault;
    if (name === undefined) return answer;
    if (!Object.hasOwn(faults, name)) return notFound(`There is no fault "${name}".`);
    return faults[name as FaultName](answer);
  }

  #feedAt(url: URL): Answer | undefined {
    const home = new URL(new URL(this.url).pathname, url);
    const size = this.#sizeOfPage();
    for (const format of Object.values<FeedFormat>(feedFormats)) {
      const index = format.paging?.indexIn(url, size) ?? 0;
      const first = new URL(format.path, home);
      format.paging?.setIndex(first, index, size);
      if (first.pathname !== url.pathname || !Number.isInteger(index) || index < 0) continue;
      const language = url.searchParams.get("language");
      const all = this.releases.filter(
        (release) =>
          (!language || release.language === language) &&
          (format.hasEmbargo || release.embargo === undefined),
      );
      const pages = format.paging ? Math.ceil(all.length / size) : 1;
      const next = new URL(url);
      format.paging?.setIndex(next, index + 1, size);
      const body = format.write({
        title: this.title,
        description: this.description,
        language: language ?? this.language,
        home: home.href,
        self: url.href,
        next: index + 1 < pages ? next.href : undefined,
        index,
        size,
        ids: all.map(({ id }) => id),
        releases: (format.paging ? all.slice(index * size, (index + 1) * size) : all).map((release) =>
          withAbsoluteAddresses(release, home.href),
        ),
      });
      return {
        status: 200,
        headers: {
          ...forAnybody,
          "Access-Control-Expose-Headers": "X-WP-Total, X-WP-TotalPages",
          "Content-Type": format.contentType,
          ...(format === feedFormats.wordpress && {
            "X-WP-Total": `${all.length}`,
            "X-WP-TotalPages": `${pages}`,
          }),
        },
        body,
      };
    }
    return undefined;
  }

  #otherAnswer(url: URL): Answer {
    const home = new URL(new URL(this.url).pathname, url).href;
    if (url.href.split("?")[0] === home)
      return page(
        this.title,
        feedFormatNames
          .map((name) => new URL(this.feedUrl(name)))
          .map(({ pathname, search }) => escapeText(pathname + search))
          .map((path) => `<li><a href="${path}">${path}</a>`)
          .join("\n"),
      );
    const [, width, height] = /\/media\/[\w-]+-(\d+)x(\d+)\.svg$/.exec(url.pathname) ?? [];
    if (width && height) return picture(width, height);
    const release = this.releases
      .map((candidate) => withAbsoluteAddresses(candidate, home))
      .find((candidate) => new URL(candidate.url).pathname === url.pathname);
    return release ? page(release.title, escapeText(release.lead ?? "")) : notFound("Not found");
  }
}

const page = (title: string, html: string): Answer => ({
  status: 200,
  headers: { "Content-Type": "text/html; charset=utf-8" },
  body: `<!doctype html>\n<meta charset="utf-8">\n<title>${escapeText(title)}</title>\n<h1>${escapeText(title)}</h1>\n${html}\n`,
});

const picture = (width: string, height: string): Answer => ({
  status: 200,
  headers: { ...forAnybody, "Content-Type": "image/svg+xml" },
  body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><path fill="#9ab" d="M0 0h${width}v${height}H0z"/></svg>`,
});

const notFound = (text: string): Answer => ({
  status: 404,
  headers: { ...forAnybody, "Content-Type": "text/plain; charset=utf-8" },
  body: text,
});

async function etagOf(body: Answer["body"]): Promise<string> {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as BufferSource));
  return `"${Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("")}"`;
}

/** Resolves when a request is aborted. */
const aborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (!(ms > 0)) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([passed, aborted(signal)]);
  clearTimeout(timer);
  signal.throwIfAborted();
}
