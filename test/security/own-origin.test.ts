import { expect, fixture, html } from "@open-wc/testing";
import "../../src/elements/press-list/define.js";
import "../../src/elements/press-release/define.js";
import { mediaHosts } from "../../src/elements/shared/media-hosts.js";
import type { Release } from "../../src/release/release.js";
import { untrustedHtml } from "../../src/release/untrusted-html.js";
import { serveFeed, type ServedFeed } from "../helpers/feed-server.js";
import { findByRole } from "../helpers/find-by-role.js";
import { jsonFeed, serveReleases } from "../helpers/release-feed.js";
import { requestsOf, servePage } from "../helpers/serve-page.js";
import { pixel } from "../helpers/styled-feed.js";

/** An address of the host that a reader's browser must not request, as it would send the reader's cookies. */
let trap: string;
/** An image of the newsroom's. When it has been requested, so would all others have been. */
let picture: ServedFeed;

beforeEach(async () => {
  document.cookie = "session=of-the-reader; path=/";
  trap = await servePage({ html: "Signed out" });
  picture = await serveFeed({ body: pixel, contentType: "image/png" });
});

afterEach(() => {
  document.cookie = "session=; path=/; max-age=0";
});

const traps = (): Release => ({
  id: "1",
  title: "A release",
  url: "https://newsroom.example/1",
  images: [
    { url: `${trap}?main`, alt: "Main" },
    { url: `${trap}?second`, thumbnail: `${trap}?thumbnail` },
  ],
  contacts: [{ name: "Ida Holm", image: `${trap}?portrait` }],
  body: untrustedHtml(
    `<p>Text</p><img src="${trap}?img" alt="A"><img src="${picture.url}" srcset="${trap}?srcset 2x" alt="B">
    <picture><source srcset="${trap}?source"><img src="${picture.url}?inside" alt="C"></picture>
    <video src="${picture.url}/v.mp4" poster="${trap}?poster"></video><video src="${trap}?video"></video>
    <audio src="${trap}?audio"></audio><img src="${picture.url}?last" alt="The ministers">`,
  ),
});

/** Serves the feed on the page's own origin. */
const ownFeed = (...releases: Release[]) =>
  servePage({ html: jsonFeed(releases), headers: { "Content-Type": "application/feed+json" } });

/** The newsroom's own host, as a page names it whose feed is a copy. */
const newsroom = () => new URL(picture.url).host;

async function shown(element: HTMLElement): Promise<void> {
  const last = (await findByRole(element, "img", { name: "The ministers" })) as HTMLImageElement;
  last.scrollIntoView();
  while (!last.naturalWidth) await new Promise(requestAnimationFrame);
}

const withFallback = async () => {
  const gone = await serveFeed({ status: 404 });
  return { src: gone.url, copy: await ownFeed(traps()) };
};

describe("the page's own origin", () => {
  it("is asked for no image of a feed that `src` names there", async () => {
    await shown(
      await fixture(
        html`<press-release
          src=${await ownFeed(traps())}
          release-id="1"
          image-hosts=${newsroom()}
        ></press-release>`,
      ),
    );
    expect(await requestsOf(trap)).to.deep.equal([]);
  });

  it("is asked for no image of a feed that only `fallback-src` names there", async () => {
    const { src, copy } = await withFallback();
    await shown(
      await fixture(html`<press-release src=${src} fallback-src=${copy} release-id="1"></press-release>`),
    );
    expect(await requestsOf(trap)).to.deep.equal([]);
  });

  it("is asked for none if the feed is elsewhere and the copy there has never been read", async () => {
    const feed = await serveReleases([traps()]);
    await shown(
      await fixture(
        html`<press-release src=${feed.url} fallback-src="/copy" release-id="1"></press-release>`,
      ),
    );
    expect(await requestsOf(trap)).to.deep.equal([]);
  });

  for (const layout of ["list", "cards"]) {
    it(`is asked for none by a list, nor by the release that it opens (${layout})`, async () => {
      const second = {
        id: "2",
        title: "Another",
        published: "2020-01-01",
        images: [{ url: `${picture.url}?item`, alt: "The ministers" }],
      };
      const element = await fixture<HTMLElement>(
        html`<press-list
          src=${await ownFeed(traps(), second)}
          image-hosts=${newsroom()}
          layout=${layout}
          open="inline"
        ></press-list>`,
      );
      await shown(element);
      (await findByRole(element, "link", { name: "A release" })).click();
      await findByRole(element, "link", { name: "Back to all news" });
      await shown(element);
      history.back();
      await findByRole(element, "link", { name: "A release" });
      expect(await requestsOf(trap)).to.deep.equal([]);
    });
  }

  it("is asked, with the reader's cookies, if `image-hosts` names it", async () => {
    const element = await fixture<HTMLElement>(
      html`<press-release
        src=${await ownFeed(traps())}
        release-id="1"
        image-hosts="${newsroom()} ${location.host}"
      ></press-release>`,
    );
    await shown(element);
    const requests = await requestsOf(trap);
    expect(requests).to.not.have.length(0);
    for (const { cookie } of requests) expect(cookie).to.contain("session=of-the-reader");
  });
});

describe("mediaHosts", () => {
  const { hostname, port } = location;
  const hosts = (src: string, more: { fallbackSrc?: string; imageHosts?: string; baseURI?: string } = {}) =>
    mediaHosts({ src, baseURI: document.baseURI, ...more }).filter(Boolean);

  it("has the hosts of the feed and of its copy, and those that the page names", () => {
    expect(
      hosts("https://a.example/feed https://b.example:81/", {
        fallbackSrc: "https://c.example/feed",
        imageHosts: "cdn.example",
      }),
    ).to.deep.equal(["a.example", "b.example:81", "c.example", "cdn.example"]);
  });

  for (const [name, src] of [
    ["a path", "/feed.json"],
    ["a relative address", "feed.json"],
    ["another port, to which the same cookies are sent", `http://${hostname}:${Number(port) + 1}/feed`],
    ["the other scheme", `https://${hostname}/feed`],
    ["capital letters", `HTTP://${hostname.toUpperCase()}:${port}/feed`],
    ["several addresses", `/feed https://${hostname}/feed`],
  ] as const) {
    it(`does not have the page's own host, named by ${name}`, () => {
      expect(hosts(src)).to.deep.equal([]);
      expect(hosts("", { fallbackSrc: src })).to.deep.equal([]);
      expect(hosts(src, { imageHosts: location.host })).to.deep.equal([location.host]);
    });
  }

  it("does not have the host of a page that a frame with `srcdoc` is in", () => {
    expect(hosts("/feed", { baseURI: "https://host.example/page" })).to.deep.equal([]);
    expect(hosts(`${location.origin}/feed`, { baseURI: "https://host.example/page" })).to.deep.equal([]);
  });

  it("has a host of the same site, as the page names it with its feed", () => {
    expect(hosts("https://news.host.example/feed", { baseURI: "https://www.host.example/" })).to.deep.equal([
      "news.host.example",
    ]);
  });
});
