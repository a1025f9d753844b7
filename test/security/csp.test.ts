import { expect } from "@open-wc/testing";
import { getByRole } from "../helpers/by-role.js";
import { findByRole } from "../helpers/find-by-role.js";
import {
  closeHostPages,
  expectQuiet,
  nonce,
  openHostPage,
  otherOrigin,
  violationsOf,
  type HostPage,
} from "../helpers/host-page.js";
import { serveStyledFeed } from "../helpers/styled-feed.js";

const elements = (src: string, attributes = "") => `
  <press-list src="${src}" open="inline" ${attributes}><a href="https://newsroom.example/">The newsroom</a></press-list>
  <subscribe-form action="/subscribe"></subscribe-form>`;

/** The computed style of an element in a shadow tree. The tests check values that browsers do not set by default. */
const styleOf = ({ page, window }: HostPage, tag: string, selector: string) =>
  window.getComputedStyle(page.querySelector(tag)!.shadowRoot!.querySelector(selector)!);

/** A policy that a host may send, and the origin of its scripts. `feed` is the origin of the feed. */
const headers: [string, (feed: string) => string, string?][] = [
  [
    "script-src 'self' and no styles at all",
    (feed) =>
      `default-src 'none'; script-src 'self'; style-src 'none'; img-src ${feed}; connect-src 'self' ${feed}`,
  ],
  [
    "script-src 'self' and enforced Trusted Types",
    (feed) =>
      `default-src 'none'; script-src 'self'; img-src ${feed}; connect-src 'self' ${feed}; ` +
      "require-trusted-types-for 'script'; trusted-types newsroom-elements",
  ],
  [
    "a nonce",
    (feed) => `default-src 'none'; script-src 'nonce-${nonce}'; img-src ${feed}; connect-src 'self' ${feed}`,
  ],
  [
    "a nonce, and scripts of another origin",
    (feed) => `default-src 'none'; script-src 'nonce-${nonce}'; img-src ${feed}; connect-src 'self' ${feed}`,
    otherOrigin,
  ],
  [
    "a nonce and 'strict-dynamic'",
    (feed) =>
      `script-src 'nonce-${nonce}' 'strict-dynamic'; object-src 'none'; base-uri 'none'; style-src 'self'; img-src ${feed}`,
  ],
  [
    "a nonce and 'strict-dynamic', and scripts of another origin",
    (feed) =>
      `script-src 'nonce-${nonce}' 'strict-dynamic'; object-src 'none'; base-uri 'none'; style-src 'self'; img-src ${feed}`,
    otherOrigin,
  ],
  [
    "a list of hosts",
    (feed) =>
      `default-src 'none'; script-src ${otherOrigin}; style-src ${otherOrigin}; img-src ${feed}; connect-src 'self' ${feed}`,
    otherOrigin,
  ],
];

describe("the built elements under a Content-Security-Policy", () => {
  afterEach(closeHostPages);

  for (const [name, policyFor, origin] of headers) {
    it(`show list, release and form, styled and without a violation, under ${name}`, async () => {
      const feed = await serveStyledFeed();
      const policy = policyFor(new URL(feed.url).origin);
      const host = await openHostPage(elements(feed.url), { policy, origin });
      const headline = await findByRole(host.page.body, "link", { name: /^An agreement/u });
      expect(styleOf(host, "press-list", "ul").listStyleType).to.equal("none");
      expect(styleOf(host, "press-list", "li").borderTopStyle).to.equal("solid");
      await findByRole(host.page.body, "textbox", { name: /^Email address/u });
      expect(styleOf(host, "subscribe-form", "button").borderTopWidth).to.equal("1px");

      headline.click();
      const table = await findByRole(host.page.body, "table", { name: "Figures" });
      const picture = getByRole(host.page.body, "img", { name: "The ministers" }) as HTMLImageElement;
      expect(host.window.getComputedStyle(table.parentElement!).overflowX).to.equal("auto");
      while (!picture.naturalWidth) await new Promise(requestAnimationFrame);
      await expectQuiet(host);
      expect((window as { ran?: number }).ran).to.equal(undefined);
    });
  }

  it("keep the link to a video if the page refuses its player", async () => {
    const feed = await serveStyledFeed();
    const { origin } = new URL(feed.url);
    const host = await openHostPage(elements(feed.url), {
      policy: `default-src 'none'; script-src 'self'; img-src ${origin}; connect-src ${origin}`,
    });
    (await findByRole(host.page.body, "link", { name: /^An agreement/u })).click();
    const refused = new Promise((resolve) =>
      host.window.addEventListener("securitypolicyviolation", resolve),
    );
    (await findByRole(host.page.body, "button", { name: /^Play video/u })).click();
    await refused;
    const violations = await violationsOf(host);
    expect(violations).to.have.length(1);
    expect(violations[0]).to.match(/^frame-src https:\/\/www\.youtube-nocookie\.com/u);
    const link = getByRole(host.page.body, "link", { name: /^Watch video on/u }) as HTMLAnchorElement;
    expect(link.href).to.equal("https://www.youtube.com/watch?v=abcdefghijk");
  });

  it("tell the reader, the page and the developer that the CSP blocks the feed, and by which directive", async () => {
    const feed = await serveStyledFeed();
    const host = await openHostPage(elements(feed.url, "debug"), {
      policy: "default-src 'none'; script-src 'self'",
    });
    await findByRole(host.page.body, "button", { name: "Try again" });
    const list = host.page.querySelector("press-list")!;
    expect(list.shadowRoot!.textContent).to.include("Sorry, we cannot show the news right now");
    expect(getByRole(host.page.body, "link", { name: "The newsroom" })).to.not.equal(null);
    expect(host.window.failures).to.deep.equal(["blocked"]);
    while (!host.window.lines.length) await new Promise(requestAnimationFrame);
    expect(host.window.lines.join()).to.include(`Add ${new URL(feed.url).origin} to \`connect-src\``);
    for (const violation of await violationsOf(host)) expect(violation).to.match(/^connect-src /u);
    expect(await feed.requests()).to.deep.equal([]);
  });

  it("would tell of a style that a policy forbids", async () => {
    const host = await openHostPage(`<p style="color:red">Text</p>`, {
      policy: "default-src 'none'; script-src 'self'",
      files: [],
    });
    const violations = await violationsOf(host);
    expect(violations).to.have.length(1);
    expect(violations[0]).to.match(/^style-src-attr inline/u);
  });
});
