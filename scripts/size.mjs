/* Measures what a page downloads from the script-tag builds. `node scripts/size.mjs [--json]` exits with 1 over a budget. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "vite";
import { importsOf } from "./built-imports.mjs";
import { minifyAgain } from "./vite/minify-again.mjs";

const root = resolve(import.meta.dirname, "..");

/** Bytes that stay free in each scenario: the hash in a chunk's name alone moves its size by up to 50. */
const reserve = 150;

/**
 * Budgets are in bytes of brotli 11, summed over the files, as a web server sends them.
 * `lazy` names the chunks that the scenario loads; test/package/size.test.mjs compares them with what Chromium requests.
 * `without` names modules that none of the files may contain.
 */
export const scenarios = [
  {
    // RSS, Atom and JSON Feed are read by the same file.
    name: "<press-list> shows an RSS feed or a JSON Feed",
    entry: "press-list.js",
    lazy: [],
    budget: 16_000,
    without: ["node_modules/dompurify/", "src/sanitize/sanitize-html.ts", "src/subscribe/"],
  },
  {
    name: "<subscribe-form> builds its form",
    entry: "subscribe-form.js",
    lazy: [],
    budget: 10_000,
    without: ["node_modules/dompurify/", "src/sanitize/", "src/feed/"],
  },
  {
    name: "all three, around a form of the page, and a release is shown",
    entry: "newsroom-elements.js",
    lazy: ["sanitize-html"],
    budget: 34_000,
    without: [],
  },
];

/** Measures every scenario in a folder of built files. Throws when a scenario names a file that is missing. */
export async function measure(folder) {
  return scenarios.map(({ name, entry, lazy, budget, without }) => {
    const files = loadedFiles(folder, entry, lazy);
    const sizes = files.map((file) => sizesOf(file, readFileSync(join(folder, file))));
    const modules = files.flatMap((file) => modulesIn(join(folder, file)));
    return {
      name,
      budget,
      reserve,
      files: sizes,
      brotli: sizes.reduce((sum, { brotli }) => sum + brotli, 0),
      intruders: modules.filter((module) => without.some((part) => module.includes(part))),
    };
  });
}

const sizesOf = (file, content) => ({
  file,
  raw: content.length,
  gzip: gzipSync(content, { level: 9 }).length,
  brotli: brotliCompressSync(content).length,
});

/**
 * Measures what the feed layer costs a page on top of Lit: what reads XML and JSON Feed, without the code that few feeds
 * load.
 */
export async function measureFeedLayer() {
  const lit = await bundle("node_modules/lit/index.js");
  const layer = await bundle("node_modules/lit/index.js", "src/feed/load-feed.ts");
  const cost = Object.fromEntries(
    ["raw", "gzip", "brotli"].map((unit) => [unit, layer.sizes[unit] - lit.sizes[unit]]),
  );
  return {
    name: "the feed layer for XML and JSON Feed, on top of Lit",
    budget: 6500,
    reserve: 0,
    files: [{ file: "load-feed.js", ...cost }],
    brotli: cost.brotli,
    intruders: layer.modules.filter((id) => /\/formats\/(?!xml-feed|json-feed)/u.test(id)),
  };
}

/** Measures the chunk of each language; the largest is held to the budget. */
export function measureLanguages(folder) {
  const files = readdirSync(join(folder, "chunks"))
    .filter((file) => /^[a-z]{2}-[\w-]{6}\.js$/u.test(file))
    .map((file) => sizesOf(`chunks/${file}`, readFileSync(join(folder, "chunks", file))));
  return {
    name: "a language, the largest of them",
    budget: 2000,
    reserve: 0,
    files,
    brotli: Math.max(...files.map(({ brotli }) => brotli)),
    intruders: [],
  };
}

/** Puts modules, with everything that they import statically, into one file. */
async function bundle(...modules) {
  const entry = "\0entry";
  const { output } = await build({
    configFile: false,
    root,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    resolve: { conditions: ["browser", "module", "import", "production", "default"] },
    ssr: { noExternal: true },
    plugins: [
      {
        name: "all-exports",
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) =>
          id === entry
            ? modules.map((path) => `export * from ${JSON.stringify(resolve(root, path))};`).join("\n")
            : undefined,
        resolveDynamicImport: (id) => ({ id, external: true }),
      },
      minifyAgain,
    ],
    build: {
      ssr: true,
      write: false,
      minify: "oxc",
      target: "es2022",
      rolldownOptions: { input: entry, output: { codeSplitting: false, comments: false } },
    },
  });
  const [{ fileName, code, moduleIds }] = output;
  return { sizes: sizesOf(fileName, Buffer.from(code)), modules: moduleIds };
}

/** Whether a result of `measure` is within its budget and contains no module that it must not. */
export function passes({ brotli, budget, reserve, intruders }) {
  return brotli <= budget - reserve && intruders.length === 0;
}

/** The entry and the named lazy chunks, with everything that they import statically. */
function loadedFiles(folder, entry, lazy) {
  const files = new Set();
  const reachable = new Set();
  const load = (file) => {
    if (files.has(file)) return;
    files.add(file);
    for (const { isLazy, targets } of importsOf(folder, file, readFileSync(join(folder, file), "utf8"))) {
      for (const target of targets) {
        if (isLazy) reachable.add(target);
        else load(target);
      }
    }
  };
  load(entry);
  for (const name of lazy) {
    const chunk = [...reachable].find((file) => file.startsWith(join("chunks", `${name}-`)));
    if (!chunk) throw new Error(`${entry} loads no chunk "${name}". It loads: ${[...reachable].join(", ")}`);
    load(chunk);
  }
  return [...files];
}

/** The source modules that a built file contains code of, from its source map. */
function modulesIn(path) {
  const { sources } = JSON.parse(readFileSync(`${path}.map`, "utf8"));
  return sources.map((source) => relative(process.cwd(), resolve(dirname(path), source)));
}

async function main() {
  const folder = resolve(root, "dist/script");
  if (!existsSync(folder) || readdirSync(folder).length === 0) {
    console.error("There is no dist/script: npm run build");
    process.exit(1);
  }
  const results = [...(await measure(folder)), await measureFeedLayer(), measureLanguages(folder)];
  if (process.argv.includes("--json")) console.log(JSON.stringify(results, null, 2));
  else print(results);
  process.exitCode = results.every(passes) ? 0 : 1;
}

function print(results) {
  const row = (name, raw, gzip, brotli, rest = "") =>
    console.log(
      `${name.padEnd(48)}${[raw, gzip, brotli].map((cell) => String(cell).padStart(8)).join("")}  ${rest}`,
    );
  row("bytes", "raw", "gzip", "brotli");
  for (const result of results) {
    const sum = (unit) => result.files.reduce((total, file) => total + file[unit], 0);
    const left = result.budget - result.reserve - result.brotli;
    row(
      result.name,
      sum("raw"),
      sum("gzip"),
      result.brotli,
      left < 0
        ? `OVER its budget of ${result.budget}, ${result.reserve} of them to stay free, by ${-left}`
        : `of ${result.budget}, ${result.reserve} of them to stay free, ${left} left`,
    );
    for (const { file, raw, gzip, brotli } of result.files) row(`  ${file}`, raw, gzip, brotli);
    for (const module of result.intruders) console.log(`  MUST NOT contain ${module}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await main();
