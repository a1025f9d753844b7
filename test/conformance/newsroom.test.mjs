/* One real newsroom in four formats: the same six releases in each. Skipped if the files are missing. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { readFeed } from "../../dist/feed/index.js";

const folder = resolve(import.meta.dirname, "../../../shared/newsroom");
const skip = !existsSync(folder) && "the newsroom's files (../shared/newsroom) are not here";

const read = (file) =>
  readFeed(readFileSync(resolve(folder, file)), {
    url: "https://newsroom.example/json/v2/releases?publisher=2012662",
  });

/** The fields that all four formats have. Ids differ, because RSS has a URL instead of a number. */
const commonFields = ({ title, published, lead, url }) => ({
  title,
  published,
  lead,
  number: /\/(\d{8})\//.exec(url)?.[1],
});

test("the newsroom's four files give the same six releases", { skip }, async () => {
  const [first, ...others] = await Promise.all(
    [
      "via-releases.json",
      "via-public-website-list.json",
      "via-releases.rss",
      "via-releases-windows-1252.rss",
    ].map(read),
  );
  assert.equal(first.releases.length, 6);
  assert.equal(first.releases[0].published, "2025-07-04T11:00:00Z");
  assert.ok(first.releases.every(({ lead, published, url }) => lead && published && url));
  for (const { releases, skipped } of others) {
    assert.equal(skipped, 0);
    assert.deepEqual(releases.map(commonFields), first.releases.map(commonFields));
  }
});
