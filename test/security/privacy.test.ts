import { expect } from "@open-wc/testing";
import { getByRole } from "../helpers/by-role.js";
import { serveFeed, type ServedFeed } from "../helpers/feed-server.js";
import { findByRole } from "../helpers/find-by-role.js";
import { closeHostPages, openHostPage, type HostPage } from "../helpers/host-page.js";
import { nextEvent } from "../helpers/next-event.js";
import { pixel } from "../helpers/styled-feed.js";

/** The URLs of all requests of a page, without queries. */
const requestsOf = ({ window }: HostPage): string[] =>
  window.performance.getEntriesByType("resource").map(({ name }) => {
    const { origin, pathname } = new URL(name);
    return origin + pathname;
  });

/** Everything that a page can store in a reader's browser. */
async function leftBehind(): Promise<unknown> {
  return {
    cookies: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    // Not in every engine, and only in a secure context.
    caches: "caches" in window ? await caches.keys() : [],
    workers: "serviceWorker" in navigator ? (await navigator.serviceWorker.getRegistrations()).length : 0,
  };
}

/** The same URL on a host that is not the feed's: the server has two names. */
const elsewhere = ({ url }: ServedFeed): string => url.replace("127.0.0.1", "localhost");

const image = () => serveFeed({ body: pixel, contentType: "image/png" });

const serveRelease = (item: object) =>
  serveFeed({
    contentType: "application/feed+json",
    headers: { "Set-Cookie": "reader=1" },
    body: JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "Newsroom",
      items: [{ id: "1", url: "https://newsroom.example/1", title: "A release", ...item }],
    }),
  });

const release = (src: string, attributes = "") =>
  `<press-release src="${src}" release-id="1" ${attributes}></press-release>`;

describe("the requests of the demo's pages", () => {
  afterEach(closeHostPages);

  for (const [path, role, name] of [
    ["/da/", "button", "Vis flere"],
    ["/ar/?release=2026120", "region", "للاستفسارات الصحفية"],
    ["/da/?release=2026031", "button", /YouTube/u],
    ["/release/?release=2026112", "table", /./u],
  ] as const) {
    it(`are for its own files, the feed and the feed's images: ${path}`, async () => {
      const before = await leftBehind();
      const frame = document.createElement("iframe");
      Object.assign(frame, { title: "Host page", width: "900", height: "4000", src: path });
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
      const host = { page: frame.contentDocument!, window: frame.contentWindow as HostPage["window"] };
      await findByRole(host.page.body, role, { name });

      const named = [...host.page.querySelectorAll("[src], link[href]")].map(
        (element) => element.getAttribute("src") ?? element.getAttribute("href")!,
      );
      const configured = [...named, "/newsroom-elements/chunks/", "/newsroom/media/"].map(
        (address) => location.origin + address.split("?")[0]!,
      );
      const requests = requestsOf(host);
      expect(requests).to.include(`${location.origin}/newsroom/feed.json`);
      expect(requests.filter((url) => !configured.some((known) => url.startsWith(known)))).to.deep.equal([]);
      // No other request was blocked either: that would be a CSP violation.
      expect(host.window.violations).to.deep.equal([]);
      expect(await leftBehind()).to.deep.equal(before);
    });
  }
});

