import { expect } from "@open-wc/testing";
import { serveFeed } from "../helpers/feed-server.js";
import { found } from "../helpers/found.js";
import { closeHostPages, openHostPage } from "../helpers/host-page.js";
import { releaseFeed } from "../helpers/release-feed.js";
import { servePage } from "../helpers/serve-page.js";

/** The chunks that a built file loads or may load, and those that these do. */
async function chunksOf(file: string, seen = new Set<string>()): Promise<Set<string>> {
  const code = await (await fetch(`/dist/script/${file}`)).text();
  for (const [, name] of code.matchAll(/"\.\/(?:chunks\/)?([\w-]+\.js)"/gu)) {
    if (!seen.has(name!)) await chunksOf(`chunks/${name}`, seen.add(name!));
  }
  return seen;
}

describe("a headline of a list, built, when what shows a release does not arrive", () => {
  afterEach(closeHostPages);

  for (const open of ["inline", "dialog"]) {
    it(`leads to the newsroom: open="${open}"`, async () => {
      const url = await servePage({ html: "<title>In the newsroom</title>" });
      const feed = await serveFeed(releaseFeed([{ id: "1", title: "A release", url }]));
      const { origin } = location;
      const chunks = [...(await chunksOf("press-list.js"))].filter((name) => !name.startsWith("define-"));
      expect(chunks.length).to.be.above(3);
      // A policy that names each file but the one stands for a network that loses it.
      const files = chunks.map((name) => `${origin}/dist/script/chunks/${name}`);
      const policy = `script-src ${origin}/test/ ${origin}/test-page/ ${origin}/dist/script/press-list.js ${files.join(" ")}`;
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
