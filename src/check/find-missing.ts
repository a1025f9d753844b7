import type { Feed } from "../feed/feed.js";
import type { Release } from "../release/release.js";
import { countItems } from "./count-items.js";
import type { Finding } from "./report.js";

/** What each release is looked through for: name, what it is called, and whether it is there. */
const parts: [code: string, name: string, isThere: (release: Release, feed: Feed) => unknown][] = [
  ["title", "title", ({ title }) => title],
  ["url", "address of the release", ({ url }) => url],
  ["date", "date", ({ published, updated }) => published ?? updated],
  ["published", "date of publication, only of change", ({ published, updated }) => published ?? !updated],
  ["time", "time of day beside the date", ({ published }) => !published || published.length > 10],
  ["lead", "lead", ({ lead }) => lead],
  ["body", "text", ({ body }) => body],
  ["language", "language", ({ language }, feed) => language ?? feed.language],
  ["contacts", "press contact", ({ contacts, contactText }) => contacts ?? contactText],
];

/**
 * What readers would have more of, were it in the feed.
 *
 * @param withoutId how many items the feed gives no id of their own.
 * @param isXml RSS and Atom have no fields for contacts, so that nobody can be asked to fill them.
 */
export function findMissing(feed: Feed, withoutId: number, isXml: boolean): Finding[] {
  const { releases, title, link } = feed;
  const findings: Finding[] = [];
  const add = (code: string, name: string, items: number, rest = "") => {
    if (items) findings.push({ code, items, text: `${name}: ${countItems(items, releases.length)}${rest}` });
  };
  if (!title) findings.push({ code: "feed-title", text: "title of the feed" });
  if (!link) findings.push({ code: "feed-link", text: "address of the newsroom" });
  add("id", "id", Math.min(withoutId, releases.length), ", so that a changed address makes a new release");
  for (const [code, name, isThere] of parts)
    add(
      code,
      name,
      releases.filter((release) => !isThere(release, feed)).length,
      code === "contacts" && isXml ? " (RSS and Atom have no field for it)" : "",
    );
  const images = releases.flatMap((release) => release.images ?? []);
  const silent = images.filter(({ alt }) => alt === undefined).length;
  if (silent)
    findings.push({
      code: "image-alt",
      text: `text alternative: ${silent === images.length ? `all ${silent}` : `${silent} of ${images.length}`} pictures`,
    });
  return findings;
}
