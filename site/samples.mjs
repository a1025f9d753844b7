/* The sample feeds: the demo's newsroom as files, with addresses relative to the feed, so that they work on any server. */
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { feedsOf, feedText, pageSize } from "../demo/newsroom/feeds.mjs";
import { newsroom, releases } from "../demo/newsroom/releases.mjs";
import { project } from "./pages.mjs";

const base = "https://newsroom.invalid";
const idOf = new Map(releases.map(({ slug, id }) => [slug, id]));

const address =
  /(?:https:\/\/newsroom\.invalid)?\/(?:arms\.svg|newsroom\/(?:media\/([\w.-]+)|releases\/([\w-]+)|(?:feed\.json|rss\.xml)(?:\?[^"\\<]*)?)?)/gu;

/** The text of a feed with addresses of files and pages of the site. */
const local = (text) =>
  text.replace(address, (found, file, slug) => {
    if (file) return `media/${file}`;
    if (slug) return `release.html?release=${idOf.get(slug)}`;
    const page = /[?&]page=(\d+)/u.exec(found)?.[1];
    return found.includes("feed.json") && page ? `all-${page}.json` : "index.html";
  });

/** Writes the feeds and what they show into a folder. */
export async function writeSamples(folder) {
  mkdirSync(folder, { recursive: true });
  cpSync(join(project, "demo/newsroom/media"), join(folder, "media"), { recursive: true });
  const write = (name, text) => writeFileSync(join(folder, name), local(text));
  const feeds = feedsOf(base, releases);
  for (const language of newsroom.languages)
    write(`${language}.json`, await feedText(feeds, "json-feed", { language }));
  for (let page = 1; (page - 1) * pageSize < releases.length; page++)
    write(page === 1 ? "all.json" : `all-${page}.json`, await feedText(feeds, "json-feed", { page }));
  write("en.xml", await feedText(feeds, "rss", { language: "en" }));
}
