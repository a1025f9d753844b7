import { expect } from "@open-wc/testing";
import { getByRole, queryByRole } from "../helpers/by-role.js";
import { serveFeed } from "../helpers/feed-server.js";
import { findByRole } from "../helpers/find-by-role.js";
import { closeHostPages, openHostPage } from "../helpers/host-page.js";
import { policyWithoutCode } from "../helpers/policy-without-code.js";
import { releaseFeed } from "../helpers/release-feed.js";
import { waitFor } from "../helpers/wait-for.js";

/* Without a network, the code that explains a failure in more detail does not arrive either. */

for (const [name, attributes, missing] of [
  ["press-list", "", ["src/controllers/retry-policy.ts"]],
  [
    "press-release",
    `release-id="1"`,
    ["src/controllers/retry-policy.ts", "src/elements/press-release/failures"],
  ],
] as const) {
  describe(`<${name}>, built, without a network (L9)`, () => {
    afterEach(closeHostPages);

    const answer = releaseFeed([{ id: "1", title: "A release", url: "https://newsroom.example/1" }]);

    async function openOffline(inside = "") {
      const feed = await serveFeed({ ending: "reset" });
      const policy = await policyWithoutCode(`${name}.js`, missing);
      const { page, window } = await openHostPage(
        `<${name} src="${feed.url}" ${attributes}>${inside}</${name}>`,
        {
          policy,
          files: [`${name}.js`],
          script: `Object.defineProperty(navigator, "onLine", { value: false, configurable: true })`,
        },
      );
      const element = page.querySelector(name)!;
      await waitFor(
        () => element.matches(":state(offline)") && getByRole(element, "status").innerText.trim(),
      );
      return { feed, page, window, element };
    }

    it("says so, and shows the news as soon as there is one again", async () => {
      const { feed, page, window, element } = await openOffline();
      expect(getByRole(element, "status").innerText.trim()).to.match(
        /^You’re offline\. Check your internet connection\s+Try again$/u,
      );
      await feed.answer(answer);
      Reflect.deleteProperty(window.navigator, "onLine");
      // Until it is heard: the element waits for it only when the chunk that would read again has not arrived.
      await waitFor(() => {
        window.dispatchEvent(new window.Event("online"));
        return queryByRole(page.body, "heading", { name: "A release" });
      });
      expect(element.matches(":state(offline)")).to.equal(false);
    });

    it("says so in the page's own words, and reads again when the reader asks", async () => {
      const { feed, page, window, element } = await openOffline(`<p slot="offline">No network here.</p>`);
      expect(element.querySelector("p")!.offsetParent).to.not.equal(null);
      await feed.answer(answer);
      Reflect.deleteProperty(window.navigator, "onLine");
      getByRole(page.body, "button", { name: "Try again" }).click();
      await findByRole(page.body, "heading", { name: "A release" });
    });
  });
}
