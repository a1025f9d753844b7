import { expect, html } from "@open-wc/testing";
import "../../../src/elements/press-list/define.js";
import type { PressListElement } from "../../../src/elements/press-list/press-list.js";
import type { Release } from "../../../src/release/release.js";
import { expectAccessible } from "../../helpers/axe.js";
import { getAllByRole, getByRole, nameOf, queryByRole } from "../../helpers/by-role.js";
import { deepActiveElement } from "../../helpers/deep-active-element.js";
import { findByRole } from "../../helpers/find-by-role.js";
import { nextEvent } from "../../helpers/next-event.js";
import { releases } from "../../helpers/releases.js";
import { serveReleases } from "../../helpers/release-feed.js";
import { showList } from "../../helpers/show-list.js";
import { waitFor } from "../../helpers/wait-for.js";

const { pathname } = location;
const { warn } = console;

afterEach(() => {
  console.warn = warn;
  history.replaceState(null, "", pathname);
});

/** What a host writes: its own elements, with its own classes. */
const card = `
  <div class="card">
    <h3 class="card-title"><a class="card-link" href="#" data-field="url title">Headline</a></h3>
    <time data-field="published"></time>
    <p class="card-text" data-field="lead"></p>
    <span class="badge" data-field="type"></span>
  </div>`;

function templateOf(markup: string): HTMLTemplateElement {
  const parsed = new DOMParser().parseFromString(`<template slot="item">${markup}</template>`, "text/html");
  return document.importNode(parsed.querySelector("template")!, true);
}

/** Shows a list with a template for its items. */
const list = (markup: string, options: Partial<PressListElement> = {}) =>
  showList(
    html`<press-list
      .releases=${options.releases ?? releases}
      .controls=${options.controls}
      .open=${options.open}
      .limit=${options.limit ?? 10}
      .linkTarget=${options.linkTarget}
      .syncUrl=${options.syncUrl}
      image-hosts=${location.host}
      time-zone="Europe/Copenhagen"
      >${templateOf(markup)}<a href="https://newsroom.example/">Newsroom</a></press-list
    >`,
  );

const itemsIn = (element: Element) => [
  ...element.querySelectorAll<HTMLElement>(":scope > [slot^=press-item-]"),
];
const textIn = (element: HTMLElement) => element.innerText.replace(/\s+/gu, " ").trim();
const untilFocused = (name: string) =>
  waitFor(() => deepActiveElement() && nameOf(deepActiveElement()!) === name);

