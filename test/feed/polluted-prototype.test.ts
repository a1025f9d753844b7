import { expect } from "@open-wc/testing";
import { FeedError, loadFeed, readFeed, type Feed } from "../../src/feed/index.js";
import { loadFeeds } from "../../src/feed/load-feeds.js";
import { readReleases } from "../../src/feed/read-releases.js";
import { untrustedHtml } from "../../src/release/untrusted-html.js";
import { feedNames } from "../helpers/polluted-names.mjs";

/* A script of the page, or what somebody has put into the page's address, may have set names on `Object.prototype`. What a
   feed does not say must not be found there. */

const evilHtml = untrustedHtml("<p>evil</p>");
const names: Record<string, unknown> = {
  ...feedNames,
  body: evilHtml,
  boilerplate: evilHtml,
  contactText: evilHtml,
};

/** Does something while these names are on `Object.prototype`. */
async function whilePolluted<Result>(act: () => Promise<Result>, polluted = names): Promise<Result> {
  Object.assign(Object.prototype, polluted);
  try {
    return await act();
  } finally {
    for (const name of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, name);
  }
}

/** Each object in a value that would find something on `Object.prototype`, by its place. `skippedBy` has all its fields. */
const withPrototype = (value: unknown, place = "feed"): string[] =>
  Array.isArray(value)
    ? value.flatMap((entry, index) => withPrototype(entry, `${place}[${index}]`))
    : typeof value === "object" && value !== null
      ? [
          ...(Object.getPrototypeOf(value) && !place.endsWith(".skippedBy") ? [place] : []),
          ...Object.entries(value).flatMap(([name, part]) => withPrototype(part, `${place}.${name}`)),
        ]
      : [];

const encode = (text: string) => new TextEncoder().encode(text);

/** By kind: a feed that says little, and one that fills each field. */
const documents: Record<string, string> = {
  RSS: `<rss version="2.0"><channel><item><title>A title</title></item></channel></rss>`,
  Atom: `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A title</title><source/><category term="c"/><link rel="enclosure" href="/a.pdf"/><author><name>N</name></author></entry></feed>`,
  "JSON Feed": JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    items: [
      { title: "A title" },
      {
        id: "2",
        image: "/i.png",
        authors: [{ name: "N" }],
        attachments: [{ url: "/a.pdf" }],
        _newsroom: {
          publisher: { name: "P" },
          contacts: [{ name: "N" }],
          links: [{ url: "/l" }],
          videos: [{ url: "/v" }],
          images: [{ url: "/i.png" }],
          translations: [{ language: "da" }],
          notice: { kind: "correction" },
          source: { title: "S" },
        },
      },
    ],
  }),
  "a newsroom's JSON": JSON.stringify({ releases: [{ id: 1, title: "A title", leadtext: "A lead" }] }),
};

const url = "https://newsroom.example/feed";

describe("reading a feed on a page with a polluted Object.prototype", () => {
  for (const [kind, document] of Object.entries(documents))
    for (const address of [url, undefined])
      it(`finds what the feed says, and nothing else: ${kind}, ${address ? "with" : "without"} an address`, async () => {
        const clean = await readFeed(encode(document), address ? { url: address } : undefined);
        const feed = await whilePolluted(() =>
          readFeed(encode(document), address ? { url: address } : undefined),
        );
        expect(JSON.stringify(feed)).to.equal(JSON.stringify(clean));
        expect(withPrototype(feed)).to.deep.equal([]);
      });

  it("finds what a page says of its own releases, and nothing else", async () => {
    const releases = [{ id: "1", title: "A title", images: [{ url: "/i.png" }] }];
    const feed = await whilePolluted(() => readReleases(releases, url));
    expect(JSON.stringify(feed.releases)).to.equal(
      JSON.stringify([{ id: "1", title: "A title", images: [{ url: "https://newsroom.example/i.png" }] }]),
    );
    expect(withPrototype(feed)).to.deep.equal([]);
  });
});

describe("loading a feed on a page with a polluted Object.prototype", () => {
  const ownFetch = window.fetch.bind(window);
  let requests: Request[] = [];
  /** Answers by address; any other address has none. */
  let answers: Record<string, string> = {};

  beforeEach(() => {
    requests = [];
    answers = {};
    window.fetch = (input, init) => {
      const request = new Request(input, init);
      requests.push(request);
      const text = new Map(Object.entries(answers)).get(request.url);
      return text === undefined
        ? Promise.reject(new TypeError("no answer"))
        : Promise.resolve(new Response(text));
    };
  });
  afterEach(() => {
    window.fetch = ownFetch;
  });

  const describeRequests = () =>
    requests.map(({ url, method, credentials, headers, redirect, cache, referrer }) => ({
      url,
      method,
      credentials,
      headers: [...headers],
      redirect,
      cache,
      referrer,
    }));

  const plain = (url: string) => ({
    url,
    method: "GET",
    credentials: "same-origin",
    headers: [],
    redirect: "follow",
    cache: "default",
    referrer: "about:client",
  });

  it("requests the address as without it", async () => {
    answers = { "https://newsroom.example/1": documents["RSS"]! };
    const feed = await whilePolluted(() => loadFeed("https://newsroom.example/1"));
    expect(describeRequests()).to.deep.equal([plain("https://newsroom.example/1")]);
    expect(feed.releases.map(({ title, url, language }) => [title, url, language])).to.deep.equal([
      ["A title", undefined, undefined],
    ]);
  });

  it("requests no copy that the page has not named, and no copy of a copy", async () => {
    const failure = (options?: object) =>
      whilePolluted(() =>
        loadFeed("https://newsroom.example/2", options).then(
          () => expect.fail(),
          (error: unknown) => error as FeedError,
        ),
      );
    const error = await failure();
    expect(error).to.be.instanceOf(FeedError);
    await failure({ fallbackUrl: "https://host.example/copy" });
    expect(requests.map(({ url }) => url)).to.deep.equal([
      "https://newsroom.example/2",
      "https://newsroom.example/2",
      "https://host.example/copy",
    ]);
  });

  it("resolves a relative address against no address that the page has not named", async () => {
    const code = await whilePolluted(() => loadFeed("/3").catch((error: FeedError) => error.code));
    expect(code).to.equal("unsupported");
    expect(requests).to.deep.equal([]);
  });

  it("does not find a failure in several feeds, nor a feed in a failure", async () => {
    answers = { "https://newsroom.example/4": documents["RSS"]! };
    const failures: FeedError[] = [];
    const feed: Feed = await whilePolluted(() =>
      loadFeeds("https://newsroom.example/4 https://newsroom.example/5", {
        onFallback: (error) => failures.push(error),
      }),
    );
    expect(requests.map(({ url }) => url)).to.deep.equal([
      "https://newsroom.example/4",
      "https://newsroom.example/5",
    ]);
    expect(feed.releases.map(({ title }) => title)).to.deep.equal(["A title"]);
    expect(feed.next).to.equal("https://newsroom.example/5");
    expect(withPrototype(feed.releases)).to.deep.equal([]);
    expect(failures.map(({ code, status, retryAfter }) => [code, status, retryAfter])).to.deep.equal([
      ["blocked", undefined, undefined],
    ]);
  });
});
