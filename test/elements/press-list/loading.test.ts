import { expect, fixture, html } from "@open-wc/testing";
import "../../../src/elements/press-list/define.js";
import { serveFeed } from "../../helpers/feed-server.js";
import { nextEvent } from "../../helpers/next-event.js";
import { jsonFeed } from "../../helpers/release-feed.js";
import { releases } from "../../helpers/releases.js";
import { items, rss } from "../../helpers/rss.js";
import { pixel } from "../../helpers/styled-feed.js";

let wrapper: HTMLElement;

beforeEach(() => {
  wrapper = document.createElement("div");
  document.body.append(wrapper);
});

const images = (element: Element) => [...element.shadowRoot!.querySelectorAll("img")];

describe("<press-list> while it loads", () => {
  /** Only Chromium measures layout shifts. */
  const counts = PerformanceObserver.supportedEntryTypes.includes("layout-shift");

  /** The layout shift during an action, as the browser measures it. */
  async function shift(action: () => Promise<unknown>): Promise<number> {
    let sum = 0;
    const observer = new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    });
    if (counts) observer.observe({ type: "layout-shift" });
    const frames = async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    };
    await frames();
    await action();
    await frames();
    for (const entry of observer.takeRecords()) sum += (entry as PerformanceEntry & { value: number }).value;
    observer.disconnect();
    return sum;
  }

  const plain = () => rss(items(20));
  const withImages = async () => {
    const { url } = await serveFeed({ body: pixel, contentType: "image/png" });
    return jsonFeed(
      Array.from({ length: 6 }, (_, n) => ({
        ...releases[n % 4]!,
        id: `${n}`,
        images: [{ url: `${url}?${n}` }],
      })),
    );
  };
  const rows: [string, () => string | Promise<string>, (src: string) => unknown][] = [
    ["a list", plain, (src) => html`<press-list src=${src}></press-list>`],
    ["a short list", plain, (src) => html`<press-list src=${src} limit="2"></press-list>`],
    [
      "a list with a link of the page inside",
      plain,
      (src) => html`<press-list src=${src} limit="3"><a href="/">The newsroom</a></press-list>`,
    ],
    ["a list with images", withImages, (src) => html`<press-list src=${src} limit="4"></press-list>`],
    ["cards", withImages, (src) => html`<press-list src=${src} layout="cards" limit="6"></press-list>`],
    [
      "cards that are a little lower than what the page shows until then",
      () => rss(items(4)),
      (src) =>
        html`<press-list src=${src} layout="cards">
          <ul>
            ${items(4).map(({ title }) => html`<li>${title}<br /><br /><br />A lead</li>`)}
          </ul>
        </press-list>`,
    ],
  ];
  for (const [name, body, template] of rows) {
    it(`reserves the space that it needs, so that nothing below moves when the news arrives: ${name}`, async () => {
      const feed = await serveFeed({ body: await body(), contentType: "", hold: true });
      /** Top of the content below, or the bottom of the window if that is higher. */
      const below = () =>
        Math.min(wrapper.querySelector("p:last-child")!.getBoundingClientRect().top, innerHeight);
      let [before, after] = [0, 0];
      const sum = await shift(async () => {
        await fixture(
          html`<div>
            ${template(feed.url)}
            <p>What the page has below.</p>
          </div>`,
          { parentNode: wrapper },
        );
        await feed.requested();
        const element = wrapper.querySelector("press-list")!;
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        const loaded = nextEvent(element, "press-load");
        before = below();
        await feed.release();
        await loaded;
        await element.updateComplete;
        await Promise.all(images(element).map((image) => image.decode().catch(() => {})));
        // What a reader sees is what a frame shows.
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        after = below();
      });
      // The reserved height is a whole number of pixels.
      expect(after).to.be.closeTo(before, 1);
      if (counts) expect(sum).to.equal(0);
    });
  }

  it("detects a page that moves (self-test)", async function () {
    if (!counts) this.skip();
    const sum = await shift(async () => {
      wrapper.append(Object.assign(document.createElement("p"), { textContent: "Below" }));
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      const above = document.createElement("div");
      above.style.height = "200px";
      wrapper.prepend(above);
    });
    expect(sum).to.be.greaterThan(0);
  });
});
