import { expect, fixture, html } from "@open-wc/testing";
import "../../../src/elements/press-list/define.js";
import type { PressListElement } from "../../../src/elements/press-list/press-list.js";
import type { Release } from "../../../src/release/release.js";
import { expectAccessible } from "../../helpers/axe.js";
import { getAllByRole, getByRole, nameOf } from "../../helpers/by-role.js";
import { serveFeed } from "../../helpers/feed-server.js";
import { nextEvent } from "../../helpers/next-event.js";
import { showList } from "../../helpers/show-list.js";
import { jsonFeed, serveReleases } from "../../helpers/release-feed.js";
import { releases } from "../../helpers/releases.js";
import { items, rss } from "../../helpers/rss.js";
import { pixel } from "../../helpers/styled-feed.js";
import { waitFor } from "../../helpers/wait-for.js";

const pixelUrl = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";

let wrapper: HTMLElement;

beforeEach(() => {
  wrapper = document.createElement("div");
  document.body.append(wrapper);
});

const list = (template: unknown) => showList(template, "press-load", wrapper);

const images = (element: Element) => [...element.shadowRoot!.querySelectorAll("img")];
const shown = (element: Element) => getAllByRole(element, "article").map((one) => one.innerText);

const lay = (layout: PressListElement["layout"]) => async (element: PressListElement) => {
  element.layout = layout;
  await element.updateComplete;
};

describe("<press-list layout> (L2)", () => {
  it("changes from list to cards, compact and headlines without asking for the feed again, each accessible", async () => {
    const feed = await serveReleases(releases);
    const element = await list(html`<press-list src=${feed.url} layout="list"></press-list>`);
    expect(shown(element)[0]).to.contain("Forty companies").and.contain("2026");
    for (const [layout, lead, date] of [
      ["cards", true, true],
      ["compact", false, true],
      ["headlines", false, false],
    ] as const) {
      await lay(layout)(element);
      expect(element.getAttribute("layout")).to.equal(layout);
      expect(shown(element)[0]!.includes("Forty companies"), layout).to.equal(lead);
      expect(shown(element)[0]!.includes("2026"), layout).to.equal(date);
      await expectAccessible(element);
    }
    expect(await feed.requests()).to.have.length(1);
  });

  it("fits a column of any width from 240 pixels, a shrinking one and one of a flex row too", async () => {
    const long = { ...releases[0]!, title: "Udenrigsministerietspressemeddelelsesarkiv ".repeat(3) };
    const element = await list(
      html`<press-list .releases=${[long, ...releases]} controls="search category year"></press-list>`,
    );
    for (const layout of ["list", "cards", "compact", "headlines"] as const) {
      await lay(layout)(element);
      for (const width of [240, 320, 700]) {
        wrapper.style.width = `${width}px`;
        expect(element.scrollWidth, `${layout} in ${width}`).to.be.at.most(width);
      }
    }
    Object.assign(wrapper.style, { display: "flex", width: "700px" });
    expect(element.offsetWidth).to.be.greaterThan(300);
    await lay("cards")(element);
    wrapper.style.display = "";
    await waitFor(() => getComputedStyle(getByRole(element, "list")).display === "grid");
    const [first, second] = getAllByRole(element, "listitem").map((item) => item.getBoundingClientRect());
    expect(first!.top).to.equal(second!.top);
    wrapper.style.width = "240px";
    expect(getAllByRole(element, "listitem")[1]!.getBoundingClientRect().top).to.be.greaterThan(
      first!.bottom,
    );
  });
});

describe("<press-list>, a long lead", () => {
  for (const layout of ["list", "cards"])
    it(`is cut at a word, in a narrow column too: ${layout}`, async () => {
      const long = { ...releases[0]!, lead: "Udenrigsministeriet ".repeat(40) };
      const element = await list(html`<press-list .releases=${[long]} layout=${layout}></press-list>`);
      wrapper.style.width = "240px";
      const lead = element.shadowRoot!.querySelector<HTMLElement>("[part=lead]")!;
      expect(lead.innerText).to.match(/^(Udenrigsministeriet )+…$/);
      // Nothing of it is cut by its box, which knows no words.
      expect(lead.scrollHeight).to.equal(lead.clientHeight);
    });
});

