/* Makes a checkout ready: `node scripts/setup.mjs` installs the packages; with --browsers also the browsers for the tests,
   and with --database PostgreSQL.
   Nothing is installed when this runs, so it imports only what Node has. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { engineNames, findEngine, findPostgres, findProgram } from "../test/helpers/find-engine.mjs";

const project = join(import.meta.dirname, "..");

installPackages();
if (process.argv.includes("--browsers")) installBrowsers();
if (process.argv.includes("--database")) installPostgres();

function installPackages() {
  const wanted = readLock("package-lock.json");
  const installed = readLock("node_modules/.package-lock.json");
  // An optional package for another platform is not installed.
  const isStale = ([path, { version, link, optional }]) =>
    path !== "" && !link && installed[path]?.version !== version && (!optional || path in installed);
  if (!Object.entries(wanted).some(isStale)) return;
  console.log("Installing the packages in package-lock.json: npm ci --ignore-scripts");
  // These options come before the machine's npm configuration and NODE_ENV, which could leave out packages that are needed.
  const complete = ["--include=dev", "--include=optional", "--bin-links", "--package-lock", "--no-dry-run"];
  // Some tools declare Node 22 but work on Node 20.19, where these tests run: no warning or error for each.
  const quiet = ["--no-engine-strict", "--no-audit", "--no-fund", "--loglevel=error"];
  // No package needs its install scripts here, and one that was taken over would run them first.
  run("npm", ["ci", "--ignore-scripts", ...complete, ...quiet]);
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
    `Not installed: ${missing().join(", ")}. On Debian, run as root: apt-get install ${packages}. ` +
      "On other systems, set CHROMIUM_PATH and FIREFOX_PATH to the browsers' programs.",
  );
  if (process.env.CI) process.exit(1);
}

function installPostgres() {
  const isMissing = () => !findPostgres("postgres") || !findPostgres("initdb");
  if (!isMissing()) return;
  const packages = ["postgresql-15"];
  if (process.getuid?.() === 0 && findProgram("apt-get")) {
    console.log(`Installing a database server for the tests: apt-get install ${packages.join(" ")}`);
    // In runlevel 1, Debian does not start the server that it installs. The tests start one of their own.
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
    for (const args of [
      ["update", "-q"],
      ["install", "-q", "-y", "--no-install-recommends", ...packages],
    ])
      spawnSync("apt-get", args, { env, stdio: "inherit" });
  }
  if (isMissing())
    console.log(
      "SKIPPED: PostgreSQL is not installed, so the storage is tested on files alone. On Debian, run as root: " +
        `apt-get install ${packages.join(" ")}`,
    );
}

function run(command, args, env = process.env) {
  const { status, error } = spawnSync(command, args, {
    cwd: project,
    env,
    stdio: "inherit",
    // On Windows, npm is a script and needs a shell.
    shell: process.platform === "win32",
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
