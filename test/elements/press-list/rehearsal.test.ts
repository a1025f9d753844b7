import { expect, fixture, html } from "@open-wc/testing";
import { countFormatters } from "../../helpers/count-formatters.js";
import { serveFeed } from "../../helpers/feed-server.js";
import { items, rss } from "../../helpers/rss.js";
import { waitFor } from "../../helpers/wait-for.js";

// In a file of its own, because only the first list of a page makes the formatters.
describe("<press-list> in a page whose script comes later", () => {
  const formatters = countFormatters("DateTimeFormat", "NumberFormat");
  after(() => formatters.restore());

  it("makes the formatters for days, times and the number of releases while the feed is loading (P1)", async () => {
    const feed = await serveFeed({ body: rss(items(2)), hold: true });
    const element = await fixture(html`<press-list src=${feed.url} lang="en"></press-list>`);
    await import("../../../src/elements/press-list/define.js");
    const shadowRoot = element.shadowRoot!;
    await feed.requested();
    await waitFor(() => formatters.made >= 2);
    // The number is formatted in a task soon after the dates.
    for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
    const madeBefore = formatters.made;
    await feed.release();
    await waitFor(() => shadowRoot.querySelectorAll("[part=item]").length === 2);
    expect(shadowRoot.querySelector("[role=status]")!.textContent).to.include("2 press releases");
    expect(shadowRoot.querySelector("time")!.dateTime).to.not.equal("");
    expect([madeBefore, formatters.made]).to.deep.equal([3, 3]);
  });
});
