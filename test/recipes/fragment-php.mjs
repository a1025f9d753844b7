/* docs/recipes/newsroom-fragment.php and how a page uses it, under PHP's own server. Needs `npm run build:modules`. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cp, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { tempFolder } from "../gateway/helpers/temp-folder.mjs";
import { checkFragment } from "./check-fragment.mjs";
import { startGatewayServer } from "./gateway-server.mjs";
import { php } from "./run-php.mjs";
import { pageWith, snippetWith } from "./snippet-in.mjs";

const recipe = new URL("../../docs/recipes/newsroom-fragment.php", import.meta.url);
const skip = !php && "php is not installed";

/** A page of PHP with the snippet of the documentation. */
async function startPage(t, gateway) {
  const folder = await tempFolder(t);
  const snippet = await snippetWith("newsroom_fragment(");
  await cp(recipe, join(folder, "newsroom-fragment.php"));
  await writeFile(
    join(folder, "index.php"),
    pageWith(
      snippet
        .replace("/srv/newsroom/", `${folder}/`)
        .replace("/var/lib/newsroom/", `${folder}/`)
        .replace("https://gateway.embassy.example", gateway.url),
    ),
  );
  const server = spawn(php, ["-S", "127.0.0.1:0", "-t", folder], { stdio: ["ignore", "ignore", "pipe"] });
  t.after(() => server.kill());
  for await (const line of createInterface(server.stderr)) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
    if (!url) continue;
    server.stderr.resume();
    return { url, copy: join(folder, "list.html") };
  }
}

test(
  "a page of PHP includes the news, and keeps it while the gateway is down (E5, E6)",
  { skip },
  async (t) => {
    const gateway = await startGatewayServer(t);
    const { url, copy } = await startPage(t, gateway);
    await checkFragment(gateway, url, () => utimes(`${copy}.tried`, 0, 0).catch(() => {}));
  },
);

test("a page of PHP asks the gateway once a minute, also while it is down", { skip }, async (t) => {
  const gateway = await startGatewayServer(t);
  const { url } = await startPage(t, gateway);
  gateway.answer = (_, response) => response.writeHead(503).end();
  for (let count = 0; count < 3; count++) await (await fetch(url)).text();
  assert.equal(gateway.requests.length, 1);
});

test(
  "a page of PHP refuses what is not a fragment, and no longer shows a very old one",
  { skip },
  async (t) => {
    const gateway = await startGatewayServer(t);
    const { url, copy } = await startPage(t, gateway);
    const read = async () => {
      await utimes(`${copy}.tried`, 0, 0).catch(() => {});
      return (await fetch(url)).text();
    };
    for (const [status, type, body] of [
      [200, "text/html", "<title>Just a moment</title>"],
      [200, "text/html", ""],
      [200, "text/plain", "<press-list></press-list>"],
      [200, "text/html", `<press-list>${"a".repeat(6_000_000)}</press-list>`],
      [404, "text/html", "<h1>Not found</h1>"],
    ]) {
      gateway.answer = (_, response) => response.writeHead(status, { "content-type": type }).end(body);
      assert.match(
        await read(),
        /<h1>Embassy<\/h1><p><a href="https:\/\/newsroom\.example\/">/,
        body.slice(0, 40),
      );
    }
    // The newsroom has removed the release, which the gateway's sentence says.
    const sentence = `<press-release><p class="press-failure">Gone</p></press-release>\n`;
    gateway.answer = (_, response) => response.writeHead(404, { "content-type": "text/html" }).end(sentence);
    assert.match(await read(), /Gone/);
    gateway.stop();
    assert.match(await read(), /Gone/);
    await utimes(copy, 0, 0);
    assert.match(await read(), /newsroom\.example/);
  },
);
