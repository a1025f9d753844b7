import { expect } from "@open-wc/testing";
import { untrustedHtml } from "../../src/release/untrusted-html.js";
import { serveFeed } from "../helpers/feed-server.js";
import { findByRole } from "../helpers/find-by-role.js";
import { closeHostPages, openHostPage } from "../helpers/host-page.js";
import { policyWithoutCode } from "../helpers/policy-without-code.js";
import { releaseFeed } from "../helpers/release-feed.js";

describe("<press-release>, built, when the sanitizer does not arrive", () => {
  afterEach(closeHostPages);

  it("says that the text cannot be shown, and warns once in the console", async () => {
    const feed = await serveFeed(
      releaseFeed([
        {
          id: "1",
          title: "A release",
          url: "https://newsroom.example/1",
          body: untrustedHtml("<p>Text</p>"),
        },
      ]),
    );
    const policy = await policyWithoutCode("newsroom-elements.js", ["src/sanitize/sanitize-html.ts"]);
    const { page, window } = await openHostPage(
      `<press-release src="${feed.url}" release-id="1"></press-release>`,
      { policy, files: ["newsroom-elements.js"] },
    );
    await findByRole(page.body, "heading", { name: "A release" });
    await findByRole(page.body, "alert");
    expect(window.lines).to.have.length(1);
  });
});
