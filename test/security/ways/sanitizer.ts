import { untrustedHtml } from "../../../src/release/untrusted-html.js";
import { sanitizeHtml } from "../../../src/sanitize/sanitize-html.js";
import { runBatch } from "../mount.js";

declare global {
  interface Window {
    runBatch?: unknown;
  }
}

window.runBatch = runBatch.bind(undefined, async ({ html }, box) => {
  box.append(
    await sanitizeHtml(untrustedHtml(html), {
      base: "https://feeds.example.gov/news/1",
      headingLevel: 2,
      mediaHosts: ["feeds.example.gov"],
      labels: { playVideo: (site) => `Play video from ${site}`, video: (site) => `Video on ${site}` },
    }),
  );
  return { root: box };
});
