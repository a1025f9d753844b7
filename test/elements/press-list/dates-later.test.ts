import { expect } from "@open-wc/testing";
import "../../../src/elements/press-list/define.js";
import type { PressListElement } from "../../../src/elements/press-list/press-list.js";
import type { Release } from "../../../src/release/release.js";
import { countFormatters } from "../../helpers/count-formatters.js";
import { nextEvent } from "../../helpers/next-event.js";
import { waitFor } from "../../helpers/wait-for.js";

let formatters: ReturnType<typeof countFormatters>;

const releases: Release[] = [
  { id: "1", title: "A first release", url: "https://newsroom.example/1", published: "2025-07-04T11:00:00Z" },
  { id: "2", title: "An undated release", url: "https://newsroom.example/2" },
];

// In a file of its own, because only the first date of a page is written later.
describe("<press-list> on a page that has written no date yet", () => {
  afterEach(() => formatters.restore());

  it("is painted before its dates, which then move nothing (P2, P4)", async () => {
    formatters = countFormatters("DateTimeFormat", "NumberFormat");
    const element: PressListElement = document.createElement("press-list");
    element.releases = releases;
    const loaded = nextEvent(element, "press-load");
    document.body.append(element);
    await loaded;
    await element.updateComplete;
    const root = element.shadowRoot!;
    const status = root.querySelector("[role=status]")!;
    const textOf = (part: string) =>
      [...root.querySelectorAll(`[part~=${part}]`)].map((node) => node.textContent);
    const places = () =>
      [element, ...root.querySelectorAll("li, h3, time")].map((node) => {
        const { x, y, height } = node.getBoundingClientRect();
        return { x, y, height };
      });
    expect(formatters.made).to.equal(0);
    expect(textOf("link")).to.deep.equal(["A first release", "An undated release"]);
    expect(textOf("date")).to.deep.equal(["\u00a0"]);
    expect(status.textContent.trim()).to.equal("");
    const before = places();

    await waitFor(() => textOf("date").join() !== "\u00a0");
    expect(textOf("date").join()).to.match(/^4 July 2025 /u);
    expect(status.textContent.trim()).to.equal("Showing 2 press releases");
    expect(places()).to.deep.equal(before);
    element.remove();
  });
});
