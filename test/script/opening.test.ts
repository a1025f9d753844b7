import { expect } from "@open-wc/testing";
import { getAllByRole, getByRole } from "../helpers/by-role.js";
import { serveFeed } from "../helpers/feed-server.js";
import { findByRole } from "../helpers/find-by-role.js";
import { closeHostPages, openHostPage } from "../helpers/host-page.js";
import { policyWithoutCode } from "../helpers/policy-without-code.js";
import { releaseFeed } from "../helpers/release-feed.js";
import { servePage } from "../helpers/serve-page.js";
import { waitFor } from "../helpers/wait-for.js";

describe("a headline of a built list, if the code that shows a release does not arrive", () => {
  afterEach(closeHostPages);

  for (const open of ["inline", "dialog"]) {
    it(`leads to the newsroom: open="${open}"`, async () => {
      const url = await servePage({ html: "<title>In the newsroom</title>" });
      const feed = await serveFeed(releaseFeed([{ id: "1", title: "A release", url }]));
      const policy = await policyWithoutCode("press-list.js", [
        "src/elements/press-release/press-release.ts",
      ]);
      const { page, window } = await openHostPage(
        `<press-list src="${feed.url}" open="${open}"></press-list>`,
        { policy, files: ["press-list.js"] },
      );
      const left = new Promise((resolve) => window.addEventListener("pagehide", resolve));
      const link = await findByRole(page.body, "link", { name: "A release" });
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

/** Runs an action that loads a page in the frame, and resolves with that page. */
async function load(act: () => void): Promise<{ page: Document; window: Window }> {
  const frame = document.querySelector("iframe")!;
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  act();
  await loaded;
  return { page: frame.contentDocument!, window: frame.contentWindow! };
}

describe("the address of a page with a built list (L6, L11)", () => {
  afterEach(closeHostPages);

  for (const [open, role, name] of [
    ["inline", "link", "Back to all news"],
    ["dialog", "button", "Close"],
  ] as const) {
    it(`is a deep link to the open release that survives a reload: open="${open}"`, async () => {
      const feed = await serveFeed(
        releaseFeed([
          { id: "1", title: "A release", url: "https://newsroom.example/1" },
          { id: "2", title: "Another", url: "https://newsroom.example/2" },
        ]),
      );
      const { page, window } = await openHostPage(
        `<press-list src="${feed.url}" open="${open}"></press-list>`,
        { files: ["press-list.js"] },
      );
      (await findByRole(page.body, "link", { name: "Another" })).click();
      await findByRole(page.body, role, { name });
      expect(window.location.search).to.equal("?release=2");

      const anew = await load(() => window.location.reload());
      await findByRole(anew.page.body, role, { name });
      const opened = anew.page.querySelector("press-list")!.shadowRoot!.querySelector("press-release")!;
      await findByRole(opened, "heading", { name: "Another" });
      expect(anew.window.location.search).to.equal("?release=2");
    });
  }

  it("restores filter, search and the number of releases with Back from another page", async () => {
    const feed = await serveFeed(
      releaseFeed(
        ["One", "Two", "Three", "Four"].map((title, n) => ({
          id: title,
          title,
          url: `https://newsroom.example/${title}`,
          type: n < 3 ? "News" : "Note",
        })),
      ),
    );
    const { page, window } = await openHostPage(
      `<press-list src="${feed.url}" limit="1" controls="search type" sync-url="news"></press-list>`,
      { files: ["press-list.js"] },
    );
    const titles = ({ body }: Document) =>
      getAllByRole(body, "heading").map(({ textContent }) => textContent.trim());
    const choice = (await findByRole(page.body, "combobox", { name: /^Type/u })) as HTMLSelectElement;
    await findByRole(page.body, "link", { name: "One" });
    choice.value = [...choice.options].find(({ text }) => text.startsWith("News"))!.value;
    choice.dispatchEvent(new window.Event("change", { bubbles: true }));
    const field = (await findByRole(page.body, "searchbox", { name: "Search" })) as HTMLInputElement;
    field.value = "t";
    field.dispatchEvent(new window.InputEvent("input", { bubbles: true }));
    await waitFor(() => titles(page)[0] === "Two");
    getByRole(page.body, "button", { name: "Show more" }).click();
    await waitFor(() => window.location.search.includes("shown"));
    expect(titles(page)).to.deep.equal(["Two", "Three"]);

    const elsewhere = await servePage({ html: "<title>Elsewhere</title>" });
    const there = await load(() => window.location.assign(elsewhere));
    const anew = await load(() => there.window.history.back());
    await waitFor(() => titles(anew.page).length === 2);
    expect(titles(anew.page)).to.deep.equal(["Two", "Three"]);
    expect((getByRole(anew.page.body, "searchbox") as HTMLInputElement).value).to.equal("t");
    expect((getByRole(anew.page.body, "combobox") as HTMLSelectElement).selectedOptions[0]!.text).to.match(
      /^News/u,
    );
  });
});
