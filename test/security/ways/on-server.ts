import { untrustedHtml } from "../../../src/release/untrusted-html.js";
import { sanitizeToString } from "../../../src/sanitize/server/sanitize-to-string.js";

/** What the server of the way `server` does with a vector. It runs in Node. */
export const sanitize = (html: string): string =>
  sanitizeToString(untrustedHtml(html), {
    base: "https://feeds.example.gov/news/1",
    headingLevel: 2,
    mediaHosts: ["feeds.example.gov"],
    labels: { playVideo: (site) => `Play video from ${site}`, video: (site) => `Video on ${site}` },
  });
