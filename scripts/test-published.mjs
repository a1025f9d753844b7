/* Runs the tests of the elements against published files instead of src/; `npm run build` comes first.
   First argument: `script` (the default) or `single`, for dist/script or dist/single, or `npm` for the packed package,
   installed and bundled with Vite. More arguments name engines; by default, the first of BROWSERS that is installed. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "vite";
import { engineNames, findEngine } from "../test/helpers/find-engine.mjs";
import { useTestEnvironment } from "../test/helpers/test-environment.mjs";
import { installPackage } from "../test/package/install-package.mjs";

const project = resolve(import.meta.dirname, "..");

/** The module of the package that each entry of a build stands for. */
const modules = {
  "newsroom-elements": "newsroom-elements/define",
  "press-list": "newsroom-elements/press-list/define",
  "press-release": "newsroom-elements/press-release/define",
  "subscribe-form": "newsroom-elements/subscribe-form/define",
};

/** Installs the package in a project of its own, and bundles it there, as the site of a host does. Returns the folder. */
async function bundlePackage() {
  const host = mkdtempSync(join(tmpdir(), "published-"));
  process.once("exit", () => rmSync(host, { recursive: true, force: true }));
  installPackage(host);
  mkdirSync(join(host, "entries"));
  const input = {};
  for (const [name, module] of Object.entries(modules)) {
    input[name] = join(host, "entries", `${name}.js`);
    writeFileSync(input[name], `import "${module}";\n`);
  }
  await build({
    configFile: false,
    root: host,
    // Where the bundle is served is not known here.
    base: "./",
    logLevel: "warn",
    build: { rolldownOptions: { input, output: { entryFileNames: "[name].js" } } },
  });
  return join(host, "dist");
}

useTestEnvironment();
const [name = "script", ...engines] = process.argv.slice(2);
const wanted = process.env.BROWSERS?.split(",") ?? engineNames;
const env = {
  ...process.env,
  BUILD: name === "npm" ? await bundlePackage() : `dist/${name}`,
  BROWSERS: engines.join() || wanted.find(findEngine),
};
const { status } = spawnSync("npx", ["wtr"], { cwd: project, env, stdio: "inherit" });
process.exitCode = status ?? 1;
