import { frame, moduleScript, preloadFeed, preloadModule } from "./frame.mjs";

const group = "A complete release";
const baseline = "release-bare";
const script = "/script/press-release.js";
const id = "15";

/** The links in its text, two pictures, and the email addresses of two contacts. */
const items = { selector: `a[href*="/background/${id}-"], img, a[href^="mailto:"]`, count: 12 + 2 + 2 };

const element = (feed, head = "") =>
  frame({
    head: `${head}${moduleScript(script)}`,
    main: `<press-release src="${feed}" release-id="${id}" image-hosts="${new URL(feed).host}">
<a href="https://newsroom.example/releases/2026/${id}">The release in the newsroom</a>
</press-release>`,
  });

/** What docs/start/before-the-script.md says: space reserved, feed and module preloaded. */
const snippet = (feed) =>
  `<style>press-release:not(:defined) { display: flow-root; min-height: 100vh }</style>
${preloadFeed(feed)}
${preloadModule(script)}
`;

/** @returns {import("./page.mjs").Page[]} */
export const completeReleases = () =>
  [
    {
      name: "release-bare",
      title: "Vanilla JavaScript with DOMPurify",
      items,
      html: (feeds) =>
        frame({
          head: `<script src="/dompurify/purify.min.js" defer></script>\n<script src="/vanilla/release.js" defer></script>`,
          main: `<article id="release" data-src="${feeds}/20/complete.json" data-id="${id}"></article>`,
        }),
    },
    {
      name: "release",
      title: "`<press-release>`",
      items,
      html: (feeds) => element(`${feeds}/20/complete.json`),
    },
    {
      name: "release-snippet",
      title: "`<press-release>`, documented snippet",
      items,
      html: (feeds) => element(`${feeds}/20/complete.json`, snippet(`${feeds}/20/complete.json`)),
    },
  ].map((page) => ({ group, baseline, ...page }));
