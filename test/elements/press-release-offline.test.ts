import { expect } from "@open-wc/testing";
import { getByRole } from "../helpers/by-role.js";
import { serveFeed } from "../helpers/feed-server.js";
import { found } from "../helpers/found.js";
import { closeHostPages, openHostPage } from "../helpers/host-page.js";
import { policyWithout } from "../helpers/policy-without.js";
import { releaseFeed } from "../helpers/release-feed.js";
import { until } from "../helpers/until.js";

/** Where there is no network, the chunks do not come either that have more to say about it. */
describe("<press-release>, built, without a network", () => {
  afterEach(closeHostPages);

  const answer = releaseFeed([{ id: "1", title: "A release", url: "https://newsroom.example/1" }]);

  async function openOffline(inside = "") {
    const feed = await serveFeed({ ending: "reset" });
    const policy = await policyWithout("press-release.js", ["release-failure", "after-failure"]);
    const { page, window } = await openHostPage(
      `<press-release src="${feed.url}" release-id="1">${inside}</press-release>`,
      {
        policy,
        files: ["press-release.js"],
        script: `Object.defineProperty(navigator, "onLine", { value: false, configurable: true })`,
      },
    );
    const element = page.querySelector("press-release")!;
    await until(() => element.matches(":state(offline)") && getByRole(element, "status").textContent.trim());
    return { feed, page, window, element };
  }

  it("says so, and shows the release as soon as there is one again", async () => {
    const { feed, page, window, element } = await openOffline();
    expect(getByRole(element, "status").innerText.trim()).to.match(
      /^You are offline, so the news could not be fetched\.\s+Try again$/u,
    );
    await feed.answer(answer);
    Reflect.deleteProperty(window.navigator, "onLine");
    window.dispatchEvent(new window.Event("online"));
    await found(page.body, "heading", "A release");
    expect(element.matches(":state(offline)")).to.equal(false);
  });

  it("says so in the page's own words, and reads again when the reader asks", async () => {
    const { feed, page, window, element } = await openOffline(`<p slot="offline">No network here.</p>`);
    expect(element.querySelector("p")!.offsetParent).to.not.equal(null);
    await feed.answer(answer);
    Reflect.deleteProperty(window.navigator, "onLine");
    getByRole(page.body, "button", { name: "Try again" }).click();
    await found(page.body, "heading", "A release");
  });
});
