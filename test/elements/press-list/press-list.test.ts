import { expect, fixture, html, nextFrame } from "@open-wc/testing";
import "../../../src/elements/press-list/define.js";
import type { PressListElement } from "../../../src/elements/press-list/press-list.js";
import { expectAccessible } from "../../helpers/axe.js";
import { getAllByRole, getByRole, queryByRole } from "../../helpers/by-role.js";
import { serveFeed, type Answer, type ServedFeed } from "../../helpers/feed-server.js";
import { holdLongTimers } from "../../helpers/long-timers.js";
import { nextEvent } from "../../helpers/next-event.js";
import { serveReleases } from "../../helpers/release-feed.js";
import { releases } from "../../helpers/releases.js";
import { showList } from "../../helpers/show-list.js";
import { waitFor } from "../../helpers/wait-for.js";
import { items, rss } from "../../helpers/rss.js";

function inBody(element: HTMLElement): HTMLElement {
  document.body.append(element);
  return element;
}

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = "en";
});

/** Runs an action, and waits for its event and for the update of the element. */
async function after(element: PressListElement, event: "press-load" | "press-error", action: () => unknown) {
  const happened = nextEvent(element, event);
  await action();
  await happened;
  await element.updateComplete;
}

const headlines = (element: Element) => getAllByRole(element, "heading").map((one) => one.textContent.trim());

