import { expect, fixture, html } from "@open-wc/testing";
import "../../../src/elements/press-list/define.js";
import { getAllByRole, getByRole, queryByRole } from "../../helpers/by-role.js";
import { serveFeed } from "../../helpers/feed-server.js";
import { nextEvent } from "../../helpers/next-event.js";
import { showList } from "../../helpers/show-list.js";
import { items, rss } from "../../helpers/rss.js";

let wrapper: HTMLElement;

beforeEach(() => {
  wrapper = document.createElement("div");
  document.body.append(wrapper);
});

const list = (template: unknown) => showList(template, "press-load", wrapper);

const headlines = (element: Element) => getAllByRole(element, "heading").map((one) => one.textContent.trim());

describe("<press-list> with news in the page", () => {
  it("shows a JSON Feed inside the element without any request", async () => {
    const feed = await serveFeed({ body: rss(items(1)) });
    const json = JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "Newsroom",
      items: [{ id: "1", title: "Inside", url: "https://newsroom.example/1" }],
    });
    // Lit cannot render a <script>; a page has it in its HTML.
    const element = document.createElement("press-list");
    element.src = feed.url;
    element.append(Object.assign(document.createElement("script"), { type: "application/json", text: json }));
    const loaded = nextEvent(element, "press-load");
    wrapper.append(element);
    await loaded;
    await element.updateComplete;
    expect(headlines(element)).to.deep.equal(["Inside"]);
    expect(await feed.requests()).to.have.length(0);
  });

  it("leaves JSON alone that belongs to another widget inside the element", async () => {
    const feed = await serveFeed({ body: rss(items(1)) });
    const element = document.createElement("press-list");
    element.src = feed.url;
    const widget = document.createElement("other-widget");
    const json = JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      items: [{ title: "Foreign" }],
    });
    widget.append(Object.assign(document.createElement("script"), { type: "application/json", text: json }));
    element.append(widget);
    const loaded = nextEvent(element, "press-load");
    wrapper.append(element);
    await loaded;
    await element.updateComplete;
    expect(headlines(element)).not.to.include("Foreign");
    expect(await feed.requests()).to.have.length(1);
  });

  it("waits for a JSON Feed that the browser is still parsing", async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Host page"></iframe>`);
    const page = frame.contentDocument!;
    page.open();
    const script = new URL("../../../src/elements/press-list/define.ts", import.meta.url).href;
    page.write(`<!doctype html><html lang="en"><script type="module" async src="${script}"></script>`);
    await frame.contentWindow!.customElements.whenDefined("press-list");
    page.write(
      `<press-list><script type="application/json">{"version": "https://jsonfeed.org/version/1.1", `,
    );
    const element = page.querySelector("press-list")!;
    await element.updateComplete;
    const loaded = nextEvent(element, "press-load");
    page.write(`"title": "Newsroom", "items": [{ "id": "1", "title": "Inside" }]}</script></press-list>`);
    page.close();
    await loaded;
    await element.updateComplete;
    expect(headlines(element)).to.deep.equal(["Inside"]);
  });

  it("leaves out what is no release among those of a property", async () => {
    const releases = [null, undefined, 5, { id: "1", title: "Shown" }];
    const element = await list(html`<press-list .releases=${releases}></press-list>`);
    expect(headlines(element)).to.deep.equal(["Shown"]);
  });

  it("shows the releases of a property, newest first, and updates with it", async () => {
    const element = await list(
      html`<press-list
        .releases=${[
          { id: "1", title: "Older", published: "2025-01-01" },
          { id: "2", title: "Newer", published: "2026-01-01" },
        ]}
      ></press-list>`,
    );
    expect(headlines(element)).to.deep.equal(["Newer", "Older"]);
    const loaded = nextEvent(element, "press-load");
    element.releases = [{ id: "3", title: "Another" }];
    await loaded;
    await element.updateComplete;
    expect(headlines(element)).to.deep.equal(["Another"]);
  });

  it("does not link to an address of a property that is not http(s)", async () => {
    const element = await list(
      // eslint-disable-next-line no-script-url -- what must not come through
      html`<press-list .releases=${[{ id: "1", title: "Bad", url: "javascript:alert(1)" }]}></press-list>`,
    );
    expect(headlines(element)).to.deep.equal(["Bad"]);
    expect(queryByRole(element, "link") === null).to.equal(true);
  });
});

