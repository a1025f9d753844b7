/* What a browser does with a copy that is opened as a page, as after a click on a link to it. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import { createGateway } from "../../dist/gateway/index.js";
import { localFeed } from "../gateway/helpers/newsroom-server.mjs";
import { engineNames, findEngine } from "../helpers/find-engine.mjs";
import { hostileFeeds, startHostileNewsroom } from "../helpers/hostile-newsroom.mjs";
import { visitPage } from "../security/visit-page.mjs";
import { snapshotFolder } from "./snapshot-folder.mjs";

/** Reports which of the framed files has run a script as the page's origin. */
const probe = `const scripts = [];
  window.ran = (path) => scripts.push(path);
  addEventListener("load", () => fetch("/report", { method: "POST", body: JSON.stringify(scripts) }));`;

const slug = (name) => name.replaceAll(" ", "-");

/**
 * Each hostile feed, by its address: as the newsroom sends it, as feed.php and the gateway do, as a snapshot, and as a fragment
 * into which a script has been put.
 */
async function copiesOf(t) {
  const newsroom = await startHostileNewsroom(t);
  /** Asks a gateway that has not read the newsroom yet. */
  const askGateway = async (path) => {
    const gateway = createGateway({ feeds: { news: localFeed(newsroom) } });
    const answer = await gateway(new Request(`https://gateway.example/feeds/news${path}`));
    const headers = Object.fromEntries(answer.headers);
    const content = await answer.text();
    await gateway.close();
    return {
      type: headers["content-type"].replace(/;.*/, ""),
      headers: {
        "content-security-policy": headers["content-security-policy"],
        "x-content-type-options": headers["x-content-type-options"],
      },
      content,
    };
  };
  const { folder, renew } = await snapshotFolder(t, newsroom);
  const copies = new Map();
  for (const [name, [headers, content]] of Object.entries(hostileFeeds)) {
    newsroom.answer = [200, headers, content];
    await renew();
    const json = await readFile(join(folder, "feed.json"), "utf8");
    const type = headers["content-type"].replace(/;.*/, "");
    copies.set(`/download/${slug(name)}`, { type, content });
    copies.set(`/php/${slug(name)}`, { type: "text/plain", content });
    copies.set(`/snapshot/${slug(name)}`, { type: "application/json", content: json });
    for (const format of ["original", "json-feed"])
      copies.set(`/gateway/${format}/${slug(name)}`, await askGateway(`?format=${format}`));
    const fragment = await askGateway("/fragment");
    const script = "<script>top.ran(location.pathname)</script>";
    copies.set(`/gateway/fragment/${slug(name)}`, { ...fragment, content: fragment.content + script });
    // By a server that knows no type but one.
    copies.set(`/snapshot-as-html/${slug(name)}`, { type: "text/html", content: json });
    copies.set(`/snapshot-as-xml/${slug(name)}`, { type: "application/xhtml+xml", content: json });
  }
  return copies;
}

for (const engine of engineNames) {
  const skip = !findEngine(engine) && !process.env.CI && `${engine} is not installed`;

  describe(`a copy that is opened in ${engine}`, { skip, timeout: 120_000 }, () => {
    test("runs nothing, even without the headers of a recipe, but a download would (S12)", async (t) => {
      const copies = await copiesOf(t);
      const frames = [...copies.keys()].map((path) => `<iframe src="${path}"></iframe>`).join("");
      const { report } = await visitPage(
        engine,
        new Map([
          ["/", { type: "text/html", content: `<!doctype html><script src="/probe.js"></script>${frames}` }],
          ["/probe.js", { content: probe }],
          ...copies,
        ]),
      );
      assert.ok(report.includes("/download/a-script-in-XHTML"), `the alarm works: ${report}`);
      assert.deepEqual(
        report.filter((path) => !path.startsWith("/download/")),
        [],
      );
    });
  });
}
