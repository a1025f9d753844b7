import { expect, html } from "@open-wc/testing";
import "../../../src/elements/press-list/define.js";
import type { Release } from "../../../src/release/release.js";
import { expectAccessible } from "../../helpers/axe.js";
import { getAllByRole, getByRole, nameOf } from "../../helpers/by-role.js";
import { serveFeed } from "../../helpers/feed-server.js";
import { showList } from "../../helpers/show-list.js";
import { releases } from "../../helpers/releases.js";
import { pixel } from "../../helpers/styled-feed.js";

let wrapper: HTMLElement;

beforeEach(() => {
  wrapper = document.createElement("div");
  document.body.append(wrapper);
});

const list = (template: unknown) => showList(template, "press-load", wrapper);

describe("a release in <press-list>", () => {
  it("says in the name of a link that it opens in a new tab, if the page asks for one (L7)", async () => {
    const element = await list(html`<press-list .releases=${releases} link-target="_blank"></press-list>`);
    const link = getAllByRole(element, "link")[0] as HTMLAnchorElement;
    expect(nameOf(link)).to.equal("Trade fair in Århus (opens in a new tab)");
    expect([link.target, link.rel]).to.deep.equal(["_blank", "noopener"]);
    element.linkTarget = "_self";
    await element.updateComplete;
    expect(nameOf(link)).to.equal("Trade fair in Århus");
    await expectAccessible(element);
  });

  it("begins with its headline for a screen reader, and shows date and type above it (A12)", async () => {
    const picture = await serveFeed({ body: pixel, contentType: "image/png" });
    const element = await list(
      html`<press-list
        layout="list"
        .releases=${[{ ...releases[0]!, images: [{ url: picture.url, alt: "A hall" }] }]}
        src=${picture.url}
      ></press-list>`,
    );
    const item = getByRole(element, "article");
    expect(item.textContent.replace(/\s+/gu, " ").trim()).to.match(
      /^Trade fair in Århus ?4 March 2026 .* Press release Forty companies/u,
    );
    expect(getAllByRole(item, "heading")[0]!.compareDocumentPosition(getByRole(item, "img"))).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    for (const layout of ["list", "cards", "compact"] as const) {
      element.layout = layout;
      await element.updateComplete;
      const [meta, title] = ["meta", "title"].map((part) =>
        item.querySelector(`[part~=${part}]`)!.getBoundingClientRect(),
      );
      if (layout === "compact") expect(meta!.left, layout).to.be.below(title!.left);
      else expect(meta!.bottom, layout).to.be.at.most(title!.top);
    }
  });

  it("shows both dates of a corrected or withdrawn release, and says which it is (L12)", async () => {
    const changed: Release[] = [
      { ...releases[0]!, updated: "2026-03-05T08:30:00Z", notice: { kind: "correction" } },
      { ...releases[1]!, notice: { kind: "withdrawal", date: "2026-02-03" } },
      // In the minute of publication, and before it: a reader would not see a change.
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