describe("<press-list> with images (L8)", () => {
  async function served(extra: Partial<Release>[] = []) {
    const picture = await serveFeed({ body: pixel, contentType: "image/png" });
    const release = (id: string, url: string, alt?: string): Release => ({
      id,
      title: `Release ${id}`,
      url: `https://newsroom.example/${id}`,
      images: [{ url, ...(alt !== undefined && { alt }) }],
    });
    const feed = await serveReleases([
      release("described", picture.url, "A ship"),
      release("plain", `${picture.url}?2`),
      { id: "none", title: "No image", url: "https://newsroom.example/none" },
      release("elsewhere", "https://elsewhere.example/a.png"),
      ...(extra as Release[]),
    ]);
    return { picture, feed };
  }

  it("shows those of the feed's host, with a place of their own, lazily, described or as decoration", async () => {
    const { feed } = await served();
    const element = await list(html`<press-list src=${feed.url}></press-list>`);
    const [described, plain, ...others] = images(element);
    expect(others).to.have.length(0);
    expect([described!.alt, plain!.alt]).to.deep.equal(["A ship", ""]);
    expect(described!.hasAttribute("alt") && plain!.hasAttribute("alt")).to.equal(true);
    for (const image of [described!, plain!]) {
      expect([image.loading, image.decoding, image.referrerPolicy]).to.deep.equal([
        "lazy",
        "async",
        "no-referrer",
      ]);
      const { width, height } = image.getBoundingClientRect();
      expect(width / height).to.be.closeTo(1.5, 0.02);
    }
    expect(element.shadowRoot!.querySelectorAll("[part=image]")).to.have.length(2);
    await expectAccessible(element);
    for (const layout of ["compact", "headlines"] as const) {
      await lay(layout)(element);
      expect(images(element)).to.have.length(0);
    }
  });

  it("stands them above the text where there is no room beside them, else beside it", async () => {
    const { feed } = await served();
    const element = await list(html`<press-list src=${feed.url}></press-list>`);
    const boxes = () =>
      ["image", "meta", "title"].map((part) =>
        element.shadowRoot!.querySelector(`li:has(img) [part=${part}]`)!.getBoundingClientRect(),
      );
    for (const width of [180, 210, 239]) {
      wrapper.style.width = `${width}px`;
      const [image, meta, title] = boxes();
      expect(image!.width, `${width}`).to.be.closeTo(width, 1);
      expect(meta!.top, `${width}`).to.be.at.least(image!.bottom);
      expect(title!.top, `${width}`).to.be.at.least(meta!.bottom);
    }
    wrapper.style.width = "320px";
    const [image, meta] = boxes();
    expect(meta!.right).to.be.at.most(image!.left);
    expect(meta!.width).to.be.greaterThan(120);
  });

  it("keeps the place of one that does not come, and nothing moves", async () => {
    const { feed } = await served();
    const broken = await serveFeed({ status: 404 });
    const element = await list(
      html`<press-list
        image-hosts=${new URL(broken.url).host}
        .releases=${[{ id: "1", title: "One", images: [{ url: broken.url }] }, ...releases]}
        src=${feed.url}
      ></press-list>`,
    );
    const [image] = images(element);
    const item = getAllByRole(element, "article")[0]!;
    const before = item.offsetHeight;
    while (!image!.hidden) await new Promise(requestAnimationFrame);
    expect(item.offsetHeight).to.equal(before);
  });

  it("shows a picture of the page's own in the place of one that does not come (optional fallback)", async () => {
    const broken = await serveFeed({ status: 404 });
    const own = new CSSStyleSheet();
    own.replaceSync(`press-list::part(image) { background: url("${pixelUrl}") center / cover }`);
    document.adoptedStyleSheets.push(own);
    try {
      const element = await list(
        html`<press-list
          image-hosts=${new URL(broken.url).host}
          .releases=${[{ id: "1", title: "One", images: [{ url: broken.url }] }, ...releases]}
        ></press-list>`,
      );
      const [image] = images(element);
      while (!image!.hidden) await new Promise(requestAnimationFrame);
      const place = image!.closest<HTMLElement>("[part=image]")!;
      expect(getComputedStyle(image!).display).to.equal("none");
      expect(getComputedStyle(place).backgroundImage).to.equal(`url("${pixelUrl}")`);
      expect(place.offsetHeight).to.be.greaterThan(0);
      await expectAccessible(element);
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== own);
    }
  });
});

