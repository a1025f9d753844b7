import { checkFeed } from "../../dist/check/check-feed.js";
import { formatReport } from "../../dist/check/format-report.js";

const url = "https://newsroom.example/rss/releases";

const item = (number) => `
    <item>
      <guid isPermaLink="false">${number === 21 ? 20 : number}</guid>
      <title>Release ${number}</title>
      <link>https://newsroom.example/release/${number}</link>
      <pubDate>${new Date(Date.UTC(2025, 5, 30 - 3 * number, 11)).toUTCString()}</pubDate>
      ${number > 3 ? "<description>What has happened, in a sentence or two.</description>" : ""}
      ${number > 11 ? "" : `<enclosure url="https://cdn.newsroom.example/${number}.jpg" type="image/jpeg" />`}
    </item>`;

/** A feed with usual faults: no text, no language, leads missing, an id repeated, an & that is not escaped. */
const feed = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0">
  <channel>
    <title>Foreign Ministry</title>
    <description>Trade & travel</description>
    <link>https://newsroom.example/</link>${Array.from({ length: 21 }, (_, index) => item(index + 1)).join("")}
  </channel>
</rss>`;

/** What `newsroom-elements check` prints about that feed, as a code block. */
export async function exampleReport() {
  const origin = "https://www.embassy.example";
  const report = await checkFeed(new TextEncoder().encode(feed), {
    source: url,
    origin,
    timeZone: "Europe/Copenhagen",
    response: {
      url,
      status: 200,
      headers: new Headers({ "content-type": "application/rss+xml" }),
      hops: [{ url, status: 200, originHeader: origin, allowedOrigin: null }],
      timeMs: 300,
    },
  });
  return `\`\`\`text\n${formatReport(report)}\`\`\`\n\n`;
}
