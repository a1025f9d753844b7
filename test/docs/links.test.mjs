/* The documentation's links and paths: each leads to a file and a heading that exist, and each link to what npm publishes. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import { test } from "node:test";
import { headingIds } from "../../scripts/docs/heading-ids.mjs";

const root = resolve(import.meta.dirname, "../..");
const { files: published } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "CHANGELOG.md",
  ...readdirSync(join(root, "docs"), { recursive: true })
    .filter((path) => path.endsWith(".md"))
    .map((path) => posix.join("docs", path.replaceAll("\\", "/"))),
];

const read = (path) => readFileSync(join(root, path), "utf8");

/** Markdown without its code, which may contain brackets that are no links. */
const withoutCode = (text) => text.replace(/^(`{3,})[^]*?^\1$/gmu, "").replace(/(`+)[^`]+\1/gu, "code");

const linksOf = (text) =>
  Array.from(withoutCode(text).matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/gu), ([, target]) => target);

/** The ids that GitHub gives to the headings of a page. */
function anchorsOf(text) {
  const idFor = headingIds();
  const headings = text.replace(/^(`{3,})[^]*?^\1$/gmu, "").matchAll(/^#{1,6} (.+)$/gmu);
  return Array.from(headings, ([, heading]) => idFor(heading.replace(/\[([^\]]*)\]\([^)]*\)/gu, "$1")));
}

/** What is wrong with the links of a text that stands at a path of the project. */
function faultsIn(text, path) {
  return linksOf(text).flatMap((link) => {
    if (/^[a-z]+:/iu.test(link)) return [];
    const [target, anchor] = link.split("#");
    const file = target ? posix.join(posix.dirname(path), decodeURI(target)) : path;
    if (!existsSync(join(root, file))) return [`${path}: ${link} leads to no file`];
    if (statSync(join(root, file)).isDirectory()) return [`${path}: ${link} leads to a folder`];
    if (!isPublished(file)) return [`${path}: ${link} leads to a file that npm does not publish`];
    const content = file === path ? text : read(file);
    if (anchor && !anchorsOf(content).includes(anchor)) return [`${path}: ${link} leads to no heading`];
    return [];
  });
}

const isPublished = (file) =>
  ["README.md", "LICENSE", ...published].some((entry) => file === entry || file.startsWith(`${entry}/`));

for (const path of pages)
  test(`${path}: every relative link leads somewhere`, () => {
    assert.deepEqual(faultsIn(read(path), path), []);
  });

test("every file or folder of the project that a page names as code exists", () => {
  const named = /`((?:src|test|scripts|stories|demo|docs|\.github)\/[\w./-]+)`/gu;
  const missing = pages
    // The changelog is about the past.
    .filter((page) => page !== "CHANGELOG.md")
    .flatMap((page) => Array.from(read(page).matchAll(named), ([, path]) => `${page}: ${path}`))
    .filter((found) => !existsSync(join(root, found.split(": ")[1])));
  assert.deepEqual(missing, []);
});

test("every page is linked from the README or from the index of the documentation", () => {
  const reached = new Set(["README.md"]);
  for (const page of reached)
    if (page.endsWith(".md"))
      for (const link of linksOf(read(page)).filter((one) => !/^[a-z]+:/iu.test(one))) {
        const [target] = link.split("#");
        if (target) reached.add(posix.join(posix.dirname(page), target));
      }
  assert.deepEqual(
    pages.filter((page) => !reached.has(page)),
    [],
  );
});

test("the README has at most 150 lines", () => {
  const lines = read("README.md").trimEnd().split("\n").length;
  assert.ok(lines <= 150, `${lines} lines`);
});

test("the check finds a link that leads nowhere", () => {
  for (const [link, fault] of [
    ["missing.md", "no file"],
    ["docs/missing.md#try-it", "no file"],
    ["#no-such-heading", "no heading"],
    ["docs/README.md#no-such-heading", "no heading"],
    ["docs", "a folder"],
    ["package.json", "does not publish"],
  ]) {
    const [found, ...others] = faultsIn(`# Heading\n\n[text](${link})`, "README.md");
    assert.match(found ?? "nothing", new RegExp(fault, "u"), link);
    assert.deepEqual(others, []);
  }
  for (const link of ["#heading-1", "docs/README.md#get-started", "https://example.org/missing.md"])
    assert.deepEqual(faultsIn(`# Heading\n\n## Heading\n\n![text](${link})`, "README.md"), []);
  assert.deepEqual(faultsIn("```md\n[text](missing.md)\n```\n\n`[text](missing.md)`", "README.md"), []);
});
