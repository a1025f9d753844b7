import { readFeed } from "../../../src/feed/load-feed.js";
import { untrustedHtml } from "../../../src/release/untrusted-html.js";
import { sanitizeToString } from "../../../src/sanitize/server/sanitize-to-string.js";
import { renderPressList, renderPressRelease } from "../../../src/ssr/index.js";
import { feedOf } from "./feed-of.js";

/* What a server does with a vector in the ways "server" and "rendered". It runs in Node. */

interface Vector {
  id: string;
  html: string;
}

const sanitize = ({ html }: Vector): string =>
  sanitizeToString(untrustedHtml(html), {
    base: "https://feeds.example.gov/news/1",
    headingLevel: 2,
    mediaHosts: ["feeds.example.gov"],
    labels: { playVideo: (site) => `Play video from ${site}`, video: (site) => `Video on ${site}` },
  });

/** The list and the first releases of a feed, as `newsroom-elements/ssr` renders them. Without data, which is a script element. */
async function render({ id, html }: Vector): Promise<string> {
  const url = "https://feeds.example.gov/news/feed";
  const text = id.startsWith("feeds:") ? html : feedOf(html);
  const options = { src: url, pageUrl: "https://host.example/", data: false };
  try {
    const feed = await readFeed(new TextEncoder().encode(text), { url });
    const rendered = [await renderPressList(feed, options)];
    for (const release of feed.releases.slice(0, 3))
      rendered.push(await renderPressRelease(feed, { ...options, releaseId: release.id }));
    return rendered.map(({ html }) => html).join("\n");
  } catch (error) {
    if (error instanceof Error && error.name === "FeedError") return "";
    throw error;
  }
}

/** What a server writes for a vector, by way. */
export const writers: Readonly<Record<string, (vector: Vector) => string | Promise<string>>> = {
  server: sanitize,
  rendered: render,
};
