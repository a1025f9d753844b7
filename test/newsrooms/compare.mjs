/* Compares what was read of an answer with what a reader should see, field by field. */
import { isDeepStrictEqual } from "node:util";
import { characterNames } from "./write.mjs";

const htmlFields = new Set(["body", "boilerplate", "contactText"]);

const references = new Map([
  ...Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\xa0", hellip: "…" }),
  ...[...characterNames].map(([character, name]) => [name, character]),
]);

const decode = (text) =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    name ? (references.get(name) ?? whole) : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );

/** What HTML shows: its text, with one blank for any white space and between blocks, and the addresses in it. */
export function shown(html) {
  const markup = html
    .replace(/<head>[^]*<\/head>|<!doctype[^>]*>/gi, "")
    .replace(/<\/?(?:p|div|br|li|ul|h\d|td|tr|table|figure)\b[^>]*>/g, (tag) => ` ${tag}`);
  return {
    text: decode(markup.replace(/<[^>]*>/g, ""))
      .replace(/\u200b/g, "")
      .replace(/\s+/g, " ")
      .trim(),
    addresses: Array.from(html.matchAll(/<[^>]*\s(?:href|src)="([^"]*)"/g), ([, address]) => decode(address)),
  };
}

const comparable = (name, value) => {
  if (value === undefined) return undefined;
  if (htmlFields.has(name) && typeof value === "string") return shown(value);
  if (name === "language") return value.toLowerCase();
  // Objects of the reader have no prototype.
  return JSON.parse(JSON.stringify(value));
};

/**
 * The comparisons of one answer: `field`, whether it is `ok`, and if not, `want` and `got`. A field of the feed itself has
 * `feed.` before its name.
 */
export function compareAnswer({ expected }, feed) {
  const results = [];
  const add = (field, name, want, got) => {
    const [a, b] = [comparable(name, want), comparable(name, got)];
    results.push({ field, ok: isDeepStrictEqual(a, b), want: a, got: b });
  };
  if (feed instanceof Error) return [{ field: "feed", ok: false, want: "a feed", got: String(feed) }];
  for (const [name, value] of Object.entries(expected.head)) add(`feed.${name}`, name, value, feed[name]);
  add("feed.releases", "", expected.releases.length, feed.releases.length);
  add("feed.skipped", "", 0, feed.skipped);
  expected.releases.forEach((release, index) => {
    const got = feed.releases[index] ?? {};
    for (const name of new Set([...Object.keys(release), ...Object.keys(got)]))
      if (name !== "id" || release.id !== undefined) add(name, name, release[name], got[name]);
  });
  return results;
}