describe("the requests of the built elements on a page without a CSP", () => {
  afterEach(closeHostPages);

  it("are for the feed and the images on its host, and nothing is stored", async () => {
    const before = await leftBehind();
    const picture = await image();
    const counter = await image();
    const bug = elsewhere(counter);
    const feed = await serveRelease({
      image: `${bug}/lead`,
      content_html: `<p style="background:url(${bug}/style)">Text</p><img src="${bug}/picture" srcset="${bug}/srcset 2x" alt="A picture">
        <style>@import url(${bug}/import)</style><link rel="prefetch" href="${bug}/prefetch"><script src="${bug}/script"></script>
        <video src="${bug}/video" poster="${bug}/poster" autoplay></video><audio src="${bug}/audio" preload="auto"></audio>
        <iframe src="${bug}/frame"></iframe><object data="${bug}/object"></object><embed src="${bug}/embed">
        <svg><image href="${bug}/svg"/></svg><input type="image" src="${bug}/input"><a ping="${bug}/ping" href="https://newsroom.example/">Link</a>
        <iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe><img src="${picture.url}" alt="The ministers">`,
    });
    const host = await openHostPage(
      `<press-list src="${feed.url}" open="inline"></press-list><subscribe-form action="/subscribe"></subscribe-form>`,
    );
    (await findByRole(host.page.body, "link", { name: "A release" })).click();
    await findByRole(host.page.body, "button", { name: /^Play video/u });
    const shown = (await findByRole(host.page.body, "img", { name: "The ministers" })) as HTMLImageElement;
    shown.scrollIntoView();
    await picture.requested();
    while (!shown.naturalWidth) await new Promise(requestAnimationFrame);

    const origins = new Set(requestsOf(host).map((url) => new URL(url).origin));
    expect([...origins]).to.have.members([location.origin, new URL(feed.url).origin]);
    expect(await counter.requests()).to.deep.equal([]);
    // No request goes to the player's site before the click.
    expect(shown.closest(".text")!.querySelector("iframe")).to.equal(null);
    expect(host.window.lines).to.deep.equal([]);

    const [asked] = await picture.requests();
    expect(asked!.headers).to.not.have.any.keys("referer", "cookie");
    const again = nextEvent(host.page.querySelector("press-list")!, "press-load");
    await host.page.querySelector("press-list")!.reload();
    await again;
    for (const { headers, query } of await feed.requests()) {
      expect(headers).to.not.have.property("cookie");
      expect(headers["referer"]).to.equal(`${location.origin}/`);
      expect(query).to.equal("");
    }
    expect(await leftBehind()).to.deep.equal(before);
  });

  it("send only the page's origin as referrer, even if the page's referrer policy is unsafe-url", async () => {
    const feed = await serveRelease({});
    const host = await openHostPage(
      `<meta name="referrer" content="unsafe-url"><press-list src="${feed.url}"></press-list>`,
    );
    await findByRole(host.page.body, "link", { name: "A release" });
    const [asked] = await feed.requests();
    expect(asked!.headers["referer"]).to.equal(`${location.origin}/`);

    // Firefox and WebKit never send more than the origin to other sites.
    if (!navigator.userAgent.includes("Chrome")) return;
    const control = await serveFeed({ body: "" });
    await host.window.fetch(control.url);
    const [told] = await control.requests();
    expect(told!.headers["referer"]).to.equal(host.page.URL);
  });

  it("include images on other hosts that `image-hosts` names", async () => {
    const picture = await image();
    const feed = await serveRelease({ image: elsewhere(picture) });
    const { host } = new URL(elsewhere(picture));
    const { page } = await openHostPage(release(feed.url, `image-hosts="cdn.example.org ${host}"`));
    await findByRole(page.body, "heading", { name: "A release" });
    await picture.requested();
    const [asked] = await picture.requests();
    expect(asked!.headers).to.not.have.any.keys("referer", "cookie");
  });

  it("do not include images on hosts that are not named: each becomes a link", async () => {
    const picture = await image();
    const feed = await serveRelease({ image: elsewhere(picture), content_html: "<p>Text</p>" });
    const host = await openHostPage(release(feed.url, `image-hosts="example.org *.example.org"`));
    const link = (await findByRole(host.page.body, "link", {
      name: elsewhere(picture),
    })) as HTMLAnchorElement;
    expect(link.href).to.equal(elsewhere(picture));
    expect(host.page.querySelector("press-release")!.shadowRoot!.querySelector("img")).to.equal(null);
    expect(await picture.requests()).to.deep.equal([]);
  });

  it("go, for a subscription, only to the form's action, without cookies and with only the page's origin as referrer", async () => {
    const before = await leftBehind();
    const service = await serveFeed({ body: "{}", contentType: "application/json", status: 202 });
    const host = await openHostPage(
      `<subscribe-form><form method="post" action="${service.url}"><label>Email address
        <input type="email" name="email" value="reader@example.org" required></label><button>Subscribe</button></form></subscribe-form>`,
    );
    const done = nextEvent(host.page.querySelector("subscribe-form")!, "subscribe-success");
    getByRole(host.page.body, "button", { name: "Subscribe" }).click();
    await done;
    const [sent] = (await service.requests()).filter(({ method }) => method === "POST");
    expect(sent!.headers).to.not.have.property("cookie");
    expect(sent!.headers["referer"]).to.equal(`${location.origin}/`);
    expect(sent!.query).to.equal("");
    expect(await leftBehind()).to.deep.equal(before);
  });

  it("would fail this test if there were an image on another host, or a cookie", async () => {
    const counter = await image();
    const before = await leftBehind();
    await openHostPage(`<img src="${elsewhere(counter)}" alt="">`, {
      script: `document.cookie = "reader=1; path=/";`,
    });
    expect(await counter.requests()).to.have.length(1);
    expect(await leftBehind()).to.not.deep.equal(before);
    document.cookie = "reader=; path=/; max-age=0";
    expect(await leftBehind()).to.deep.equal(before);
  });
});
