import { expect, fixture, html } from "@open-wc/testing";
import "../../../src/elements/press-list/define.js";
import type { ListLayout } from "../../../src/elements/press-list/list-options.js";
import type { PressListElement } from "../../../src/elements/press-list/press-list.js";
import type { Release } from "../../../src/release/release.js";
import { getAllByRole } from "../../helpers/by-role.js";
import { serveFeed } from "../../helpers/feed-server.js";
import { findByRole } from "../../helpers/find-by-role.js";
import { jsonFeed } from "../../helpers/release-feed.js";
import { waitFor } from "../../helpers/wait-for.js";

/** As long as what most newsrooms write. */
const typical: Release[] = Array.from({ length: 4 }, (_, n) => ({
  id: `${n}`,
  title: "Three countries agree to build offshore wind together",
  url: `https://newsroom.example/${n}`,
  lead: "The agreement covers the first cables between the three grids, and names the harbours where the work will begin in the spring.",
  type: "Press release",
  published: "2026-03-04T10:00:00Z",
  language: "en",
}));

const layouts = ["list", "cards", "compact", "headlines"] as const satisfies ListLayout[];

/** A list that waits for its feed, with a link of the page, in a column. */
async function showLoading(layout: ListLayout | undefined, width: number) {
  const feed = await serveFeed({ body: jsonFeed(typical), contentType: "", hold: true });
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.style.width = `${width}px`;
  const element = await fixture<PressListElement>(
    html`<press-list src=${feed.url} .layout=${layout} limit="4"
      ><a href="https://newsroom.example/">Press releases</a></press-list
    >`,
    { parentNode: page },
  );
  await feed.requested();
  await waitFor(() => element.shadowRoot!.querySelector(".drawn"));
  return { feed, element };
}

/** What is drawn: sizes and places of the bars, or of the tiles of cards. */
function shapeOf(element: PressListElement): string {
  const drawn = element.shadowRoot!.querySelector<HTMLElement>(".drawn");
  if (!drawn) return "";
  const { backgroundImage, backgroundSize, backgroundPosition } = getComputedStyle(drawn.firstElementChild!);
  const tiles = getComputedStyle(drawn, "::before");
  return [
    backgroundImage === "none" ? "" : `${backgroundSize} at ${backgroundPosition}`,
    tiles.content === "none" ? "" : tiles.backgroundSize,
  ].join("; ");
}

describe("<press-list> while it loads", () => {
  for (const layout of ["list", "compact", "headlines"] as const)
    for (const width of [320, 768])
      it(`draws placeholders about as high as its releases: ${layout}, ${width} pixels`, async () => {
        const { feed, element } = await showLoading(layout, width);
        const heightsOf = (selector: string) =>
          [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].map((one) => one.offsetHeight);
        const drawn = heightsOf(".drawn > *");
        await feed.release();
        await waitFor(() => heightsOf("[part=item]").length);
        const shown = heightsOf("[part=item]");
        expect(drawn).to.have.length(shown.length);
        expect(drawn[0]! / shown[0]!).to.be.within(0.7, 1.8);
      });

  it("draws the headlines of `compact` where they will be", async () => {
    const { feed, element } = await showLoading("compact", 900);
    const placeholder = element.shadowRoot!.querySelector(".drawn > *")!;
    const bar = parseFloat(getComputedStyle(placeholder).backgroundPositionX.split(", ")[1]!);
    await feed.release();
    const left = (await findByRole(element, "list")).getBoundingClientRect().left;
    const [headline] = getAllByRole(element, "heading");
    expect(headline!.getBoundingClientRect().left - left).to.be.closeTo(bar, 8);
  });

  it("draws each layout in a shape of its own, also after a change of the layout, and moves nothing when the styles arrive", async () => {
    const shapes = new Map<string, string>();
    for (const layout of layouts) shapes.set(layout, shapeOf((await showLoading(layout, 900)).element));
    expect(new Set(shapes.values()).size).to.equal(layouts.length);
    const { element } = await showLoading(undefined, 900);
    expect(shapeOf(element)).to.equal(shapes.get("list"));
    for (const layout of layouts) {
      element.layout = layout;
      await element.updateComplete;
      const height = element.offsetHeight;
      await waitFor(() => shapeOf(element) === shapes.get(layout));
      expect(element.offsetHeight).to.equal(height);
    }
  });

  it("draws cards in as many columns as there will be", async () => {
    for (const [width, columns] of [
      [500, 1],
      [768, 2],
      [900, 3],
      [1200, 4],
    ] as const) {
      const { feed, element } = await showLoading("cards", width);
      const tile = getComputedStyle(element.shadowRoot!.querySelector(".drawn")!, "::before").backgroundSize;
      const share = parseFloat(/([\d.]+)%/u.exec(tile)![1]!);
      expect(Math.round(100 / share), `${width}`).to.equal(columns);
      await feed.release();
      const list = await findByRole(element, "list");
      expect(getComputedStyle(list).gridTemplateColumns.split(" "), `${width}`).to.have.length(columns);
    }
  });

  it("draws nothing beside news that the page has put inside", async () => {
    const feed = await serveFeed({ body: jsonFeed(typical), contentType: "", hold: true });
    const element = await fixture<PressListElement>(
      html`<press-list src=${feed.url}
        ><ul>
          <li>Old news</li>
        </ul></press-list
      >`,
    );
    await feed.requested();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector(".skeleton")).to.equal(null);
    await feed.release();
    await findByRole(element, "list");
  });
});

const isForBusyButtons = ({ cssRules }: CSSStyleSheet) =>
  [...cssRules].some(({ cssText }) => cssText.includes("aria-disabled"));

describe("<press-list> that could not read its feed", () => {
  it("does not move while the reader tries again, and tries only once at a time", async () => {
    const feed = await serveFeed({ status: 500 });
    const element = await fixture<PressListElement>(
      html`<press-list src=${feed.url}><a href="https://newsroom.example/">Press releases</a></press-list>`,
    );
    const retry = await findByRole(element, "button", { name: "Try again" });
    // The code that shows progress follows the button, and brings styles for it.
    await waitFor(() => element.shadowRoot!.adoptedStyleSheets.some(isForBusyButtons));
    const before = element.offsetHeight;
    await feed.answer({ status: 500, hold: true });
    retry.click();
    await feed.requested(2);
    await element.updateComplete;
    expect(retry.ariaDisabled).to.equal("true");
    // A page reserves space for a list that is loading.
    expect(element.matches(":state(loading)")).to.equal(false);
    expect(element.offsetHeight).to.equal(before);
    retry.click();
    await element.updateComplete;
    expect(await feed.requests()).to.have.length(2);
    await feed.release();
    await waitFor(() => retry.ariaDisabled === null);
    expect(element.offsetHeight).to.equal(before);
  });
});
