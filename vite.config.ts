import { rmSync } from "node:fs";
import { defineConfig, type EnvironmentOptions } from "vite";
import { entryByName } from "./scripts/vite/entry-by-name.mjs";
import { minifyAgain } from "./scripts/vite/minify-again.mjs";
import { minifyTemplates } from "./scripts/vite/minify-templates.mjs";
import { splitStrings } from "./scripts/vite/split-strings.mjs";
import { dompurifyDefaultLists } from "./scripts/vite/patches/dompurify-default-lists.mjs";
import { litDecorators } from "./scripts/vite/patches/lit-decorators.mjs";
import { litDrawings } from "./scripts/vite/patches/lit-drawings.mjs";
import { litStyleSheets } from "./scripts/vite/patches/lit-style-sheets.mjs";
import { litTemplatePolicy } from "./scripts/vite/patches/lit-template-policy.mjs";
import { litVersionList } from "./scripts/vite/patches/lit-version-list.mjs";

/**
 * The script-tag builds, each twice: in `dist/script` what the reader sees first is in one file, so that it costs one
 * request, and the rest is loaded when it is needed; in `dist/single` everything is in one file, which one hash covers.
 */
const entries = ["press-list", "press-release", "subscribe-form", "newsroom-elements"];

const folders = { script: "dist/script", single: "dist/single" };

const scriptBuild = (entry: string, folder: keyof typeof folders): EnvironmentOptions => ({
  // Pages, but without the helper that Vite puts around each `import()` of a page's own code.
  consumer: "server",
  resolve: { noExternal: true, conditions: ["browser", "module", "import", "production", "default"] },
  define: { "process.env.NODE_ENV": '"production"' },
  build: {
    outDir: folders[folder],
    emptyOutDir: false,
    target: "es2022",
    minify: "oxc",
    sourcemap: "hidden",
    rolldownOptions: {
      input: { [entry]: `src/script/${entry}.ts` },
      // For the source maps of what `entryByName` writes.
      experimental: { nativeMagicString: true },
      output: {
        format: "es",
        entryFileNames: "[name].js",
        chunkFileNames: "chunks/[name]-[hash:6].js",
        comments: false,
        generatedCode: { symbols: false },
        codeSplitting: folder === "script",
      },
    },
  },
});

// An environment's name is an identifier.
const environments = Object.fromEntries(
  entries.flatMap((entry) =>
    (["script", "single"] as const).map((folder) => [
      `${folder}_${entry.replaceAll("-", "_")}`,
      scriptBuild(entry, folder),
    ]),
  ),
);

export default defineConfig({
  publicDir: false,
  plugins: [
    splitStrings,
    minifyTemplates,
    litTemplatePolicy,
    litStyleSheets,
    litDecorators,
    litDrawings,
    litVersionList,
    dompurifyDefaultLists,
    entryByName,
    minifyAgain,
  ],
  environments,
  builder: {
    async buildApp(builder) {
      // A chunk of an earlier build would be published, and hashed, with this one.
      for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
      for (const name of Object.keys(environments)) await builder.build(builder.environments[name]!);
    },
  },
});
