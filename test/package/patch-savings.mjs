/* What the patches of Lit save, which takes a build for each. Part of `npm run test:more`. */
import assert from "node:assert/strict";
import { resolve } from "node:path";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { build } from "vite";
import { dompurifyDefaultLists } from "../../scripts/vite/patches/dompurify-default-lists.mjs";
import { litTemplatePolicy } from "../../scripts/vite/patches/lit-template-policy.mjs";
import { libraryPatches } from "../../scripts/vite/library-patches.mjs";
import { minifyAgain } from "../../scripts/vite/minify-again.mjs";

const project = resolve(import.meta.dirname, "../..");

/** Bytes below which a patch is not worth its risk. */
const worthwhile = 50;

/** Bytes of all three elements in one file with these patches, in brotli. */
async function sizeWith(plugins) {
  const { output } = await build({
    configFile: false,
    root: project,
    logLevel: "error",
    plugins: [...plugins, minifyAgain],
    define: { "process.env.NODE_ENV": '"production"' },
    resolve: { conditions: ["browser", "module", "import", "production", "default"] },
    build: {
      modulePreload: false,
      write: false,
      minify: "oxc",
      target: "es2022",
      rolldownOptions: { input: "src/script/newsroom-elements.ts", output: { comments: false } },
    },
  });
  return brotliCompressSync(output.find(({ isEntry }) => isEntry).code).length;
}

test(`each patch of Lit that is there for its size saves ${worthwhile} bytes or more`, async () => {
  // The other two are there for what they do.
  const forSize = libraryPatches.filter(
    (patch) => ![litTemplatePolicy, dompurifyDefaultLists].includes(patch),
  );
  const all = await sizeWith(forSize);
  for (const patch of forSize) {
    const saved = (await sizeWith(forSize.filter((other) => other !== patch))) - all;
    assert.ok(saved >= worthwhile, `${patch.name} saves ${saved} bytes`);
  }
});
