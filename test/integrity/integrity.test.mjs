/* Loads every published script with one byte changed, in real pages under CSP and enforced Trusted Types. Run `npm run build` first. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { before, describe, test } from "node:test";
import { integrityOf } from "../../scripts/integrity.mjs";
import { engineNames, findEngine } from "../helpers/find-engine.mjs";
import { runCases } from "./run-cases.mjs";

const dist = resolve(import.meta.dirname, "../../dist");
const { version, files } = JSON.parse(readFileSync(join(dist, "integrity.json"), "utf8"));
const published = Object.keys(files);
const entries = published.filter((file) => file.split("/").length === 2);
const checkedFiles = published.filter((file) => file.startsWith("checked/") && !entries.includes(file));
const read = (file) => readFileSync(join(dist, file));

/** Returns the file with one bit changed. */
function withFlippedBit(file, position) {
  const content = read(file);
  content[position] ^= 1;
  return content;
}

/** Returns the file with a byte changed inside a word, so that it is still a valid script. */
function withTypo(file, word) {
  const position = read(file).indexOf(word);
  assert.ok(position > 0, `${file} does not hold "${word}"`);
  return withFlippedBit(file, position);
}

/** The first byte, one in the middle, and the last. */
const positions = (file) => [0, Math.floor(files[file].bytes / 2), files[file].bytes - 1];

const somePosition = (file, index) => positions(file)[index % 3];

const isLanguage = (file) => /\/chunks\/[a-z]{2}-[\w-]{6}\.js$/u.test(file);

/** The entry that loads a file of a checked build. */
const entryOf = (file) => `${file.split("/").slice(0, 2).join("/")}.js`;
const mainOf = (entry) => entry.replace(/([^/]+)\.js$/u, "$1/$1.js");

const cases = {
  // With a query, too, as WordPress and others write it behind the address of every script.
  intact: entries.flatMap((entry) =>
    ["", "?ver=1.2"].map((query) => ({
      entry,
      query,
      loads: entry.startsWith("checked/")
        ? checkedFiles.filter((file) => entryOf(file) === entry && file !== mainOf(entry))
        : [],
    })),
  ),
  tamperedEntry: entries.flatMap((entry) =>
    positions(entry).map((position) => ({
      entry,
      file: entry,
      content: () => withFlippedBit(entry, position),
    })),
  ),
  // One place in each of the many small files, which differs from file to file; all three in those that start a page.
  tamperedFile: [
    ...checkedFiles
      .filter((file) => !isLanguage(file))
      .flatMap((file, index) =>
        (file === mainOf(entryOf(file)) ? positions(file) : [somePosition(file, index)]).map((position) => ({
          entry: entryOf(file),
          file,
          content: () => withFlippedBit(file, position),
          loads: [file],
        })),
      ),
    // All languages of an entry in one page: there are too many for a page each.
    ...entries
      .filter((entry) => entry.startsWith("checked/"))
      .map((entry) => {
        const loads = checkedFiles.filter((file) => entryOf(file) === entry && isLanguage(file));
        const content = (file) => withFlippedBit(file, somePosition(file, loads.indexOf(file)));
        return { entry, file: loads, content, loads };
      }),
  ],
  // Words that a reader sees, so that no tool may shorten them.
  unprotected: [
    ...["single", "script"].map((folder) => [`${folder}/press-list.js`, `${folder}/press-list.js`]),
    ["checked/press-list.js", "checked/press-list/press-list.js"],
  ].map(([entry, file]) => ({
    entry,
    file,
    content: () => withTypo(file, "Try again"),
    withoutIntegrity: true,
  })),
  // Two parts of a site that each bring a folder of their own.
  twoFolders: [{ entry: "checked/press-list.js", second: "checked/subscribe-form.js" }],
  // A script that the page has named before its tag, in the builds whose first file `integrity` covers.
  named: ["preload", "checked preload"].flatMap((named) =>
    ["single", "script"].map((folder) => ({
      entry: `${folder}/press-list.js`,
      file: `${folder}/press-list.js`,
      content: () => withTypo(`${folder}/press-list.js`, "Try again"),
      named,
    })),
  ),
};

