import type { Feed } from "../feed/feed.js";
import type { Release } from "../release/release.js";
import { countItems } from "./count-items.js";
import type { Finding } from "./report.js";

/** The fields that each release should have: code, name and test. */
const parts: [code: string, name: string, isThere: (release: Release, feed: Feed) => unknown][] = [
  ["title", "title", ({ title }) => title],
  ["url", "link to the release", ({ url }) => url],
  ["date", "date", ({ published, updated }) => published ?? updated],
  [
    "published",
    "publication date (only a modification date)",
    ({ published, updated }) => published ?? !updated,
  ],
  ["time", "time of day", ({ published }) => !published || published.length > 10],
  ["lead", "lead", ({ lead }) => lead],
  ["body", "body text", ({ body }) => body],
  ["language", "language", ({ language }, feed) => language ?? feed.language],
  ["contacts", "press contact", ({ contacts, contactText }) => contacts ?? contactText],
];

/**
 * Lists the fields that are missing in a feed and that readers would benefit from.
 *
 * @param withoutId Number of items that have no id
 * @param isXml Whether the feed is RSS or Atom, which have no field for press contacts
 */
export function findMissing(feed: Feed, withoutId: number, isXml: boolean): Finding[] {
  const { releases, title, link } = feed;
  const findings: Finding[] = [];
  const add = (code: string, name: string, items: number, rest = "") => {
    if (items) findings.push({ code, items, text: `${name}: ${countItems(items, releases.length)}${rest}` });
  };
  if (!title) findings.push({ code: "feed-title", text: "feed title" });
  if (!link) findings.push({ code: "feed-link", text: "link to the newsroom" });
  add(
    "id",
    "id",
    Math.min(withoutId, releases.length),
    ". If the link of such an item changes, it counts as a new release",
  );
  for (const [code, name, isThere] of parts)
    add(
      code,
      name,
      releases.filter((release) => !isThere(release, feed)).length,
      code === "contacts" && isXml ? " (RSS and Atom have no field for it)" : "",
    );
  const images = releases.flatMap((release) => release.images ?? []);
  const withoutAlt = images.filter(({ alt }) => alt === undefined).length;
  if (withoutAlt)
    findings.push({
      code: "image-alt",
      text: `alternative text (alt): ${withoutAlt} of ${images.length} ${images.length === 1 ? "image" : "images"}`,
    });
  return findings;
}
