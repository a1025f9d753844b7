import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { testEnvironment } from "../helpers/test-environment.mjs";

const project = resolve(import.meta.dirname, "../..");

/**
 * Packs the built package as npm would publish it and installs it in an empty project, without the network.
 * Neither the user's npm configuration nor what npm's cache holds has an influence.
 *
 * @param host Path of an existing folder, which becomes that project.
 * @param environmentOf Makes the environment of npm from the path of a home folder.
 * @returns The paths of the files in the package.
 */
export function installPackage(host, environmentOf = testEnvironment) {
  const home = join(host, "home");
  mkdirSync(home);
  const npm = (cwd, ...args) =>
    execFileSync("npm", args, {
      cwd,
      encoding: "utf8",
      env: environmentOf(home),
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
  const [packed] = JSON.parse(npm(project, "pack", "--json", "--silent", "--pack-destination", host));
  writeFileSync(join(host, "package.json"), JSON.stringify({ private: true, type: "module" }));
  // With its dependencies in place, npm needs no registry.
  copyPackages(dependenciesOf(project), host);
  npm(host, "install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", packed.filename);
  return packed.files.map(({ path }) => path);
}

/** Copies packages from this project's node_modules to another project's. */
export function copyPackages(names, host) {
  for (const name of names)
    cpSync(join(project, "node_modules", name), join(host, "node_modules", name), { recursive: true });
}

/** The names of the packages that a package depends on, and of those that they depend on. */
export function dependenciesOf(folder, found = new Set(), from = readManifest(folder)) {
  const { dependencies = {}, optionalDependencies = {} } = from;
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    const path = join(project, "node_modules", name);
    if (found.has(name) || !existsSync(path)) continue;
    found.add(name);
    dependenciesOf(path, found);
  }
  return found;
}

function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}