for (const engine of engineNames) {
  const skip = !findEngine(engine) && !process.env.CI && `${engine} is not installed`;

  describe(`integrity in ${engine}`, { skip }, () => {
    const results = {};

    before(async () => {
      const all = Object.entries(cases).flatMap(([kind, list]) => list.map((one) => ({ ...one, kind })));
      const outcomes = await runCases(engine, all, { dist, integrity: (file) => files[file].integrity });
      for (const [index, { kind, ...one }] of all.entries())
        (results[kind] ??= []).push({ ...one, ...outcomes[index] });
    });

    test("an unchanged script runs under CSP and Trusted Types, and loads each of its files once", () => {
      for (const { entry, outcome, loaded, loads, faults, requested } of results.intact) {
        assert.equal(outcome, "defined", entry);
        assert.deepEqual(
          requested.filter((file, index) => requested.indexOf(file) !== index),
          [],
          entry,
        );
        assert.deepEqual(
          loaded,
          loads.map((file) => `${file}: loaded`),
          entry,
        );
        assert.deepEqual(faults, [], entry);
      }
    });

    test("an entry with a changed byte does not run, and the content inside the elements is shown", () => {
      for (const { entry, outcome, fallback, faults } of results.tamperedEntry) {
        assert.equal(outcome, "entry refused", entry);
        assert.ok(fallback, entry);
        assert.deepEqual(faults, [], entry);
      }
    });

    test("a file of a checked build with a changed byte does not run, and causes no uncaught error", () => {
      const refusal = (file) =>
        `TypeError: ${file.slice("checked/".length)} did not arrive as it was published`;
      for (const { file, outcome, loaded, loads, fallback, faults } of results.tamperedFile) {
        if (outcome === "defined")
          assert.deepEqual(
            loaded,
            loads.map((one) => `${one}: ${refusal(one)}`),
          );
        else assert.deepEqual([outcome, fallback], [`not run: ${refusal(file)}`, true]);
        assert.deepEqual(faults, [], file);
      }
    });

    test("checked builds in two folders share the policy of the first under a list of policy names", () => {
      for (const { outcome, faults } of results.twoFolders)
        assert.deepEqual([outcome, faults], ["both defined", []]);
    });

    // SECURITY.md says so: no page may name a script without its hash.
    test("a changed script runs if the page has named it without its hash before the tag", () => {
      for (const { entry, named, ran } of results.named)
        if (named === "preload") assert.equal(ran, engine !== "webkit", entry);
    });

    test("a changed script does not run if the page has named it with its hash", () => {
      for (const { named, outcome, ran } of results.named)
        if (named === "checked preload") assert.deepEqual([outcome, ran], ["entry refused", false]);
    });

    test("a changed file runs without the hashes, so the hashes are what stops it", () => {
      for (const { file, outcome } of results.unprotected) assert.equal(outcome, "defined", file);
    });
  });
}

test("integrity.json lists exactly the scripts of the package, with their hashes and sizes", () => {
  const scripts = ["checked", "script", "single"].flatMap((folder) =>
    readdirSync(join(dist, folder), { recursive: true })
      .filter((file) => file.endsWith(".js"))
      .map((file) => `${folder}/${file}`),
  );
  assert.deepEqual(published.toSorted(), scripts.sort());
  assert.ok(entries.length === 12 && checkedFiles.length > 12);
  for (const file of published) {
    assert.deepEqual(files[file], { integrity: integrityOf(read(file)), bytes: read(file).length }, file);
  }
  assert.equal(version, JSON.parse(readFileSync(join(dist, "../package.json"), "utf8")).version);
});

test("the script tags to copy have the hashes of integrity.json", () => {
  const snippets = read("snippets.md").toString();
  for (const entry of entries.filter((file) => !file.startsWith("script/")))
    // In the preload and in the script tag.
    assert.equal(snippets.split(`integrity="${files[entry].integrity}" crossorigin>`).length, 3, entry);
});

test("the page of script tags has the style rule of the docs", () => {
  const [, rule] = /```css\n([^`]*)\n```/u.exec(read("snippets.md").toString());
  const docs = readFileSync(join(dist, "../docs/start/before-the-script.md"), "utf8");
  assert.ok(docs.includes(rule));
});

test("a build in one file imports nothing", () => {
  for (const file of entries.filter((entry) => entry.startsWith("single/")))
    assert.doesNotMatch(read(file).toString(), /\bimport\s*[("'`{*]/u, file);
});
