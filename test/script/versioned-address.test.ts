import { expect } from "@open-wc/testing";
import { serveFeed } from "../helpers/feed-server.js";
import { findByRole } from "../helpers/find-by-role.js";
import { closeHostPages, expectQuiet, openHostPage, type HostPage } from "../helpers/host-page.js";
import { serveStyledFeed } from "../helpers/styled-feed.js";

/** The product's files that a page has requested, once for each request. */
const filesOf = ({ window }: HostPage): string[] =>
  window.performance
    .getEntriesByType("resource")
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith("/dist/"));

const duplicates = (list: string[]) => list.filter((one, index) => list.indexOf(one) !== index);

const list = (src: string) => `<press-list src="${src}" open="inline"></press-list>`;
const release = (src: string) => `<press-release src="${src}" release-id="1"></press-release>`;
const form = `<subscribe-form action="/subscribe"></subscribe-form>`;

/** The query that WordPress and others append to the URL of a script for cache busting. */
const query = "?ver=1.2";

// So that violations and uncaught errors are recorded.
const policy = "default-src 'self'; img-src 127.0.0.1:*; connect-src 'self' 127.0.0.1:*";

describe("a built script whose URL has a query", () => {
  afterEach(closeHostPages);

  for (const [file, markup] of [
    ["press-list.js", list],
    ["press-release.js", release],
    ["newsroom-elements.js", (src: string) => list(src) + form],
  ] as const) {
    it(`loads and runs each file once: ${file}`, async () => {
      const feed = await serveStyledFeed();
      const host = await openHostPage(markup(feed.url), { policy, files: [file + query] });
      if (markup !== release) (await findByRole(host.page.body, "link", { name: /^An agreement/u })).click();
      await findByRole(host.page.body, "table", { name: "Figures" });
      await findByRole(host.page.body, "button", { name: /^Play video/u });
      if (file === "newsroom-elements.js")
        await findByRole(host.page.body, "textbox", { name: /^Email address/u });
      await expectQuiet(host);
      const files = filesOf(host);
      expect(files.length).to.be.above(1);
      expect(duplicates(files)).to.deep.equal([]);
    });
  }

  it("loads and runs each file once: subscribe-form.js", async () => {
    const host = await openHostPage(form, { policy, files: [`subscribe-form.js${query}`] });
    await findByRole(host.page.body, "textbox", { name: /^Email address/u });
    await expectQuiet(host);
    expect(filesOf(host)).to.deep.equal(["/dist/script/subscribe-form.js"]);
    expect(duplicates(filesOf(host))).to.deep.equal([]);
  });

  it("loads each file once if the page has a script for each element, each with a different query", async () => {
    const feed = await serveStyledFeed();
    const host = await openHostPage(list(feed.url) + form, {
      files: ["press-list.js?ver=1", "press-release.js?ver=2", "subscribe-form.js?ver=3"],
    });
    (await findByRole(host.page.body, "link", { name: /^An agreement/u })).click();
    await findByRole(host.page.body, "textbox", { name: /^Email address/u });
    await findByRole(host.page.body, "link", { name: "Back to all news" });
    await findByRole(host.page.body, "table", { name: "Figures" });
    expect(host.window.violations).to.deep.equal([]);
    expect(duplicates(filesOf(host))).to.deep.equal([]);
  });

  it("does no harm if the page also loads the script without the query: the first one is used, with one warning", async () => {
    const feed = await serveStyledFeed();
    const host = await openHostPage(list(feed.url), { files: ["press-list.js", `press-list.js${query}`] });
    (await findByRole(host.page.body, "link", { name: /^An agreement/u })).click();
    await findByRole(host.page.body, "table", { name: "Figures" });
    expect(host.window.violations).to.deep.equal([]);
    expect(host.window.lines).to.have.length(1);
    expect(host.window.lines[0]).to.match(/^newsroom-elements: <press-list> /u);
    expect(duplicates(filesOf(host))).to.deep.equal(["/dist/script/press-list.js"]);
  });

  it("warns once if the page loads all three elements from two addresses (E3)", async () => {
    const feed = await serveStyledFeed();
    const files = ["newsroom-elements.js", `newsroom-elements.js${query}`];
    const host = await openHostPage(list(feed.url) + form, { files });
    await findByRole(host.page.body, "link", { name: /^An agreement/u });
    await findByRole(host.page.body, "textbox", { name: /^Email address/u });
    expect(host.window.violations).to.deep.equal([]);
    expect(host.window.lines).to.have.length(1);
  });

  it("would fail this test if a file were requested under two URLs", async () => {
    const feed = await serveFeed({ body: "{}" });
    const host = await openHostPage(list(feed.url), { files: ["press-list.js?a", "press-list.js?b"] });
    expect(duplicates(filesOf(host))).to.deep.equal(["/dist/script/press-list.js"]);
  });
});
