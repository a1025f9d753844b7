import { expect, fixture, html } from "@open-wc/testing";
import "../../../src/elements/press-list/define.js";
import { countFormatters } from "../../helpers/count-formatters.js";
import { serveFeed } from "../../helpers/feed-server.js";
import { nextEvent } from "../../helpers/next-event.js";
import { items, rss } from "../../helpers/rss.js";
import { waitFor } from "../../helpers/wait-for.js";

let formatters: ReturnType<typeof countFormatters> | undefined;
const frames = Object.getOwnPropertyDescriptor(window, "requestAnimationFrame")!;
const heights = Object.getOwnPropertyDescriptor(HTMLElement.prototype, "offsetHeight")!;
const rectangles = Object.getOwnPropertyDescriptor(Element.prototype, "getBoundingClientRect")!;

afterEach(() => {
  formatters?.restore();
  Object.defineProperty(window, "requestAnimationFrame", frames);
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", heights);
  Object.defineProperty(Element.prototype, "getBoundingClientRect", rectangles);
});

const itemsOf = (element: Element) => element.shadowRoot!.querySelectorAll("[part=item]").length;

describe("<press-list>, between the feed and the first paint", () => {
  it("makes the formatters for its dates while the feed is loading, one for days and one for times (P1)", async () => {
    formatters = countFormatters("DateTimeFormat");
    const feed = await serveFeed({ body: rss(items(20)), hold: true });
    // Formatters are shared, and no other test has this time zone.
    const element = await fixture(
      html`<press-list src=${feed.url} limit="20" time-zone="Pacific/Chatham"></press-list>`,
    );
    await waitFor(() => formatters?.made === 2);
    // Only a request that has arrived can be released.
    await feed.requested();
    const loaded = nextEvent(element, "press-load");
    await feed.release();
    await loaded;
    await waitFor(() => itemsOf(element) === 20);
    expect(element.shadowRoot!.querySelector("time")!.textContent).to.not.equal("");
    expect(formatters.made).to.equal(2);
  });

  it("makes the formatter for the number of releases while the feed is loading (P1)", async () => {
    formatters = countFormatters("NumberFormat");
    const feed = await serveFeed({ body: rss(items(2)), hold: true });
    // Formatters are shared, and no other test has this language.
    const element = await fixture(html`<press-list src=${feed.url} lang="en-NZ"></press-list>`);
    await waitFor(() => formatters?.made === 1);
    await feed.requested();
    await feed.release();
    await waitFor(() => itemsOf(element) === 2);
    expect(element.shadowRoot!.querySelector("[role=status]")!.textContent).to.include("2 press releases");
    expect(formatters.made).to.equal(1);
  });

  it("makes no formatter before a feed that the page has preloaded (P2)", async () => {
    formatters = countFormatters("DateTimeFormat");
    const feed = await serveFeed({ body: rss(items(1)), hold: true });
    const preload = Object.assign(document.createElement("link"), {
      rel: "preload",
      as: "fetch",
      crossOrigin: "anonymous",
      href: feed.url,
    });
    document.head.append(preload);
    const element = await fixture(
      html`<press-list src=${feed.url} time-zone="Pacific/Marquesas"></press-list>`,
    );
    await feed.requested();
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
    expect(formatters.made).to.equal(0);
    await feed.release();
    await waitFor(() => itemsOf(element) === 1);
    preload.remove();
  });

  it("shows and announces nothing of the example that it tries meanwhile", async () => {
    const feed = await serveFeed({ body: rss(items(1)), hold: true });
    const element = await fixture(html`<press-list src=${feed.url}></press-list>`);
    const { shadowRoot } = element;
    const status = shadowRoot!.querySelector("[role=status]")!;
    const [seen, heard] = [shadowRoot!.innerHTML, status.textContent];
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(shadowRoot!, { subtree: true, childList: true, characterData: true, attributes: true });
    await feed.requested();
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
    expect(changes).to.be.empty;
    expect(shadowRoot!.innerHTML).to.equal(seen);
    expect(status.textContent).to.equal(heard);
    observer.disconnect();
    await feed.release();
    await waitFor(() => itemsOf(element) === 1);
  });

  it("reads sizes only in animation frames, as the browser would otherwise lay out the page in the same task (P5)", async () => {
    // Lists of earlier tests may still wait for a frame; their reads do not count.
    await new Promise(requestAnimationFrame);
    let isFrame = false;
    let [inFrames, outside] = [0, 0];
    const requestFrame = frames.value as (this: Window, callback: FrameRequestCallback) => number;
    window.requestAnimationFrame = (callback) =>
      requestFrame.call(window, (time) => {
        isFrame = true;
        callback(time);
        isFrame = false;
      });
    const counted = <Read extends (this: Element) => unknown>(read: Read) =>
      function (this: Element) {
        if (isFrame) inFrames++;
        else outside++;
        return read.call(this);
      };
    Object.defineProperty(HTMLElement.prototype, "offsetHeight", {
      ...heights,
      get: counted(Reflect.get(heights, "get") as (this: Element) => unknown),
    });
    Object.defineProperty(Element.prototype, "getBoundingClientRect", {
      ...rectangles,
      value: counted(rectangles.value as (this: Element) => unknown),
    });
    const feed = await serveFeed({ body: rss(items(20)), hold: true });
    const element = await fixture(html`<press-list src=${feed.url} limit="20"></press-list>`);
    await feed.requested();
    await waitFor(() => inFrames > 0);
    const whileLoading = inFrames;
    await feed.release();
    await waitFor(() => itemsOf(element) === 20 && inFrames > whileLoading);
    expect(outside).to.equal(0);
  });
});
