import { rmSync } from "node:fs";
import { defineConfig, type EnvironmentOptions } from "vite";
import { chunkFileNames } from "./scripts/vite/chunk-names.mjs";
import { compileWhileLoading } from "./scripts/vite/compile-while-loading.mjs";
import { copyIntoChunks } from "./scripts/vite/copy-into-chunks.mjs";
import { entryByName } from "./scripts/vite/entry-by-name.mjs";
import { groupsInOneFile } from "./scripts/vite/groups-in-one-file.mjs";
import { inFirstFile } from "./scripts/vite/in-first-file.mjs";
import { libraryPatches } from "./scripts/vite/library-patches.mjs";
import { localesByCode } from "./scripts/vite/locales-by-code.mjs";
import { markExpressions } from "./scripts/vite/mark-expressions.mjs";
import { minifyAgain } from "./scripts/vite/minify-again.mjs";
import { minifyTemplates } from "./scripts/vite/minify-templates.mjs";
import { oneContentPerChunk } from "./scripts/vite/one-content-per-chunk.mjs";
import { ownExports } from "./scripts/vite/own-exports.mjs";
import { refuseClassicScript } from "./scripts/vite/refuse-classic-script.mjs";
import { splitStrings } from "./scripts/vite/split-strings.mjs";

/**
 * The script-tag builds. Each is built twice: into `dist/script`, where one file holds everything that the reader sees first
 * and the rest loads on demand, and into `dist/single`, where one file holds everything, so that one hash covers it.
 */
const entries = ["press-list", "press-release", "subscribe-form", "newsroom-elements"];

const folders = { script: "dist/script", single: "dist/single" };

const scriptBuild = (entry: string, folder: keyof typeof folders): EnvironmentOptions => ({
  // The code runs in pages. "client" would wrap each `import()` in a helper of Vite's that the elements do not need.
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
      // Gives `entryByName` source maps for what it rewrites.
      experimental: { nativeMagicString: true },
      output: {
        format: "es",
        entryFileNames: "[name].js",
        chunkFileNames: chunkFileNames(entry),
        comments: false,
        generatedCode: { symbols: false },
        codeSplitting: folder === "script",
      },
    },
  },
});

// The name of a Vite environment must be an identifier.
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
    inFirstFile,
    groupsInOneFile,
    splitStrings,
    copyIntoChunks,
    minifyTemplates,
    markExpressions,
    ownExports,
    ...libraryPatches,
    localesByCode,
    entryByName,
    minifyAgain,
    refuseClassicScript,
    compileWhileLoading,
    oneContentPerChunk,
  ],
  environments,
  builder: {
    async buildApp(builder) {
      // A chunk left from an earlier build would be published with this one.
      for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
      for (const name of Object.keys(environments)) await builder.build(builder.environments[name]!);
    },
  },
});