describe("<press-list> with several feeds", () => {
  it("merges them, newest first, without duplicates", async () => {
    const [shared, ...own] = items(3);
    const one = await serveFeed({ body: rss([shared!, own[0]!]) });
    const other = await serveFeed({
      body: rss([{ ...shared!, title: "Copy" }, own[1]!], { language: "da" }),
    });
    const element = await list(html`<press-list src="${one.url} ${other.url}"></press-list>`);
    expect(headlines(element)).to.deep.equal(["Release 1", "Release 2", "Release 3"]);
    expect(getAllByRole(element, "article").map(({ lang }) => lang)).to.deep.equal(["en", "en", "da"]);
  });

  it("drops duplicates by id, then by canonical address (L13)", async () => {
    const [first, second] = items(2);
    const one = await serveFeed({ body: rss([first!, second!]) });
    const other = await serveFeed({
      body: rss([
        { ...first!, title: "Copy", link: "http://Newsroom.Example:80/release/1/?utm_source=rss" },
        { ...second!, title: "Same id", link: "https://other.example/moved" },
      ]),
    });
    const element = await list(html`<press-list src="${one.url} ${other.url}"></press-list>`);
    expect(headlines(element)).to.deep.equal(["Release 1", "Release 2", "Same id"]);
  });

  it("shows the feeds that arrived if one fails, and reports the failure to the page", async () => {
    const good = await serveFeed({ body: rss(items(1)) });
    const bad = await serveFeed({ status: 404 });
    const failed = nextEvent(wrapper, "press-error");
    const element = await list(html`<press-list src="${bad.url} ${good.url}"></press-list>`);
    expect((await failed).error.url).to.equal(bad.url);
    expect(headlines(element)).to.deep.equal(["Release 1"]);
  });

  it("has the error state if all fail", async () => {
    const bad = await serveFeed({ status: 404 });
    const failed = nextEvent(wrapper, "press-error");
    await fixture(html`<press-list src="${bad.url} ${bad.url}/2"></press-list>`, { parentNode: wrapper });
    await failed;
    const element = wrapper.querySelector("press-list")!;
    await element.updateComplete;
    expect(element.matches(":state(error)")).to.equal(true);
  });

  it("drops duplicates on older pages, by id and address together (L13)", async () => {
    const [first, second, third, fourth] = items(4);
    const older = await serveFeed({
      body: rss([first!, { ...second!, title: "Same id", link: "https://other.example/" }, fourth!]),
    });
    const one = await serveFeed({ body: rss([first!, second!]) });
    const other = await serveFeed({ body: rss([third!], { next: older.url }) });
    const element = await list(html`<press-list src="${one.url} ${other.url}"></press-list>`);
    const loaded = nextEvent(element, "press-load");
    getByRole(element, "button", { name: "Show more" }).click();
    await loaded;
    await element.updateComplete;
    expect(headlines(element)).to.deep.equal(["Release 1", "Release 2", "Same id", "Release 3", "Release 4"]);
  });

  it("keeps all releases of a feed in which they have the same address", async () => {
    const [first, second, third] = items(3);
    const link = "https://newsroom.example/";
    const one = await serveFeed({
      body: rss([
        { ...first!, link },
        { ...second!, link },
      ]),
    });
    const other = await serveFeed({ body: rss([third!]) });
    const element = await list(html`<press-list src="${one.url} ${other.url}"></press-list>`);
    expect(headlines(element)).to.deep.equal(["Release 1", "Release 2", "Release 3"]);
  });

  it("requests a failed feed again with “Show more”, if that may help", async () => {
    const good = await serveFeed({ body: rss(items(1, 1)) });
    const bad = await serveFeed({ status: 503 });
    const element = await list(html`<press-list src="${good.url} ${bad.url}"></press-list>`);
    expect(headlines(element)).to.deep.equal(["Release 1"]);
    await bad.answer({ body: rss(items(1, 2)) });
    const loaded = nextEvent(element, "press-load");
    getAllByRole(element, "button")[0]!.click();
    await loaded;
    await element.updateComplete;
    expect(headlines(element)).to.deep.equal(["Release 1", "Release 2"]);
  });

  it("shows the copy in fallback-src if all fail, and reports each failure", async () => {
    const bad = await serveFeed({ status: 404 });
    const copy = await serveFeed({ body: rss(items(1)) });
    const told: string[] = [];
    wrapper.addEventListener("press-error", ({ error }) => told.push(error.url!));
    const element = await list(
      html`<press-list src="${bad.url}/1 ${bad.url}/2" fallback-src=${copy.url}></press-list>`,
    );
    expect(headlines(element)).to.deep.equal(["Release 1"]);
    expect(told).to.deep.equal([`${bad.url}/1`, `${bad.url}/2`]);
  });

  it("follows the paging of each", async () => {
    const second = await serveFeed({ body: rss(items(1, 5)) });
    const one = await serveFeed({ body: rss(items(1, 1), { next: second.url }) });
    const other = await serveFeed({ body: rss(items(1, 2)) });
    const element = await list(html`<press-list limit="2" src="${one.url} ${other.url}"></press-list>`);
    const loaded = nextEvent(element, "press-load");
    getAllByRole(element, "button")[0]!.click();
    await loaded;
    await element.updateComplete;
    expect(headlines(element)).to.deep.equal(["Release 1", "Release 2", "Release 5"]);
  });
});

