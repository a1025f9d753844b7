/* Makes the checkout ready: `node scripts/setup.mjs` installs the packages, `--browsers` also the browsers for the tests.
   Runs before anything is installed, so it depends on Node alone. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { engineNames, findEngine, findProgram } from "../test/helpers/find-engine.mjs";

const project = join(import.meta.dirname, "..");

installPackages();
if (process.argv.includes("--browsers")) installBrowsers();

function installPackages() {
  const wanted = readLock("package-lock.json");
  const installed = readLock("node_modules/.package-lock.json");
  // A package for another platform is optional, and rightly absent.
  const isStale = ([path, { version, link, optional }]) =>
    path !== "" && !link && installed[path]?.version !== version && (!optional || path in installed);
  if (!Object.entries(wanted).some(isStale)) return;
  console.log("Installing the packages of package-lock.json: npm ci");
  // Some tools declare Node 22 and are tested here on Node 20.19: no warning for each.
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
}

function readLock(path) {
  const file = join(project, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : {};
}

function installBrowsers() {
  const missing = () => engineNames.filter((name) => !findEngine(name));
  if (missing().length === 0) return;
  const packages = "chromium firefox-esr webkit2gtk-driver xvfb xdotool";
  if (process.getuid?.() === 0 && findProgram("apt-get")) {
    console.log(`Installing browsers for the tests: apt-get install ${packages}`);
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    run("apt-get", ["update", "-q"], environment);
    run("apt-get", ["install", "-q", "-y", ...packages.split(" ")], environment);
  }
  if (missing().length === 0) return;
  console.log(
    `The tests lack ${missing().join(", ")}. On Debian, as root: apt-get install ${packages}. Elsewhere, ` +
      "CHROMIUM_PATH and FIREFOX_PATH may name browsers.",
  );
  if (process.env.CI) process.exit(1);
}

function run(command, args, env = process.env) {
  const { status, error } = spawnSync(command, args, {
    cwd: project,
    env,
    stdio: "inherit",
    // npm is a script there.
    shell: process.platform === "win32",
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
