/* Our elements with each preset beside the components of the design system itself: computed styles of parts that correspond.
   Part of `npm run test:more`; `npm run build` comes first. It installs the design systems from the registry. */
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { unpackPackages } from "../../scripts/install-tools.mjs";
import { browser, skip as skipBrowser } from "../helpers/launch-chromium.mjs";
import { findDifferences, serveComparisons } from "./comparison.mjs";
import { ourParts, systems } from "./systems.mjs";

const built = resolve(import.meta.dirname, "../../dist/themes");
const folder = mkdtempSync(join(tmpdir(), "design-systems-"));
after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

const isUnpacked =
  existsSync(built) &&
  !skipBrowser &&
  unpackPackages(
    Object.fromEntries(Object.entries(systems).map(([name, { package: from }]) => [name, from])),
    folder,
  );
const skip =
  skipBrowser ||
  (!existsSync(built) && "The presets are not built: npm run build") ||
  (!isUnpacked && "SKIPPED: the registry cannot be reached");

let comparisons;
before(async () => {
  if (!skip) comparisons = await serveComparisons(folder);
});
after(() => comparisons?.close());

async function compare(name, options = {}, width = 1280) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await comparisons.open(page, name, options);
  const differences = await findDifferences(page, systems[name]);
  await page.close();
  return differences;
}

for (const [name, { exceptions, hasDark, parts }] of Object.entries(systems))
  test(`${name}: our parts have the styles of the system's own components (H4, T8)`, { skip }, async () => {
    assert.deepEqual(
      Object.keys(parts).filter((part) => !(part in ourParts)),
      [],
    );
    const pages = [[{}, 1280], [{}, 320], [{ dir: "rtl" }, 1280], ...(hasDark ? [[{ dark: "" }, 1280]] : [])];
    const unexplained = [];
    const used = new Set();
    for (const [options, width] of pages)
      for (const [place, values] of await compare(name, options, width)) {
        const key = Object.keys(exceptions).find((pattern) =>
          new RegExp(`^(?:${pattern})$`, "u").test(place),
        );
        if (key) used.add(key);
        else unexplained.push(`${JSON.stringify(options)} ${width}: ${place}: ${values}`);
      }
    assert.deepEqual(unexplained, []);
    assert.deepEqual(
      Object.keys(exceptions).filter((key) => !used.has(key)),
      [],
      "exceptions that are none",
    );
  });

test("differences are found where a page has no preset (self-test)", { skip }, async () => {
  for (const name of Object.keys(systems)) {
    const differences = await compare(name, { plain: "" });
    for (const part of ["heading", "list button", "primary button", "field"])
      assert.ok(
        [...differences.keys()].some((place) => place.startsWith(`${part}: `)),
        `${name}: ${part}`,
      );
  }
});
