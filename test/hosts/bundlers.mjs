/* The packed package in four bundlers: what a project's own build makes of it. `npm run build` comes first. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { after, test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { build } from "vite";
import { installPackage } from "../package/install-package.mjs";
import { elements } from "../locales/strings.mjs";

const site = mkdtempSync(join(tmpdir(), "bundlers-"));
after(() => rmSync(site, { recursive: true, force: true, maxRetries: 3 }));
installPackage(site);
const tools = mkdtempSync(join(site, "tools-"));
const packages = ["esbuild@0.28.2", "rollup@4.67.4", "@rollup/plugin-node-resolve@16.0.3", "webpack@5.102.1"];
const options = ["--no-save", "--ignore-scripts", "--no-audit", "--no-fund"];
execFileSync("npm", ["install", "--prefix", tools, ...options, ...packages], {
  stdio: ["ignore", "ignore", "inherit"],
});
const load = createRequire(join(tools, "package.json"));
const esbuild = load("esbuild");
const { rollup } = load("rollup");
const { nodeResolve } = load("@rollup/plugin-node-resolve");
const webpack = load("webpack");

/** Each bundles a module of the project into a folder, minified and with source maps. */
const bundlers = {
  async rollup(input, dir) {
    const bundle = await rollup({ input, plugins: [nodeResolve({ browser: true })] });
    await bundle.write({ dir, sourcemap: true });
    await bundle.close();
    // Rollup does not minify; esbuild does, file by file.
    for (const file of scriptsIn(dir))
      writeFileSync(
        join(dir, file),
        (await esbuild.transform(readFileSync(join(dir, file), "utf8"), { minify: true })).code,
      );
  },
  vite: (input, outDir) =>
    build({
      configFile: false,
      root: site,
      logLevel: "warn",
      build: { outDir, sourcemap: true, rolldownOptions: { input } },
    }),
  webpack: (entry, path) =>
    new Promise((done, fail) => {
      const options = { mode: "production", context: site, entry, output: { path }, devtool: "source-map" };
      webpack(options, (error, stats) =>
        error || stats.hasErrors() ? fail(error ?? new Error(stats.toString("errors-only"))) : done(),
      );
    }),
  esbuild: (input, outdir) =>
    esbuild.build({
      absWorkingDir: site,
      entryPoints: [input],
      outdir,
      bundle: true,
      minify: true,
      splitting: true,
      format: "esm",
      sourcemap: true,
      logLevel: "warning",
    }),
};

const filesIn = (folder, end) =>
  readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(end));
const scriptsIn = (folder) => filesIn(folder, ".js");

const textOf = (folder) =>
  scriptsIn(folder)
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");

/** Code without the escapes that a bundler writes for what is not ASCII, or for a quotation mark. */
const unescaped = (code) =>
  code
    .replace(/\\u\{([\da-f]+)\}|\\u([\da-f]{4})|\\x([\da-f]{2})/giu, (_, ...numbers) =>
      String.fromCodePoint(`0x${numbers.slice(0, 3).find(Boolean)}`),
    )
    .replace(/\\(["'`])/gu, "$1");

const sentencesIn = (value) =>
  typeof value === "string" ? [value] : Object.values(value ?? {}).flatMap(sentencesIn);

/** A script and those that it imports at once, and so on. */
function loadedBy(folder, script, found = new Set()) {
  found.add(script);
  for (const [, path] of readFileSync(join(folder, script), "utf8").matchAll(
    /\bimport\s*(?:[\w${},*\s]+?from\s*)?["'](\.[^"']+)["']/gu,
  )) {
    const file = posix.join(posix.dirname(script), path);
    if (!found.has(file)) loadedBy(folder, file, found);
  }
  return [...found];
}

async function bundle(name, code) {
  const entry = join(site, "entry.js");
  writeFileSync(entry, code);
  const folder = mkdtempSync(join(site, `${name}-`));
  await bundlers[name](entry, folder);
  return folder;
}

for (const name of Object.keys(bundlers)) {
  test(`${name}: one Lit, source maps, and every sentence (X1)`, async () => {
    const folder = await bundle(name, 'import "newsroom-elements/define";');
    const code = textOf(folder);
    assert.equal(code.match(/litElementVersions/gu).length, 1);
    const sources = filesIn(folder, ".js.map").flatMap(
      (file) => JSON.parse(readFileSync(join(folder, file), "utf8")).sources,
    );
    for (const module of ["elements/press-list/press-list.js", "locales/da.js"])
      assert.ok(
        sources.some((source) => source.endsWith(`newsroom-elements/dist/${module}`)),
        module,
      );
    const plain = unescaped(code);
    for (const [language, strings] of Object.entries(elements))
      for (const sentence of sentencesIn(strings))
        assert.ok(plain.includes(sentence), `${language}: ${sentence}`);
  });

  // With \`splitting\`, esbuild also loads the elements from "newsroom-elements", although nothing uses them.
  test(`${name}: an error class alone takes less than 1 kB (X8)`, async (t) => {
    const folder = await bundle(
      name,
      'import { FeedError } from "newsroom-elements/feed"; globalThis.isFeedError = (error) => error instanceof FeedError;',
    );
    const entry = scriptsIn(folder).find((file) => /^(assets\/)?(entry|main|index)\b/u.test(file));
    const files = loadedBy(folder, entry);
    const bytes = files.reduce(
      (sum, file) => sum + brotliCompressSync(readFileSync(join(folder, file))).length,
      0,
    );
    t.diagnostic(`${bytes} bytes in ${files.length} files`);
    assert.ok(bytes > 100 && bytes < 1000, `${bytes} bytes`);
  });
}
