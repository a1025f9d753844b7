/* `node scripts/test-clean-clone.mjs <20.19|24> [--whole]`: copies the project's files into an empty folder, as a clone
   has them, and tries them there with that version of Node, the npm that comes with it and an empty npm cache: `npm start`,
   the builds and the tests of what runs in Node, or with --whole `npm start` and `npm test`. */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { installTools, nodeVersions } from "./install-tools.mjs";
import { runSteps } from "./run-steps.mjs";

/** Tests in Node that look at the files for browsers, in browsers, or at the project's own rules: the same on every version. */
const sameOnAll = [
  "docs/",
  "integrity/",
  "security/",
  "site/",
  "package/first-paint",
  "package/layout-shift",
  "package/library-patches",
  "package/lint",
  "package/size",
];

const project = resolve(import.meta.dirname, "..");
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { whole: { type: "boolean" } },
});
const [version] = positionals;
if (!Object.hasOwn(nodeVersions, version)) {
  console.error(`Name one of the versions ${Object.keys(nodeVersions).join(", ")}.`);
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), `newsroom-elements-node-${version}-`));
process.once("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
mkdirSync(join(folder, "tools"));
const clone = join(folder, "newsroom-elements");
copyFiles(clone);
const programs = installTools(version, join(folder, "tools"));
const env = {
  ...process.env,
  PATH: [programs, process.env.PATH].join(delimiter),
  npm_config_cache: join(folder, "npm-cache"),
};
const step = (name, ...command) => ({ name: `${name} on Node ${version}`, command, cwd: clone, env });
const node = join(programs, "node");
const passed = await runSteps([
  step("version", node, "--version"),
  step("npm start", node, "scripts/try-start.mjs"),
  ...(values.whole
    ? [step("npm test", "npm", "test")]
    : [
        step("build", "npm", "run", "build"),
        step("website", "npm", "run", "docs:build"),
        step("Node tests", node, "scripts/test-node.mjs", ...sameOnAll.map((start) => `--except=${start}`)),
      ]),
]);
process.exitCode = passed ? 0 : 1;

/** Copies the files that git knows or would add. */
function copyFiles(target) {
  // In a CI container, the files may belong to another user, which git refuses without this option.
  const options = [
    "-c",
    `safe.directory=${project}`,
    "ls-files",
    "-z",
    "--cached",
    "--others",
    "--exclude-standard",
  ];
  const files = execFileSync("git", options, { cwd: project, encoding: "utf8" }).split("\0");
  for (const file of new Set(files)) {
    // A deleted file is listed until the deletion is committed.
    if (!file || !existsSync(join(project, file))) continue;
    mkdirSync(dirname(join(target, file)), { recursive: true });
    copyFileSync(join(project, file), join(target, file));
  }
}