describe("<press-list>", () => {
  it("lists releases newest first, undated last, with headline, link, date, time zone and lead", async () => {
    const feed = await serveFeed({
      body: rss([
        { title: "Older", link: "https://newsroom.example/1", pubDate: "Tue, 28 Jan 2020 11:00:00 GMT" },
        { title: "Undated", link: "https://newsroom.example/2" },
        {
          title: "Newer",
          link: "https://newsroom.example/3",
          pubDate: "Fri, 04 Jul 2025 11:00:00 GMT",
          description: "What happened.",
        },
      ]),
    });
    const element = await showList(
      html`<press-list lang="da" src=${feed.url} time-zone="Europe/Copenhagen"></press-list>`,
    );
    expect(headlines(element)).to.deep.equal(["Newer", "Older", "Undated"]);
    expect(getByRole(element, "link", { name: "Newer" }).getAttribute("href")).to.equal(
      "https://newsroom.example/3",
    );
    const [newer, undated] = [0, 2].map((index) => getAllByRole(element, "listitem")[index]!);
    // The first dates of a page are written when the list has been painted.
    await waitFor(() => newer!.querySelector("time")!.textContent !== "\u00a0");
    expect(newer!.querySelector("time")!.textContent).to.equal("4.7.2025 13.00 CEST");
    expect(newer!.querySelector("time")!.dateTime).to.equal("2025-07-04T11:00:00Z");
    expect(newer!.querySelector("[part=lead]")!.textContent).to.equal("What happened.");
    expect(undated!.querySelector("time")).to.equal(null);
    await expectAccessible(element);
  });

  it("writes dates in figures where the browser does not know the language of the page (A7)", async () => {
    const pubDate = "Fri, 04 Jul 2025 11:00:00 GMT";
    const feed = await serveFeed({
      body: rss([{ title: "Nuacht", link: "https://newsroom.example/1", pubDate }]),
    });
    const element = await showList(
      html`<press-list lang="ga-IE" src=${feed.url} time-zone="UTC"></press-list>`,
    );
    const time = element.shadowRoot!.querySelector("time")!;
    await waitFor(() => time.textContent !== "\u00a0");
    // Firefox and WebKit know Irish.
    expect(time.textContent).to.match(/^(04\/07\/2025|4 Iúil 2025) 11:00 /);
  });

  it("lists releases newest first with title, date, type and lead, with only src set (L1)", async () => {
    const [newest, second, third, oldest] = releases;
    const feed = await serveReleases([third!, oldest!, newest!, second!]);
    const element = await showList(html`<press-list src=${feed.url}></press-list>`);
    const shown = getAllByRole(element, "article").map((article) => [
      getByRole(article, "link").textContent.trim(),
      (getByRole(article, "link") as HTMLAnchorElement).href,
      article.querySelector("time")!.dateTime,
      article.querySelector("[part~=type]")!.textContent,
      article.querySelector("[part=lead]")?.textContent,
    ]);
    expect(shown).to.deep.equal(
      releases.map(({ title, url, published, type, lead }) => [title, url, published, type, lead]),
    );
  });

  it("shows dates on an English page with the time zone, and a day without a time", async () => {
    const body = JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "Newsroom",
      items: [
        { id: "1", title: "Instant", date_published: "2026-01-12T09:30:00Z" },
        { id: "2", title: "Day", date_published: "2026-01-11" },
      ],
    });
    const feed = await serveFeed({ body, contentType: "application/feed+json" });
    const element = await showList(
      html`<press-list src=${feed.url} time-zone="Europe/Copenhagen"></press-list>`,
    );
    const dates = [...element.shadowRoot!.querySelectorAll("time")].map((time) => time.textContent);
    expect(dates).to.deep.equal(["12 January 2026 10:30 CET", "11 January 2026"]);
  });

  it("shows the date of the last change if the feed has no other", async () => {
    const body = `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><id>1</id><title>Changed</title>
      <updated>2026-01-12T09:30:00Z</updated></entry></feed>`;
    const feed = await serveFeed({ body, contentType: "application/atom+xml" });
    const element = await showList(
      html`<press-list src=${feed.url} time-zone="Europe/Copenhagen"></press-list>`,
    );
    expect(element.shadowRoot!.querySelector("time")!.textContent).to.equal("12 January 2026 10:30 CET");
  });

  it("shows Hebrew and Arabic releases from right to left, also with English words in them (A6)", async () => {
    const titles = {
      he: "שר החוץ ביקר ב-Solvhavn בליווי 12 נציגי NATO",
      ar: "معرض «Nordic Light» في القاهرة",
      en: "Exhibition “שלום” opens at the embassy",
    };
    const element = await showList(
      html`<press-list
        .releases=${Object.entries(titles).map(([language, title]) => ({ id: language, title, language }))}
      ></press-list>`,
    );
    const directions = getAllByRole(element, "heading").map((heading) => {
      const range = new Range();
      range.selectNodeContents(heading);
      const text = range.getBoundingClientRect();
      const line = heading.getBoundingClientRect();
      // The text stands at the side where its language begins.
      return [heading.textContent.trim(), line.right - text.right < text.left - line.left ? "rtl" : "ltr"];
    });
    expect(directions).to.deep.equal([
      [titles.he, "rtl"],
      [titles.ar, "rtl"],
      [titles.en, "ltr"],
    ]);
  });

  it("says its own words in the page's language, beside releases in others (A8)", async () => {
    const element = await showList(
      html`<press-list
        lang="da"
        controls="search"
        .releases=${[
          { id: "1", title: "שר החוץ", language: "he", notice: { kind: "correction" } },
          { id: "2", title: "Joint statement", language: "en" },
        ]}
      ></press-list>`,
    );
    expect(getAllByRole(element, "article").map(({ lang, dir }) => `${lang} ${dir}`)).to.deep.equal([
      "he rtl",
      "en ltr",
    ]);
    const strong = () => element.shadowRoot!.querySelector<HTMLElement>("strong");
    await waitFor(() => strong()?.textContent === "Rettet");
    expect([strong()!.lang, getByRole(element, "search").lang]).to.deep.equal(["da", "da"]);
  });

  it("gives each release its own language and direction", async () => {
    const body = JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "Newsroom",
      language: "da",
      items: [
        { id: "1", title: "زيارة", language: "ar" },
        { id: "2", title: "Joint statement", language: "en" },
        { id: "3", title: "Fælles erklæring" },
      ],
    });
    const feed = await serveFeed({ body, contentType: "application/json" });
    const element = await showList(html`<press-list src=${feed.url}></press-list>`);
    const found = getAllByRole(element, "article").map((article) => [article.lang, article.dir]);
    expect(found).to.deep.equal([
      ["ar", "rtl"],
      ["en", "ltr"],
      ["da", "ltr"],
    ]);
  });

  it("shows the latest values when attributes change quickly, also while it is moved (X7)", async () => {
    const slow = await serveFeed({ body: rss(items(1)), hold: true });
    const feed = await serveFeed({ body: rss(items(3, 10)), hold: true });
    const wrapper = inBody(document.createElement("div"));
    const element = document.createElement("press-list");
    wrapper.append(element);
    for (const [name, value] of [
      ["src", slow.url],
      ["layout", "cards"],
      ["open", "dialog"],
      ["src", feed.url],
      ["limit", "abc"],
      ["controls", "search"],
      ["open", "link"],
      ["layout", "list"],
      ["limit", "2"],
    ] as const) {
      element.setAttribute(name, value);
      if (name !== "src") await Promise.resolve();
    }
    await feed.requested();
    inBody(document.createElement("section")).append(element);
    await feed.requested(2);
    await after(element, "press-load", () => feed.release());
    expect(headlines(element)).to.deep.equal(["Release 10", "Release 11"]);
    expect(getByRole(element, "link", { name: "Release 10" }).getAttribute("href")).to.equal(
      "https://newsroom.example/release/10",
    );
    await slow.release();
  });

  it("leaves out a release that is under embargo", async () => {
    const embargo = (id: string, date: string) => ({ id, title: id, _newsroom: { embargo: date } });
    const body = JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "Newsroom",
      items: [embargo("Over", "2020-01-01T00:00:00Z"), embargo("Not yet", "2999-01-01T00:00:00Z")],
    });
    const feed = await serveFeed({ body, contentType: "application/json" });
    const element = await showList(html`<press-list src=${feed.url}></press-list>`);
    expect(headlines(element)).to.deep.equal(["Over"]);
  });

  it("shows a release when its embargo ends, without a reload, and waits only while it is in the page (R6)", async () => {
    const timers = holdLongTimers();
    try {
      const embargo = new Date(Date.now() + 2e6).toISOString();
      const [open, withheld] = releases;
      const feed = await serveReleases([open!, { ...withheld!, embargo }]);
      const element = await showList(html`<press-list src=${feed.url}></press-list>`);
      expect(headlines(element)).to.deep.equal([open!.title]);
      expect(timers.delays()[0]).to.be.closeTo(2e6, 5000);
      const parent = element.parentElement!;
      element.remove();
      expect(timers.delays()).to.deep.equal([]);
      parent.append(element);
      await waitFor(() => timers.delays().length);
      await after(element, "press-load", () => timers.end(2e6));
      expect(headlines(element)).to.deep.equal([open!.title, withheld!.title]);
      expect(await feed.requests()).to.have.length(1);
    } finally {
      timers.restore();
    }
  });

  it("leaves a click with a modifier key to the browser, without press-select", async () => {
    const feed = await serveFeed({ body: rss(items(1)) });
    const element = await showList(html`<press-list src=${feed.url}></press-list>`);
    let chosen = 0;
    element.addEventListener("press-select", () => chosen++);
    const stay = (event: Event) => event.preventDefault();
    document.addEventListener("click", stay);
    for (const key of ["ctrlKey", "metaKey", "shiftKey", "altKey"]) {
      const event = new MouseEvent("click", { bubbles: true, composed: true, cancelable: true, [key]: true });
      getByRole(element, "link").dispatchEvent(event);
    }
    expect(chosen).to.equal(0);
    getByRole(element, "link").click();
    document.removeEventListener("click", stay);
    expect(chosen).to.equal(1);
  });

  for (const [level, tag] of [
    ["0", "h1"],
    ["7", "h6"],
    ["2.6", "h2"],
    ["abc", "h3"],
    [null, "h3"],
  ] as const) {
    it(`has a valid heading level for heading-level ${level ?? "removed"}`, async () => {
      const element = await showList(
        html`<press-list heading-level="4" .releases=${[{ id: "1", title: "One" }]}></press-list>`,
      );
      expect(getByRole(element, "heading").localName).to.equal("h4");
      if (level === null) element.removeAttribute("heading-level");
      else element.setAttribute("heading-level", level);
      await element.updateComplete;
      expect(getByRole(element, "heading").localName).to.equal(tag);
    });
  }

  it("cuts a long lead at a word", async () => {
    const description = "Ordene ".repeat(100).trim();
    const feed = await serveFeed({ body: rss([{ title: "Long", description, guid: "1" }]) });
    const element = await showList(html`<press-list src=${feed.url}></press-list>`);
    const lead = element.shadowRoot!.querySelector("[part=lead]")!.textContent;
    expect(lead).to.match(/^(Ordene )+…$/u);
    expect(lead.length).to.be.within(170, 202);
  });

  it("uses the heading level that the page asks for", async () => {
    const feed = await serveFeed({ body: rss(items(1)) });
    const element = await showList(html`<press-list src=${feed.url} heading-level="4"></press-list>`);
    expect(getByRole(element, "heading").localName).to.equal("h4");
  });

  it("shows the page's own content until the news has arrived", async () => {
    const feed = await serveFeed({ body: rss(items(1)), hold: true });
    const element = await fixture<PressListElement>(
      html`<press-list src=${feed.url}><a href="https://newsroom.example/">Press releases</a></press-list>`,
    );
    await feed.requested();
    expect(getByRole(element, "link", { name: "Press releases" })).to.exist;
    expect(getByRole(element, "status").textContent).to.contain("Loading news");
    expect(element.matches(":state(loading)")).to.equal(true);
    await expectAccessible(element);
    const loaded = nextEvent(element, "press-load");
    await feed.release();
    await loaded;
    await element.updateComplete;
    expect(queryByRole(element, "link", { name: "Press releases" })).to.equal(null);
    expect(element.matches(":state(loading)")).to.equal(false);
  });

  it("says that there is no news if the feed is empty, and keeps the page's link", async () => {
    const feed = await serveFeed({ body: rss([]) });
    const element = await showList(
      html`<press-list src=${feed.url}><a href="https://newsroom.example/">Press releases</a></press-list>`,
    );
    expect(getByRole(element, "status").textContent).to.contain("There is no news right now");
    expect(getByRole(element, "link", { name: "Press releases" })).to.exist;
    expect(element.matches(":state(empty)")).to.equal(true);
    await expectAccessible(element);
  });

  describe("when the feed cannot be read", () => {
    const failures: Record<string, [Answer, string, string]> = {
      "a 404": [
        { status: 404, body: "no" },
        "http",
        "Sorry, there’s a problem with the news. Try again later",
      ],
      "a 500": [
        { status: 500, body: "no" },
        "http",
        "Sorry, there’s a problem with the news. Try again later",
      ],
      "a refusal by CORS": [
        { body: rss(items(1)), cors: false },
        "blocked",
        "Sorry, we cannot show the news right now",
      ],
      "a broken connection": [{ ending: "reset" }, "blocked", "Sorry, we cannot show the news right now"],
      "a web page": [
        { body: "<!doctype html><html><body>News</body></html>", contentType: "text/html" },
        "unsupported",
        "Sorry, there’s a problem with the news. Try again later",
      ],
      "a script": [
        { body: "alert(1)", contentType: "text/javascript" },
        "unsupported",
        "Sorry, there’s a problem with the news. Try again later",
      ],
      "an empty answer": [
        { body: "" },
        "malformed",
        "Sorry, there’s a problem with the news. Try again later",
      ],
    };
    for (const [name, [answer, code, sentence]] of Object.entries(failures)) {
      it(`tells the reader and the page, and keeps the page's link: ${name}`, async () => {
        const feed = await serveFeed(answer);
        const wrapper = inBody(document.createElement("div"));
        const failed = nextEvent(wrapper, "press-error");
        await fixture(
          html`<press-list src=${feed.url}
            ><a href="https://newsroom.example/">Press releases</a></press-list
          >`,
          { parentNode: wrapper },
        );
        const { error, stale } = await failed;
        const element = wrapper.querySelector("press-list")!;
        await element.updateComplete;
        expect([error.code, stale]).to.deep.equal([code, false]);
        expect(getByRole(element, "status").textContent).to.contain(sentence);
        expect(getByRole(element, "link", { name: "Press releases" })).to.exist;
        expect(element.matches(":state(error)")).to.equal(true);
        await expectAccessible(element);
      });
    }

    it("reads the feed again when the reader asks for it", async () => {
      const feed = await serveFeed({ status: 503 });
      const element = await showList(html`<press-list src=${feed.url}></press-list>`, "press-error");
      await feed.answer({ body: rss(items(1)) });
      await after(element, "press-load", () => getByRole(element, "button", { name: "Try again" }).click());
      await element.updateComplete;
      expect(headlines(element)).to.deep.equal(["Release 1"]);
      expect(queryByRole(element, "button", { name: "Try again" })).to.equal(null);
    });

    it("lets the browser's cache ask whether a feed has changed, as for any request (D10)", async () => {
      const answer = { body: rss(items(2)), headers: { ETag: '"1"', "Cache-Control": "no-cache" } };
      const asked = async (feed: ServedFeed) =>
        (await feed.requests()).map(({ query, headers }) => [query, headers["if-none-match"]]);
      const plain = await serveFeed(answer);
      for (let time = 0; time < 2; time++) await (await fetch(plain.url)).text();
      const expected = await asked(plain);

      const feed = await serveFeed(answer);
      const element = await showList(html`<press-list src=${feed.url}></press-list>`);
      // WebKit has no cache here.
      if (expected[1]?.[1]) await feed.answer({ ...answer, status: 304, body: "" });
      await after(element, "press-load", () => element.reload());
      expect(headlines(element)).to.deep.equal(["Release 1", "Release 2"]);
      expect(element.matches(":state(stale)")).to.equal(false);
      expect(await asked(feed)).to.deep.equal(expected);
    });

    it("keeps the list when a later reading fails, and says how old it is", async () => {
      const feed = await serveFeed({ body: rss(items(2)) });
      const element = await showList(html`<press-list src=${feed.url}></press-list>`);
      await feed.answer({ status: 500 });
      const failed = nextEvent(element, "press-error");
      await element.reload();
      expect((await failed).stale).to.equal(true);
      await element.updateComplete;
      expect(headlines(element)).to.deep.equal(["Release 1", "Release 2"]);
      expect(getByRole(element, "status").textContent).to.match(
        /may be out of date.*last updated on .*20\d\d/u,
      );
      expect(element.matches(":state(stale)")).to.equal(true);
      await expectAccessible(element);
    });

    it("reads the copy in fallback-src", async () => {
      const [feed, copy] = [await serveFeed({ status: 500 }), await serveFeed({ body: rss(items(1)) })];
      const element = await showList(
        html`<press-list src=${feed.url} fallback-src=${copy.url}></press-list>`,
      );
      expect(headlines(element)).to.deep.equal(["Release 1"]);
    });

    it("reports to the page why the copy is shown", async () => {
      const [feed, copy] = [await serveFeed({ status: 500 }), await serveFeed({ body: rss(items(1)) })];
      const wrapper = await fixture(html`<div></div>`);
      const failed = nextEvent(wrapper, "press-error");
      await fixture(html`<press-list src=${feed.url} fallback-src=${copy.url}></press-list>`, {
        parentNode: wrapper,
      });
      expect((await failed).error.url).to.equal(feed.url);
    });

    it("ignores a fallback-src that is not http(s)", async () => {
      const feed = await serveFeed({ body: rss(items(1)) });
      const element = await showList(
        html`<press-list src=${feed.url} fallback-src="mailto:copy"></press-list>`,
      );
      expect(headlines(element)).to.deep.equal(["Release 1"]);
    });

    it("says that the list may be out of date, whether the cached list or the failure is first", async () => {
      const feed = await serveFeed({ body: rss(items(1)) });
      await showList(html`<press-list src=${feed.url}></press-list>`);
      await feed.answer({ status: 404 });
      const wrapper = await fixture(html`<div></div>`);
      const failed = nextEvent(wrapper, "press-error");
      const element = await fixture<PressListElement>(html`<press-list src=${feed.url}></press-list>`, {
        parentNode: wrapper,
      });
      expect((await failed).stale).to.equal(true);
      await element.updateComplete;
      expect(headlines(element)).to.deep.equal(["Release 1"]);
      expect(element.matches(":state(stale)")).to.equal(true);
    });

    it("reports an address that is not a URL", async () => {
      const element = await showList(html`<press-list src="http://["></press-list>`, "press-error");
      expect(element.matches(":state(error)")).to.equal(true);
    });
  });

  it("shows only the latest source if it changes while the feed loads", async () => {
    const [slow, quick] = [
      await serveFeed({ body: rss([{ title: "Slow", guid: "slow" }]), hold: true }),
      await serveFeed({ body: rss([{ title: "Quick", guid: "quick" }]) }),
    ];
    const element = await fixture<PressListElement>(html`<press-list src=${slow.url}></press-list>`);
    await slow.requested();
    await after(element, "press-load", () => (element.src = quick.url));
    await slow.release();
    await nextFrame();
    await element.updateComplete;
    expect(headlines(element)).to.deep.equal(["Quick"]);
  });

  it("aborts its request when it is removed, and starts again when it is put back", async () => {
    const feed = await serveFeed({ body: rss(items(1)), hold: true });
    const element = await fixture<PressListElement>(html`<press-list src=${feed.url}></press-list>`);
    await feed.requested();
    const { parentNode } = element;
    element.remove();
    await feed.aborted();
    parentNode!.append(element);
    await feed.requested(2);
    const loaded = nextEvent(element, "press-load");
    await feed.release();
    await loaded;
    await element.updateComplete;
    expect(headlines(element)).to.deep.equal(["Release 1"]);
  });

  it("continues to load an older page when it is moved", async () => {
    const second = await serveFeed({ body: rss(items(1, 2)), hold: true });
    const feed = await serveFeed({ body: rss(items(1), { next: second.url }) });
    const element = await showList(html`<press-list src=${feed.url}></press-list>`);
    getByRole(element, "button", { name: "Show more" }).click();
    await second.requested();
    const { parentNode } = element;
    element.remove();
    await second.aborted();
    const loaded = nextEvent(element, "press-load");
    parentNode!.append(element);
    await second.requested(2);
    await second.release();
    await loaded;
    await element.updateComplete;
    expect(headlines(element)).to.deep.equal(["Release 1", "Release 2"]);
  });

  describe("show more", () => {
    it("shows the next releases and focuses the headline of the first new one (A12)", async () => {
      const feed = await serveFeed({ body: rss(items(5)) });
      const element = await showList(html`<press-list src=${feed.url} limit="2"></press-list>`);
      expect(headlines(element)).to.have.length(2);
      getByRole(element, "button", { name: "Show more" }).click();
      await element.updateComplete;
      expect(headlines(element)).to.have.length(4);
      expect(element.shadowRoot!.activeElement).to.equal(getByRole(element, "link", { name: "Release 3" }));
      expect(getByRole(element, "status").textContent).to.contain("Showing 4 press releases");
      getByRole(element, "button", { name: "Show more" }).click();
      await element.updateComplete;
      expect(headlines(element)).to.have.length(5);
      expect(queryByRole(element, "button")).to.equal(null);
    });

    it("focuses a headline that has no link", async () => {
      const plain = [1, 2].map((id) => ({ id: `${id}`, title: `Release ${id}` }));
      const element = await showList(html`<press-list .releases=${plain} limit="1"></press-list>`);
      getByRole(element, "button", { name: "Show more" }).click();
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement).to.equal(
        getByRole(element, "heading", { name: "Release 2" }),
      );
    });

    it("reads the next page of the feed", async () => {
      const second = await serveFeed({ body: rss(items(2, 3)) });
      const first = await serveFeed({ body: rss(items(2), { next: second.url }) });
      const element = await showList(html`<press-list src=${first.url} limit="2"></press-list>`);
      await after(element, "press-load", () => getByRole(element, "button", { name: "Show more" }).click());
      await element.updateComplete;
      expect(headlines(element)).to.deep.equal(["Release 1", "Release 2", "Release 3", "Release 4"]);
      expect(queryByRole(element, "button")).to.equal(null);
    });

    it("keeps the list if the next page fails, and offers to try again", async () => {
      const second = await serveFeed({ status: 500 });
      const first = await serveFeed({ body: rss(items(2), { next: second.url }) });
      const element = await showList(html`<press-list src=${first.url} limit="2"></press-list>`);
      await after(element, "press-error", () => getByRole(element, "button", { name: "Show more" }).click());
      await element.updateComplete;
      expect(headlines(element)).to.have.length(2);
      expect(getByRole(element, "alert").innerText.trim()).to.equal(
        "Sorry, we cannot load more news right now",
      );
      await expectAccessible(element);
      await second.answer({ body: rss(items(1, 3)) });
      await after(element, "press-load", () => getByRole(element, "button", { name: "Try again" }).click());
      await element.updateComplete;
      expect(headlines(element)).to.have.length(3);
    });
  });

  describe("selecting a release", () => {
    it("dispatches press-select, which the page can cancel", async () => {
      const feed = await serveFeed({ body: rss(items(1)) });
      const element = await showList(html`<press-list src=${feed.url}></press-list>`);
      let chosen: string | undefined;
      element.addEventListener("press-select", (event) => {
        chosen = event.release.id;
        event.preventDefault();
      });
      getByRole(element, "link", { name: "Release 1" }).click();
      expect(chosen).to.equal("release-1");
    });
  });
});
