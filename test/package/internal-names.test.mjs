/* The names that the build shortens are known to nobody but the code of one build. `npm run build:manifest` comes first. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { test } from "node:test";
import ts from "typescript";
import { internalNames, shortNameOf } from "../../scripts/vite/internal-names.mjs";

const project = resolve(import.meta.dirname, "../..");
const read = (path) => readFileSync(join(project, path), "utf8");
const filesIn = (folder, pattern) =>
  readdirSync(join(project, folder), { recursive: true })
    .map((path) => `${folder}/${path}`)
    .filter((path) => pattern.test(path));

/** Everything that a script build is made of. */
const sources = [
  ...filesIn("src", /\.ts$/u).filter((path) => !/^src\/(gateway|check|cli|snapshot)\//u.test(path)),
  "node_modules/lit-html/lit-html.js",
  "node_modules/lit-html/directive-helpers.js",
  "node_modules/lit-element/lit-element.js",
  "node_modules/@lit/reactive-element/reactive-element.js",
  "node_modules/@lit/task/task.js",
  "node_modules/dompurify/dist/purify.es.mjs",
];

/** The words inside the strings, templates and patterns of a file. */
function wordsInText(path) {
  const names = new Set();
  const addWords = (text) => text.match(/[\w$]+/gu)?.forEach((word) => names.add(word));
  const visit = (node) => {
    // A type is not there at run time.
    if (ts.isTypeNode(node)) return;
    if (
      ts.isStringLiteralLike(node) ||
      ts.isRegularExpressionLiteral(node) ||
      ts.isTemplateLiteralToken(node)
    )
      addWords(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, read(path), ts.ScriptTarget.ES2022, true));
  return names;
}

/** The names that a page may find in the result of an `import()`: those that the imported files export. */
const importedLater = sources.flatMap((path) =>
  [...read(path).matchAll(/\bimport\("(\.[^"]+)\.js"\)/gu)].flatMap(([, target]) => {
    const file = join(dirname(path), `${target}.ts`);
    return [...read(file).matchAll(/^export .*?(?:function|class|const|let) (\w+)/gmu)].map(
      ([, name]) => name,
    );
  }),
);

/** The members that a declaration file of a platform has. */
const platform = new Set(
  filesIn("node_modules/typescript/lib", /\/lib\.(dom|es|esnext|decorators).*\.d\.ts$/u).flatMap(
    (path) => read(path).match(/(?<=^\s+(?:readonly |get |set )?)[\w$]+(?=\??[(:<])/gmu) ?? [],
  ),
);

test("no shortened name is in a string", () => {
  for (const path of sources) {
    const names = wordsInText(path);
    assert.deepEqual(
      internalNames.filter((name) => names.has(name)),
      [],
      path,
    );
  }
});

test("no shortened name is in the result of an import()", () => {
  assert.ok(importedLater.includes("sanitizeHtml"));
  assert.deepEqual(
    internalNames.filter((name) => importedLater.includes(name)),
    [],
  );
});

test("no shortened name belongs to the browser", () => {
  assert.ok(platform.has("querySelector") && platform.has("flatMap"), "the platform's names were found");
  assert.deepEqual(
    internalNames.filter((name) => platform.has(name)),
    [],
  );
});

test("no shortened name is public", () => {
  const { modules } = JSON.parse(read("custom-elements.json"));
  const members = modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ members = [] }) => members.map(({ name }) => name));
  assert.ok(members.includes("reload"));
  assert.deepEqual(
    internalNames.filter((name) => members.includes(name)),
    [],
  );
  for (const path of [
    "src/release/release.ts",
    "src/feed/feed.ts",
    "src/feed/feed-error.ts",
    "src/subscribe/subscribe-error.ts",
  ]) {
    const words = new Set(read(path).match(/\w+/gu));
    assert.deepEqual(
      internalNames.filter((name) => words.has(name)),
      [],
      path,
    );
  }
});

test("each name has a short one of its own, which is no name of the platform or of Lit's nodes", () => {
  const shortNames = [...shortNameOf.values()];
  assert.equal(new Set(shortNames).size, shortNames.length);
  for (const name of shortNames) assert.ok(!platform.has(name) && /^[$_]/u.test(name), name);
  for (const name of [...internalNames, "_$AH", "_$litType$"]) assert.ok(shortNameOf.has(name), name);
  assert.ok(!shortNameOf.has("_$litPart$"));
});
