import { expect, fixture, html } from "@open-wc/testing";
import "../../../src/elements/press-list/define.js";
import { serveFeed } from "../../helpers/feed-server.js";
import { items, rss } from "../../helpers/rss.js";
import { waitFor } from "../../helpers/wait-for.js";

const frames = Object.getOwnPropertyDescriptor(window, "requestAnimationFrame")!;
const heights = Object.getOwnPropertyDescriptor(HTMLElement.prototype, "offsetHeight")!;
const rectangles = Object.getOwnPropertyDescriptor(Element.prototype, "getBoundingClientRect")!;

afterEach(() => {
  Object.defineProperty(window, "requestAnimationFrame", frames);
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", heights);
  Object.defineProperty(Element.prototype, "getBoundingClientRect", rectangles);
});

const itemsOf = (element: Element) => element.shadowRoot!.querySelectorAll("[part=item]").length;

describe("<press-list>, between the feed and the first paint", () => {
  it("reads sizes only in animation frames, as the browser would otherwise lay out the page in the same task (P5)", async () => {
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
