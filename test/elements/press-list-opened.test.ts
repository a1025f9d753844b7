import { expect } from "@open-wc/testing";
import { serveFeed } from "../helpers/feed-server.js";
import { found } from "../helpers/found.js";
import { closeHostPages, openHostPage } from "../helpers/host-page.js";
import { policyWithout } from "../helpers/policy-without.js";
import { releaseFeed } from "../helpers/release-feed.js";
import { servePage } from "../helpers/serve-page.js";

describe("a headline of a list, built, when what shows a release does not arrive", () => {
  afterEach(closeHostPages);

  for (const open of ["inline", "dialog"]) {
    it(`leads to the newsroom: open="${open}"`, async () => {
      const url = await servePage({ html: "<title>In the newsroom</title>" });
      const feed = await serveFeed(releaseFeed([{ id: "1", title: "A release", url }]));
      const policy = await policyWithout("press-list.js", ["define"]);
      const { page, window } = await openHostPage(
        `<press-list src="${feed.url}" open="${open}"></press-list>`,
        { policy, files: ["press-list.js"] },
      );
      const left = new Promise((resolve) => window.addEventListener("pagehide", resolve));
      const link = await found(page.body, "link", "A release");
      const address = window.location.href;
      link.click();
      await left;
      const frame = document.querySelector("iframe")!;
      await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
      expect(frame.contentWindow!.location.href).to.equal(url);
      expect(frame.contentWindow!.location.href).to.not.equal(address);
    });
  }
});
