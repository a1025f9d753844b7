import { minifyHTMLLiterals } from "minify-literals";
import { defineConfig, type EnvironmentOptions, type Plugin } from "vite";

/** The script-tag builds: each is whole in one file, so that what the reader sees first costs one request. */
const entries = ["press-list", "press-release", "subscribe-form", "newsroom-elements"];

/** Vite minifies the code around templates, not the HTML and CSS in them. */
const minifyTemplates: Plugin = {
  name: "minify-templates",
  enforce: "pre",
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    const minified = await minifyHTMLLiterals(code, { fileName: id });
    return minified && { code: minified.code, map: minified.map };
  },
};

/**
 * Vite wraps each `import()` in a helper that preloads its CSS and chunks, some 550 bytes brotli in every entry.
 * Ours has neither, and the helper has no option to leave it out.
 */
const plainImports: Plugin = {
  name: "plain-imports",
  enforce: "pre",
  load: (id) =>
    id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : undefined,
};

const scriptBuild = (entry: string): EnvironmentOptions => ({
  // Pages, but without the helper that Vite puts around each `import()` of a page's own code.
  consumer: "server",
  resolve: { noExternal: true, conditions: ["browser", "module", "import", "production", "default"] },
  define: { "process.env.NODE_ENV": '"production"' },
  build: {
    outDir: "dist/script",
    emptyOutDir: false,
    target: "es2022",
    minify: "oxc",
    sourcemap: "hidden",
    rolldownOptions: {
      input: { [entry]: `src/script/${entry}.ts` },
      output: {
        format: "es",
        entryFileNames: "[name].js",
        chunkFileNames: "chunks/[name]-[hash].js",
        comments: false,
      },
    },
  },
});

// An environment's name is an identifier.
const environmentName = (entry: string): string => entry.replaceAll("-", "_");

export default defineConfig({
  publicDir: false,
  plugins: [minifyTemplates, plainImports],
  environments: Object.fromEntries(entries.map((entry) => [environmentName(entry), scriptBuild(entry)])),
  builder: {
    async buildApp(builder) {
      for (const entry of entries) await builder.build(builder.environments[environmentName(entry)]!);
    },
  },
});
