/* What the patches of Lit save, which takes a build for each. Part of `npm run test:more`. */
import assert from "node:assert/strict";
import { resolve } from "node:path";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { build } from "vite";
import { litDirectives } from "../../scripts/vite/patches/lit-directives.mjs";
import { litDecorators } from "../../scripts/vite/patches/lit-decorators.mjs";
import { litUnusedHooks } from "../../scripts/vite/patches/lit-unused-hooks.mjs";
import { litStyleSheets } from "../../scripts/vite/patches/lit-style-sheets.mjs";
import { litTask } from "../../scripts/vite/patches/lit-task.mjs";
import { litTemplates } from "../../scripts/vite/patches/lit-templates.mjs";
import { litGlobals } from "../../scripts/vite/patches/lit-globals.mjs";
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
  const forSize = [
    litStyleSheets,
    litDecorators,
    litUnusedHooks,
    litDirectives,
    litTemplates,
    litGlobals,
    litTask,
  ];
  const all = await sizeWith(forSize);
  for (const patch of forSize) {
    const saved = (await sizeWith(forSize.filter((other) => other !== patch))) - all;
    assert.ok(saved >= worthwhile, `${patch.name} saves ${saved} bytes`);
  }
});
