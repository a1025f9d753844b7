/* Fails where a package that users get with this one has a license outside the list: `node scripts/licences.mjs`. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** SPDX identifiers. MPL-2.0 is not among them: what offers it beside one of these is used under that. */
const allowed = new Set(["MIT", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Apache-2.0"]);

/** Whether a license, or one of those that a package lets its user choose among, is allowed. */
export function isAllowed(license) {
  if (typeof license !== "string") return false;
  // Of SPDX expressions, choices alone: whoever joins licenses with AND is looked at by a person.
  return license
    .replace(/^\((.*)\)$/u, "$1")
    .split(" OR ")
    .some((choice) => allowed.has(choice));
}

/** Name, version and license of each package that one needs to run, and that these need. */
export function runtimePackages(folder, found = new Map()) {
  const { dependencies = {}, optionalDependencies = {} } = readManifest(folder);
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    const path = findPackage(folder, name);
    if (!path) {
      // npm leaves out an optional package of another platform.
      if (name in optionalDependencies) continue;
      throw new Error(`${name}, which ${folder} needs, is not installed.`);
    }
    if (found.has(path)) continue;
    const { version, license } = readManifest(path);
    found.set(path, { name, version, license });
    runtimePackages(path, found);
  }
  return [...found.values()];
}

/** Looks where Node does: in the folder itself, then in those around it. */
function findPackage(folder, name) {
  const path = join(folder, "node_modules", name);
  if (existsSync(join(path, "package.json"))) return path;
  return dirname(folder) === folder ? undefined : findPackage(dirname(folder), name);
}

function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const packages = runtimePackages(resolve(import.meta.dirname, ".."));
  const refused = packages.filter(({ license }) => !isAllowed(license));
  for (const { name, version, license } of refused)
    console.error(
      `${name} ${version}: ${JSON.stringify(license)} is not on the list of scripts/licences.mjs.`,
    );
  console.log(`Licenses of ${packages.length} runtime packages: ${refused.length} refused.`);
  process.exitCode = refused.length > 0 ? 1 : 0;
}
