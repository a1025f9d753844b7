/* `node scripts/bench/list.mjs` measures searching in Chromium with the built press-list.js. For 500 and 5,000 releases, prints
   the number of elements in the shadow tree, the milliseconds from a keystroke to the updated list, and the time to build
   the search index, once. Run `npm run build:script` first. */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { once } from "node:events";
import { join, resolve } from "node:path";
import puppeteer from "puppeteer-core";
import { findEngine } from "../../test/helpers/find-engine.mjs";

const dist = resolve(import.meta.dirname, "../../dist/script");
if (!existsSync(join(dist, "press-list.js"))) {
  console.error("dist/script is missing. Run: npm run build:script");
  process.exit(1);
}

/** Milliseconds between two frames on a screen. */
const frame = 16;
const text = "Ministeren sagde på mødet i Århus, at der er enighed om klima, handel og sikkerhed. ".repeat(
  30,
);
const subjects = ["Handel", "Klima", "Sikkerhed", "Kultur", "Rejser", "Udvikling"];

/** A JSON Feed with `count` releases, each with 2.5 kB of text. */
const feed = (first, count) =>
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "Newsroom",
    language: "da",
    items: Array.from({ length: count }, (_, index) => ({
      id: `${first + index}`,
      url: `https://newsroom.example/${first + index}`,
      title: `Pressemeddelelse ${first + index} om ${subjects[index % 6].toLowerCase()}`,
      summary: text.slice(0, 200),
      content_html: `<p>${text}</p>`,
      tags: [subjects[index % 6]],
      date_published: new Date(Date.UTC(2026, 0, 1) - (first + index) * 3_600_000).toISOString(),
    })),
  });

const server = createServer(({ url }, response) => {
  const send = (type, body) => response.writeHead(200, { "Content-Type": type }).end(body);
  const { pathname, searchParams } = new URL(url, "http://host");
  if (pathname === "/feed")
    send("application/json", feed(Number(searchParams.get("from")), Number(searchParams.get("count"))));
  else if (pathname === "/") send("text/html", `<!doctype html><html lang="da"><title>Bench</title>`);
  else if (existsSync(join(dist, pathname))) send("text/javascript", readFileSync(join(dist, pathname)));
  else response.writeHead(404).end();
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const browser = await puppeteer.launch({ executablePath: findEngine("chromium"), args: ["--no-sandbox"] });

try {
  for (const count of [500, 5000]) {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const part = Math.min(count, 1000);
    const addresses = Array.from({ length: count / part }, (_, n) => `/feed?from=${n * part}&count=${part}`);
    const { nodes, first, keys } = await page.evaluate(measure, addresses.join(" "));
    keys.sort((a, b) => a - b);
    const median = keys[keys.length >> 1];
    const worst = keys.at(-1);
    console.log(
      `${String(count).padStart(5)} releases  ${String(nodes).padStart(4)} elements  indexed in ${first.toFixed(0)} ms  ` +
        `keystroke ${median.toFixed(1)} ms (worst ${worst.toFixed(1)})  ×${(median / frame).toFixed(2)} of a frame`,
    );
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}

/** Runs in the page. */
async function measure(src) {
  const { document } = globalThis;
  await import("/press-list.js");
  const list = Object.assign(document.createElement("press-list"), {
    src,
    controls: "search category year",
    limit: 20,
  });
  const loaded = new Promise((done) => list.addEventListener("press-load", done, { once: true }));
  document.body.append(list);
  await loaded;
  await list.updateComplete;
  const words = async (search) => {
    const start = performance.now();
    list.search = search;
    await list.updateComplete;
    // Reading a size forces the browser to do the layout.
    void list.offsetHeight;
    return performance.now() - start;
  };
  const first = await words("m");
  const keys = [];
  for (const search of ["mø", "mød", "møde", "mødet", "aarhus", "aarhus klima", "12", "123", "zebra", ""]) {
    keys.push(await words(search));
  }
  return { nodes: list.shadowRoot.querySelectorAll("*").length, first, keys };
}
