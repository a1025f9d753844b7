/* The patches that the build makes to the published code of libraries: each applies, and refuses code that it does not know. What
   they save is measured in patch-savings.mjs. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { init, parse } from "es-module-lexer";
import { dompurifyDefaultLists } from "../../scripts/vite/patches/dompurify-default-lists.mjs";
import { litDirectives } from "../../scripts/vite/patches/lit-directives.mjs";
import { litDecorators } from "../../scripts/vite/patches/lit-decorators.mjs";
import { litUnusedHooks } from "../../scripts/vite/patches/lit-unused-hooks.mjs";
import { litStyleSheets } from "../../scripts/vite/patches/lit-style-sheets.mjs";
import { litTask } from "../../scripts/vite/patches/lit-task.mjs";
import { litTemplates } from "../../scripts/vite/patches/lit-templates.mjs";
import { litTemplatePolicy } from "../../scripts/vite/patches/lit-template-policy.mjs";
import { litGlobals } from "../../scripts/vite/patches/lit-globals.mjs";
import { libraryPatches } from "../../scripts/vite/library-patches.mjs";

const project = resolve(import.meta.dirname, "../..");

/** Each patch with the files that it changes, and a word in each that it removes. */
const patches = [
  [litTemplatePolicy, { "lit-html/lit-html.js": 'createPolicy("lit-html"' }],
  [litStyleSheets, { "@lit/reactive-element/css-tag.js": "CSSStyleSheet.prototype" }],
  [litDecorators, { "@lit/reactive-element/reactive-element.js": "litPropertyMetadata" }],
  [litUnusedHooks, { "@lit/reactive-element/reactive-element.js": "JSON.parse" }],
  [litDirectives, { "lit-html/lit-html.js": "setConnected", "lit-element/lit-element.js": "setConnected" }],
  [litTemplates, { "lit-html/lit-html.js": "<math>" }],
  [
    litGlobals,
    {
      "@lit/reactive-element/reactive-element.js": "reactiveElementVersions",
      "lit-html/lit-html.js": "litHtmlVersions",
      "lit-element/lit-element.js": "litElementVersions",
    },
  ],
  [litTask, { "@lit/task/task.js": "initialValue" }],
  [dompurifyDefaultLists, { "dompurify/dist/purify.es.mjs": '"blockquote"' }],
];

const fail = {
  error(message) {
    throw new Error(message);
  },
};

await init;

test("each patch of the build is tried here", () => {
  assert.deepEqual(
    patches.map(([patch]) => patch),
    libraryPatches,
  );
});

for (const [{ name, transform }, files] of patches) {
  for (const [file, removed] of Object.entries(files)) {
    const path = resolve(project, "node_modules", file);

    test(`${name} applies to ${file} as it is installed`, () => {
      const published = readFileSync(path, "utf8");
      assert.ok(published.includes(removed), `${file} holds no ${removed}: is the patch still needed?`);
      const { code } = transform.call(fail, published, path);
      assert.ok(!code.includes(removed));
      parse(code, path);
    });

    test(`${name} refuses a ${file} that it does not know`, () => {
      assert.throws(() => transform.call(fail, "export {};", path), /Look at what changed/u);
    });
  }

  test(`${name} leaves every other file as it is`, () => {
    assert.equal(transform.call(fail, "export {};", resolve(project, "src/index.ts")), null);
  });
}
