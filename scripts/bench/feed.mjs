/* `node scripts/bench/feed.mjs [megabytes …]`, by default 1 10 50, shows that the time to read a feed grows in proportion to
   its size. Prints milliseconds, and the time per megabyte as a ratio to that of the first size. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";

if (!existsSync(resolve(import.meta.dirname, "../../dist/feed/index.js"))) {
  console.error("dist/feed is missing. Run: npm run build:modules");
  process.exit(1);
}
const { readFeed } = await import("../../dist/feed/index.js");

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 10, 50];
const paragraph =
  "<p>Ministeren siger, at der er <a href='/aftale'>en aftale</a> &ndash; og &aring;benhed.</p>";
const item = (number) =>
  `<item><title>Release ${number}</title><link>https://newsroom.example/${number}</link><guid>${number}</guid>` +
  `<pubDate>Fri, 04 Jul 2025 11:00:00 GMT</pubDate><category>Trade</category><description>A lead.</description>` +
  `<content:encoded><![CDATA[${paragraph.repeat(5)}]]></content:encoded></item>`;

const shapes = {
  "RSS, many items": (bytes) => Array.from({ length: bytes / item(1).length }, (_, n) => item(n)).join(""),
  "RSS, one long text": (bytes) =>
    `<item><title>A</title><description><![CDATA[${paragraph.repeat(bytes / paragraph.length)}]]></description></item>`,
  "RSS, unescaped and unclosed": (bytes) =>
    `<item><title>A</title><description>${"<p>One<br>two & < three ".repeat(bytes / 24)}</description></item>`,
};

for (const [name, make] of Object.entries(shapes)) {
  let first;
  for (const megabytes of sizes) {
    const items = make(megabytes * 1_000_000);
    const bytes = new TextEncoder().encode(`<rss><channel><title>N</title>${items}</channel></rss>`);
    const times = [];
    for (let run = 0; run < (megabytes > 10 ? 3 : 7); run++) {
      const start = performance.now();
      await readFeed(bytes, { url: "https://newsroom.example/feed" });
      times.push(performance.now() - start);
    }
    const median = times.sort((a, b) => a - b)[times.length >> 1];
    first ??= median / megabytes;
    const ratio = median / megabytes / first;
    console.log(
      `${name.padEnd(30)}${String(megabytes).padStart(4)} MB${median.toFixed(0).padStart(8)} ms  ×${ratio.toFixed(2)}`,
    );
  }
}