describe("<press-list>, while it loads", () => {
  /** Only Chromium counts. */
  const counts = PerformanceObserver.supportedEntryTypes.includes("layout-shift");

  /** What moved in the page while something happened, as the browser counts it. */
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
  ];
  for (const [name, body, template] of rows) {
    it(`keeps the room that it needs, so that nothing below moves when the news comes: ${name}`, async () => {
      const feed = await serveFeed({ body: await body(), contentType: "", hold: true });
      /** Where what is below begins, as far as a reader sees that. */
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
        after = below();
      });
      // The room that is kept is whole pixels.
      expect(after).to.be.closeTo(before, 1);
      if (counts) expect(sum).to.equal(0);
    });
  }

  it("would tell of a page that moves", async function () {
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

describe("<press-list>, each state in the page's own words (L9, A10)", () => {
  const slots = html`<b slot="loading">L</b><b slot="empty">E</b><b slot="error">X</b><b slot="offline">O</b
    ><b slot="stale">S</b>`;
  const assigned = (element: Element) =>
    [...element.querySelectorAll("b")].filter((one) => one.assignedSlot).map((one) => one.slot);
  const states = ["loading", "empty", "nothing-found", "error", "offline", "stale"];
  const stateOf = (element: Element) => states.filter((name) => element.matches(`:state(${name})`));

  it("has a state and a slot for loading, for what is stale, and for neither when there is news", async () => {
    const feed = await serveFeed({ body: rss(items(1)), hold: true });
    const element = await fixture<PressListElement>(html`<press-list src=${feed.url}>${slots}</press-list>`, {
      parentNode: wrapper,
    });
    await feed.requested();
    expect([stateOf(element), assigned(element)]).to.deep.equal([["loading"], ["loading"]]);
    await expectAccessible(element);
    const loaded = nextEvent(element, "press-load");
    await feed.release();
    await loaded;
    await element.updateComplete;
    expect([stateOf(element), assigned(element)]).to.deep.equal([[], []]);
    await feed.answer({ status: 500 });
    await element.reload();
    await element.updateComplete;
    expect([stateOf(element), assigned(element)]).to.deep.equal([["stale"], ["stale"]]);
    await expectAccessible(element);
  });

  it("has a state and a slot for no news, for an error, and another for no network", async () => {
    const empty = await serveFeed({ body: rss([]) });
    const element = await list(html`<press-list src=${empty.url}>${slots}</press-list>`);
    expect([stateOf(element), assigned(element)]).to.deep.equal([["empty"], ["empty"]]);
    const failed = nextEvent(element, "press-error");
    element.src = "http://127.0.0.1:9/";
    await failed;
    await element.updateComplete;
    expect([stateOf(element), assigned(element)]).to.deep.equal([["error"], ["error"]]);
    Object.defineProperty(navigator, "onLine", { value: false, configurable: true });
    const offline = nextEvent(element, "press-error");
    element.src = "http://127.0.0.1:9/2";
    expect((await offline).error.code).to.equal("offline");
    await element.updateComplete;
    Reflect.deleteProperty(navigator, "onLine");
    expect([stateOf(element), assigned(element)]).to.deep.equal([["offline"], ["offline"]]);
    await expectAccessible(element);
  });

  it("says any string as the page has it, by attribute or property, live and in any language", async () => {
    const feed = await serveFeed({ status: 404 });
    const failed = nextEvent(wrapper, "press-error");
    await fixture(
      html`<press-list src=${feed.url} lang="da" strings='{"failed":{"http":"Kommer igen."},"more":"Mere"}'>
      </press-list>`,
      { parentNode: wrapper },
    );
    await failed;
    const element = wrapper.querySelector("press-list")!;
    await element.updateComplete;
    expect(getByRole(element, "status").textContent).to.contain("Kommer igen.");
    expect(getByRole(element, "button").textContent).to.equal("Prøv igen");
    element.strings = { retry: "Forfra" };
    while (getByRole(element, "button").textContent !== "Forfra") await new Promise(requestAnimationFrame);
    element.strings = '{"retry": 5, "failed": "no';
    while (getByRole(element, "button").textContent !== "Prøv igen") await new Promise(requestAnimationFrame);
  });

  it("says what is wrong with strings in the console, only with debug", async () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (text: string) => said.push(text);
    const given = '{"failed":"x","more":1,"shown":"ok"}';
    const element = await list(html`<press-list .releases=${releases} strings=${given}></press-list>`);
    for (const [debug, strings] of [
      [false, "{"],
      [true, given],
      [true, "{"],
    ] as const) {
      element.toggleAttribute("debug", debug);
      element.strings = `${strings} `;
      const loaded = nextEvent(element, "press-load");
      element.releases = [...releases];
      await loaded;
    }
    await waitFor(() => said.length === 2);
    console.warn = warn;
    expect(said[0]).to.match(/cannot use in `strings`: failed, more\./u);
    expect(said[1]).to.match(/no JSON object/u);
  });
});

describe("<press-list> in a page whose language it does not speak", () => {
  it("marks its own words as what they are, beside a release and a page of others (WCAG 3.1.2)", async () => {
    const element = await list(
      html`<div lang="fr">
        <press-list .releases=${releases} controls="search year"></press-list>
      </div>`,
    );
    const form = getByRole(element, "search");
    expect([form.lang, form.dir]).to.deep.equal(["en", "ltr"]);
    expect(getByRole(element, "status").lang).to.equal("en");
  });
});

describe("<press-list>, an item", () => {
  it("tells by its name that a link opens a new tab, where the page wants one (L7)", async () => {
    const element = await list(html`<press-list .releases=${releases} link-target="_blank"></press-list>`);
    const link = getAllByRole(element, "link")[0] as HTMLAnchorElement;
    expect(nameOf(link)).to.equal("Trade fair in Århus (opens in a new tab)");
    expect([link.target, link.rel]).to.deep.equal(["_blank", "noopener"]);
    element.linkTarget = "_self";
    await element.updateComplete;
    expect(nameOf(link)).to.equal("Trade fair in Århus");
    await expectAccessible(element);
  });

  it("shows both dates of a corrected release, and says so; a withdrawn one too (L12)", async () => {
    const changed: Release[] = [
      { ...releases[0]!, updated: "2026-03-05T08:30:00Z", notice: { kind: "correction" } },
      { ...releases[1]!, notice: { kind: "withdrawal", date: "2026-02-03" } },
      // Within the minute of publication, and before it: nothing that a reader would call a change.
      { ...releases[2]!, updated: "2025-12-31T23:30:59Z" },
      { ...releases[3]!, updated: "2025-05-04T08:00:00Z", images: [{ url: "https://elsewhere.example/a" }] },
    ];
    const element = await list(
      html`<press-list .releases=${changed} time-zone="Europe/Copenhagen"></press-list>`,
    );
    const meta = [...element.shadowRoot!.querySelectorAll("[part=meta]")].map((one) =>
      one.textContent.replace(/\s+/gu, " ").trim(),
    );
    expect(meta).to.deep.equal([
      "4 March 2026 11:00 CET Press release Updated 5 March 2026 09:30 CET Corrected",
      "1 February 2026 10:00 CET Nyhed Updated 3 February 2026 Withdrawn",
      "1 January 2026 00:30 CET Press release",
      "5 May 2025 Nyhed",
    ]);
    expect(element.shadowRoot!.querySelector("[part=updated]")!.getAttribute("datetime")).to.equal(
      "2026-03-05T08:30:00Z",
    );
    await expectAccessible(element);
  });
});