describe("<press-list> after a failure", () => {
  it("reads the feed again after the time that the server asks for", async () => {
    const feed = await serveFeed({
      status: 503,
      headers: { "Retry-After": "0", "Access-Control-Expose-Headers": "Retry-After" },
    });
    const failed = nextEvent(wrapper, "press-error");
    await fixture(html`<press-list src=${feed.url}></press-list>`, { parentNode: wrapper });
    const { error } = await failed;
    expect([error.code, error.retryable, error.retryAfter]).to.deep.equal(["http", true, 0]);
    const loaded = nextEvent(wrapper, "press-load");
    await feed.answer({ body: rss(items(1)) });
    await loaded;
    const element = wrapper.querySelector("press-list")!;
    await element.updateComplete;
    expect(headlines(element)).to.deep.equal(["Release 1"]);
  });

  it("does not read the feed again after a permanent failure", async () => {
    const feed = await serveFeed({ status: 404 });
    const failed = nextEvent(wrapper, "press-error");
    await fixture(html`<press-list src=${feed.url}></press-list>`, { parentNode: wrapper });
    expect((await failed).error.retryable).to.equal(false);
  });

  const explained: Record<string, [() => Promise<string>, RegExp]> = {
    "a server that does not let the page read": [
      async () => (await serveFeed({ body: rss(items(1)), cors: false })).url,
      /Access-Control-Allow-Origin: http/u,
    ],
    "a server that cannot be reached": [
      () => Promise.resolve("http://127.0.0.1:9/feed"),
      /cannot be reached/u,
    ],
    "a missing feed": [async () => (await serveFeed({ status: 404 })).url, /no feed at this address/u],
    "a web page": [
      async () => (await serveFeed({ body: "<!doctype html><title>News</title>" })).url,
      /a web page/u,
    ],
    "a next page on another origin": [
      async () => {
        const body = JSON.stringify({
          version: "https://jsonfeed.org/version/1.1",
          next_url: "https://other.example/feed?page=2",
          items: [{ id: "1", title: "Release 1" }],
        });
        return (await serveFeed({ body, contentType: "application/feed+json" })).url;
      },
      /: the next page is on https:\/\/other\.example, and not on http:.+ newsroom only\.$/u,
    ],
  };
  for (const [name, [address, sentence]] of Object.entries(explained)) {
    it(`explains in the console, with debug, how to fix ${name}`, async () => {
      const url = await address();
      const { warn } = console;
      const said = new Promise<string>((resolve) => {
        console.warn = (text: string) => resolve(text);
      });
      await fixture(html`<press-list debug src=${url}></press-list>`, { parentNode: wrapper });
      expect(await said).to.match(sentence);
      console.warn = warn;
    });
  }
});
