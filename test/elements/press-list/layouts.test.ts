import { expect, html } from "@open-wc/testing";
import "../../../src/elements/press-list/define.js";
import type { PressListElement } from "../../../src/elements/press-list/press-list.js";
import { expectAccessible } from "../../helpers/axe.js";
import { getAllByRole, getByRole } from "../../helpers/by-role.js";
import { showList } from "../../helpers/show-list.js";
import { serveReleases } from "../../helpers/release-feed.js";
import { releases } from "../../helpers/releases.js";
import { waitFor } from "../../helpers/wait-for.js";

let wrapper: HTMLElement;

beforeEach(() => {
  wrapper = document.createElement("div");
  document.body.append(wrapper);
});

const list = (template: unknown) => showList(template, "press-load", wrapper);

const shown = (element: Element) => getAllByRole(element, "article").map((one) => one.innerText);

const lay = (layout: PressListElement["layout"]) => async (element: PressListElement) => {
  element.layout = layout;
  await element.updateComplete;
};

describe("<press-list layout> (L2)", () => {
  it("changes between list, cards, compact and headlines without requesting the feed again, each accessible", async () => {
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

  it("fits any column from 240 pixels, also one that shrinks or is in a flex row", async () => {
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

describe("<press-list layout=compact> with a release that has only a title", () => {
  it("has no empty column for its date", async () => {
    const element = await list(
      html`<press-list
        .releases=${[releases[0]!, { id: "1", title: "Alone" }]}
        layout="compact"
      ></press-list>`,
    );
    wrapper.style.width = "900px";
    const [dated, alone] = getAllByRole(element, "heading").map((title) => title.getBoundingClientRect());
    const left = getByRole(element, "list").getBoundingClientRect().left;
    expect(dated!.left).to.be.greaterThan(left + 100);
    expect(alone!.left).to.equal(left);
  });
});

describe("<press-list> with a long lead", () => {
  for (const layout of ["list", "cards"])
    it(`cuts it at a word, also in a narrow column: ${layout}`, async () => {
      const long = { ...releases[0]!, lead: "Udenrigsministeriet ".repeat(40) };
      const element = await list(html`<press-list .releases=${[long]} layout=${layout}></press-list>`);
      wrapper.style.width = "240px";
      const lead = element.shadowRoot!.querySelector<HTMLElement>("[part=lead]")!;
      expect(lead.innerText).to.match(/^(Udenrigsministeriet )+…$/);
      // CSS cuts nothing off: it would not cut at a word.
      expect(lead.scrollHeight).to.equal(lead.clientHeight);
    });
});

describe("<press-list> in a page whose language has no translation", () => {
  it("marks its own text as English (WCAG 3.1.2)", async () => {
    const element = await list(
      html`<div lang="kl">
        <press-list .releases=${releases} controls="search year"></press-list>
      </div>`,
    );
    const form = getByRole(element, "search");
    expect([form.lang, form.dir]).to.deep.equal(["en", "ltr"]);
    expect(getByRole(element, "status").lang).to.equal("en");
  });
});
