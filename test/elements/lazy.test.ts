import { expect, fixture, html } from "@open-wc/testing";
import "../../src/elements/press-list/define.js";
import "../../src/elements/press-release/define.js";
import type { PressListElement } from "../../src/elements/press-list/press-list.js";
import { expectAccessible } from "../helpers/axe.js";
import { serveFeed, type ServedFeed } from "../helpers/feed-server.js";
import { nextEvent } from "../helpers/next-event.js";
import { jsonFeed } from "../helpers/release-feed.js";
import { releases } from "../helpers/releases.js";
import { items, rss } from "../helpers/rss.js";
import { waitFor } from "../helpers/wait-for.js";

const address = location.href;

afterEach(() => {
  scrollTo(0, 0);
  history.replaceState(null, "", address);
});

/** Resolves when observers of earlier steps have been told what is near the window. */
async function observed(element: Element): Promise<void> {
  await new Promise<void>((resolve) => {
    new IntersectionObserver((_, observer) => {
      observer.disconnect();
      resolve();
    }).observe(element);
  });
}

/** A place so many window heights below what the reader sees. */
async function below(heights: number): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.paddingBlockStart = `${100 * heights}vh`;
  return place;
}

const requests = async (feed: ServedFeed) => (await feed.requests()).length;

const elements = {
  "press-list": (src: string) =>
    html`<press-list lazy src=${src}><a href="https://newsroom.example/">The newsroom</a></press-list>`,
  "press-release": (src: string) =>
    html`<press-release lazy src=${src} release-id="1"
      ><a href="https://newsroom.example/">The newsroom</a></press-release
    >`,
};

for (const [name, template] of Object.entries(elements))
  describe(`<${name} lazy>`, () => {
    it("requests the feed when it is less than a window's height away, and shows its own content until then (E8)", async () => {
      const feed = await serveFeed({ body: rss(items(3)) });
      const place = await below(3);
      const element = await fixture<PressListElement>(template(feed.url), { parentNode: place });
      await observed(element);
      expect(await requests(feed)).to.equal(0);
      expect(element.querySelector("a")!.checkVisibility()).to.equal(true);
      expect(element.matches(":state(loading)")).to.equal(false);
      await expectAccessible(element);

      const loaded = nextEvent(element, "press-load");
      scrollTo(0, 2.5 * innerHeight);
      await loaded;
      await waitFor(() => element.shadowRoot!.querySelector("[part~=title]"));
      expect(await requests(feed)).to.equal(1);
    });

    it("requests the feed at once where the reader can see it", async () => {
      const feed = await serveFeed({ body: rss(items(3)) });
      await fixture(template(feed.url));
      await feed.requested();
      expect(await requests(feed)).to.equal(1);
    });

    it("does not wait on a page whose address names a release", async () => {
      const feed = await serveFeed({ body: rss(items(3)) });
      history.replaceState(null, "", "?release=1");
      await fixture(template(feed.url), { parentNode: await below(3) });
      await feed.requested();
      expect(await requests(feed)).to.equal(1);
    });

    it("does not wait any longer when the page takes the attribute away", async () => {
      const feed = await serveFeed({ body: rss(items(3)) });
      const element = await fixture(template(feed.url), { parentNode: await below(3) });
      await observed(element);
      element.removeAttribute("lazy");
      await feed.requested();
      expect(await requests(feed)).to.equal(1);
    });

    it("goes on waiting after it was moved, and requests the feed once", async () => {
      const feed = await serveFeed({ body: rss(items(3)) });
      const place = await below(3);
      const element = await fixture(template(feed.url), { parentNode: place });
      place.append(element);
      await observed(element);
      expect(await requests(feed)).to.equal(0);
      const loaded = nextEvent(element, "press-load");
      document.body.append(element);
      element.scrollIntoView();
      await loaded;
      expect(await requests(feed)).to.equal(1);
      element.remove();
    });

    it("keeps its news when it is moved out of sight", async () => {
      const feed = await serveFeed({ body: rss(items(3)) });
      const element = await fixture<PressListElement>(template(feed.url));
      const hasNews = () => element.shadowRoot!.querySelector("[part~=title]") !== null;
      await waitFor(hasNews);
      (await below(3)).append(element);
      await observed(element);
      element.requestUpdate();
      await element.updateComplete;
      expect(hasNews()).to.equal(true);
      expect(await requests(feed)).to.equal(1);
    });

    it("shows news that is in the page at once", async () => {
      const place = await below(3);
      const news = document.createElement("script");
      news.type = "application/json";
      news.text = jsonFeed(releases);
      const element = document.createElement(name);
      element.setAttribute("lazy", "");
      element.append(news);
      const loaded = nextEvent(element, "press-load");
      place.append(element);
      await loaded;
      expect(element.matches(":state(error)")).to.equal(false);
    });
  });