describe('<template slot="item">, the page\'s own markup for a release (T4)', () => {
  it("is filled with the fields of each release, in the page's own tree and in the order of the list", async () => {
    const element = await list(card);
    const items = itemsIn(element);
    expect(items.length).to.equal(4);
    expect(textIn(items[0]!)).to.match(
      /^Trade fair in Århus .*2026.* CET Forty companies take part\. Press release$/u,
    );
    expect(items.map((item) => item.querySelector("a")!.textContent)).to.deep.equal(
      releases.map(({ title }) => title),
    );
    const [first, second, third] = items;
    expect(first!.className).to.equal("card");
    expect(first!.getRootNode() === document).to.equal(true);
    const link = first!.querySelector("a")!;
    expect(link.href).to.equal("https://newsroom.example/fair");
    expect(link.className).to.equal("card-link");
    expect(link.rel).to.equal("noopener");
    const time = first!.querySelector("time")!;
    expect(time.dateTime).to.equal("2026-03-04T10:00:00Z");
    expect(time.textContent).to.match(/2026/u).and.match(/CET/u);
    expect([second!.lang, second!.dir]).to.deep.equal(["da-DK", "ltr"]);
    // A release without a lead has no paragraph for it.
    expect(third!.querySelectorAll(".card-text").length).to.equal(0);
    expect(getAllByRole(element, "listitem").length).to.equal(4);
    expect(queryByRole(element, "link", { name: "Newsroom" }) === null).to.equal(true);
    await expectAccessible(element);
  });

  it("repeats an element for each value, and leaves out one without any, unless something in it is shown", async () => {
    const element = await list(
      `<article><a class="all" data-field="url"><b data-field="title"></b></a><ul><li data-field="categories"></li></ul><p data-field="place">Place</p></article>`,
      { releases: [releases[0]!, { id: "bare", title: "Bare" }] },
    );
    const [first, bare] = itemsIn(element);
    expect(Array.from(first!.querySelectorAll("li"), (one) => one.textContent)).to.deep.equal([
      "Trade",
      "Culture",
    ]);
    expect(first!.querySelectorAll("p").length).to.equal(0);
    expect(bare!.querySelectorAll("li").length).to.equal(0);
    expect(textIn(bare!)).to.equal("Bare");
    expect(bare!.querySelector("a")!.hasAttribute("href")).to.equal(false);
  });

  it("shows a picture of a host that the page allows, and no other", async () => {
    const image = (url: string): Release["images"] => [{ url, alt: "A fair" }];
    const element = await list(`<div><img data-field="image" alt=""><a data-field="url title"></a></div>`, {
      releases: [
        { ...releases[0]!, images: image("/fair.png") },
        { ...releases[1]!, images: image("https://tracker.example/fair.png") },
        releases[2]!,
      ],
    });
    const [first, second, third] = itemsIn(element);
    const picture = getByRole(first!, "img", { name: "A fair" }) as HTMLImageElement;
    expect(picture.src).to.equal(`${location.origin}/fair.png`);
    expect([picture.loading, picture.referrerPolicy]).to.deep.equal(["lazy", "no-referrer"]);
    expect(second!.querySelectorAll("img").length).to.equal(0);
    expect(third!.querySelectorAll("img").length).to.equal(0);
  });

  it("tells that a release was changed or corrected, in the language of the page", async () => {
    const element = await list(
      `<div><a data-field="url title"></a> <time data-field="updated"></time> <strong data-field="notice"></strong></div>`,
      {
        releases: [
          { ...releases[1]!, updated: "2026-02-03T09:00:00Z", notice: { kind: "correction" } },
          releases[0]!,
        ],
      },
    );
    const [unchanged, changed] = itemsIn(element);
    expect(unchanged!.querySelectorAll("time, strong").length).to.equal(0);
    const time = changed!.querySelector("time")!;
    expect(time.textContent).to.match(/^Updated .*2026/u);
    expect([time.lang, time.dateTime]).to.deep.equal(["en", "2026-02-03T09:00:00Z"]);
    expect(changed!.querySelector("strong")!.textContent).to.equal("Corrected");
  });

  it("is used from the first paint on, not after the list's own look", async () => {
    const feed = await serveReleases(releases);
    const seen: unknown[] = [];
    const wrapper = document.createElement("div");
    document.body.append(wrapper);
    const loaded = nextEvent(wrapper, "press-load");
    const element = document.createElement("press-list");
    element.src = feed.url;
    element.append(templateOf(card));
    wrapper.append(element);
    new MutationObserver(() => seen.push(element.shadowRoot!.querySelector("article"))).observe(
      element.shadowRoot!,
      {
        childList: true,
        subtree: true,
      },
    );
    await loaded;
    await element.updateComplete;
    expect(itemsIn(element).length).to.equal(4);
    expect(seen.filter(Boolean).length).to.equal(0);
  });

  it('works with filters, search and "Show more", which moves the focus to the first new headline', async () => {
    const element = await list(card, { controls: "search category", limit: 1 });
    getByRole(element, "button", { name: "Show more" }).click();
    await untilFocused("Ministeren rejser til Kenya");
    expect(itemsIn(element).length).to.equal(2);
    const [first] = itemsIn(element);
    element.limit = 10;
    await element.updateComplete;
    expect(itemsIn(element)[0] === first).to.equal(true);
    const category = getByRole(element, "combobox", { name: "Topic" }) as HTMLSelectElement;
    category.value = [...category.options].find(({ text }) => text.startsWith("Climate"))!.value;
    category.dispatchEvent(new Event("change", { bubbles: true }));
    await element.updateComplete;
    expect(itemsIn(element).map((item) => item.querySelector("a")!.textContent)).to.deep.equal([
      "Ministeren rejser til Kenya",
      "An older note",
    ]);
    await expectAccessible(element);
    element.search = "zebra";
    await element.updateComplete;
    expect(itemsIn(element).length).to.equal(0);
    element.search = "";
    element.category = "";
    await element.updateComplete;
    expect(itemsIn(element).map((item) => item.querySelector("a")!.textContent)[0]).to.equal(
      "Trade fair in Århus",
    );
  });

  it("keeps what is shown, and the focus, when the feed is read again", async () => {
    const feed = await serveReleases(releases);
    const element = await showList(html`<press-list src=${feed.url}>${templateOf(card)}</press-list>`);
    const [first] = itemsIn(element);
    const link = first!.querySelector("a")!;
    link.focus();
    await element.reload();
    await element.updateComplete;
    expect(await feed.requests()).to.have.length(2);
    expect(itemsIn(element)[0] === first).to.equal(true);
    expect(document.activeElement === link).to.equal(true);
  });

  for (const open of ["inline", "dialog"] as const)
    it(`opens a release with open="${open}", and returns the focus to its link`, async () => {
      const element = await list(card, { open, syncUrl: "news" });
      const link = getByRole(element, "link", { name: "New tariffs" }) as HTMLAnchorElement;
      expect(new URL(link.href).searchParams.get("news-release")).to.equal("tariffs");
      link.focus();
      link.click();
      const opened = await waitFor(() => element.shadowRoot!.querySelector("press-release"));
      await findByRole(opened.shadowRoot!, "heading", { name: "New tariffs" });
      await expectAccessible(element);
      if (open === "inline") getByRole(element, "link", { name: "Back to all news" }).click();
      else getByRole(element, "button", { name: "Close" }).click();
      await waitFor(() => !element.shadowRoot!.querySelector("press-release"));
      await untilFocused("New tariffs");
      expect(
        document.activeElement!.isConnected && document.activeElement!.getClientRects().length,
      ).to.not.equal(0);
    });

  it("tells the page which release was selected, and that its link opens a new tab", async () => {
    const element = await list(card, { linkTarget: "_blank" });
    const link = getByRole(element, "link", {
      name: "New tariffs (opens in a new tab)",
    }) as HTMLAnchorElement;
    expect(link.target).to.equal("_blank");
    const hint = link.querySelector("span")!;
    expect(hint.offsetWidth).to.equal(1);
    const selected = nextEvent(element, "press-select");
    element.addEventListener("press-select", (event) => event.preventDefault());
    link.click();
    expect((await selected).release.id).to.equal("tariffs");
  });

  it("follows a change of the template, and is found when it is added late", async () => {
    const element = await showList(html`<press-list .releases=${releases}></press-list>`);
    expect(itemsIn(element).length).to.equal(0);
    const template = templateOf(`<p>First <a data-field="url title"></a></p>`);
    element.append(template);
    await waitFor(() => itemsIn(element).length === 4);
    expect(textIn(itemsIn(element)[0]!)).to.equal("First Trade fair in Århus");
    template.content.querySelector("p")!.firstChild!.nodeValue = "Second ";
    await waitFor(() => textIn(itemsIn(element)[0]!) === "Second Trade fair in Århus");
    expect(itemsIn(element).length).to.equal(4);
    template.remove();
    await waitFor(() => itemsIn(element).length === 0);
    getByRole(element, "heading", { name: "Trade fair in Århus" });
  });

  it("works with the children that a framework gives to the template itself", async () => {
    const element = await showList(html`<press-list .releases=${releases}></press-list>`);
    const template = document.createElement("template");
    template.setAttribute("slot", "item");
    const paragraph = document.createElement("p");
    paragraph.dataset.field = "title";
    template.append(paragraph);
    element.append(template);
    await waitFor(() => itemsIn(element).length === 4);
    expect(textIn(itemsIn(element)[0]!)).to.equal("Trade fair in Århus");
  });

  it("shows each release once when a script puts a copy of the page back", async () => {
    const element = await list(card);
    const copy = element.cloneNode(true) as PressListElement;
    copy.releases = releases;
    element.replaceWith(copy);
    await waitFor(() => copy.shadowRoot?.querySelector("[part=list]"));
    expect(itemsIn(copy).length).to.equal(4);
    expect(getAllByRole(copy, "link").length).to.equal(4);
  });

  it("shows fields of a hostile feed as text, and links and pictures only at checked addresses", async () => {
    const scriptAddress = ["javascript", "window.ran=1"].join(":");
    const attack = `<img src=x onerror="window.ran=1"><script>window.ran=1</script>`;
    const element = await list(
      `<div class="safe"><h3><a data-field="url title"></a></h3><p data-field="lead"></p><i data-field="type"></i><b data-field="place"></b><u data-field="publisher"></u><s data-field="categories"></s><time data-field="published"></time><img data-field="image"></div>`,
      {
        releases: [
          {
            id: `"><script>window.ran=1</script>`,
            title: attack,
            lead: attack,
            type: attack,
            place: attack,
            publisher: { name: attack },
            categories: [attack],
            language: `en" onclick="window.ran=1`,
            published: `2026-01-01" onclick="window.ran=1`,
            url: scriptAddress,
            images: [{ url: scriptAddress }],
          },
          {
            id: "2",
            title: "Two",
            url: ` ${scriptAddress.replace("s", "s\n")}`,
            images: [{ url: "data:image/svg+xml,<svg onload=ran=1>" }],
          },
          { id: "3", title: "Three", url: "data:text/html,<script>window.ran=1</script>" },
        ],
      },
    );
    const items = itemsIn(element);
    expect(items.length).to.equal(3);
    for (const item of items) {
      expect(
        [...item.querySelectorAll("*")].every(({ localName }) =>
          /^(?:h3|a|p|i|b|u|s|time)$/u.test(localName),
        ),
      ).to.equal(true);
      for (const one of [item, ...item.querySelectorAll("*")])
        for (const name of one.getAttributeNames())
          expect(["class", "slot", "lang", "dir", "data-field", "rel", "datetime"], one.outerHTML).to.contain(
            name,
          );
    }
    expect(items.some((item) => item.textContent.includes(attack))).to.equal(true);
    for (const link of element.querySelectorAll("a[data-field]")) (link as HTMLElement).click();
    expect(Reflect.get(window, "ran")).to.equal(undefined);
  });

  for (const [fault, markup, sentence] of [
    ["no field", "<p>Text</p>", "it has no element with `data-field`"],
    [
      "an unknown field",
      `<p data-field="headline"></p>`,
      "there is no field headline. There are title, lead",
    ],
    ["two fields in one element", `<p data-field="title lead"></p>`, "needs one field"],
    ["an image in a paragraph", `<p data-field="image"></p>`, "an `<img>` shows the field image"],
    ["a title in an image", `<img data-field="title">`, "an `<img>` shows the field image"],
    [
      "a title in a script",
      `<p data-field="title"></p><script data-field="lead"></script>`,
      "would run for each release",
    ],
    ["a title in a style sheet", `<style data-field="title"></style>`, "cannot show text"],
    ["a title in a drawing", `<svg><text data-field="title"></text></svg>`, "cannot show text"],
    ["a list item", `<li data-field="title"></li>`, "Write what is inside the `<li>`"],
  ] as const)
    it(`has the list's own look, and a line in the console with debug, for a template with ${fault}`, async () => {
      const lines: string[] = [];
      console.warn = (line: string) => lines.push(line);
      for (const debug of [false, true]) {
        const element = await showList(
          html`<press-list .releases=${releases} ?debug=${debug}>${templateOf(markup)}</press-list>`,
        );
        getByRole(element, "heading", { name: "Trade fair in Århus" });
        expect(itemsIn(element).length).to.equal(0);
        expect(lines.length > 0).to.equal(debug);
      }
      expect(lines.join()).to.contain(`the template for items is not used: `).and.contain(sentence);
    });
});
