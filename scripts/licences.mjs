/* `node scripts/licences.mjs` fails if a package that users install with this one has a license that is not on the list. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** SPDX identifiers. A package under "MPL-2.0 OR Apache-2.0" is used under Apache-2.0. */
const allowed = new Set(["MIT", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Apache-2.0"]);

/** Whether a license is allowed. In an SPDX expression with OR, one allowed license is enough. */
export function isAllowed(license) {
  if (typeof license !== "string") return false;
  // AND and WITH are not understood, so a person has to look at such a package.
  return license
    .replace(/^\((.*)\)$/u, "$1")
    .split(" OR ")
    .some((choice) => allowed.has(choice));
}

/** The name, version and license of each package that the package in a folder needs at runtime, directly or indirectly. */
export function runtimePackages(folder, found = new Map()) {
  const { dependencies = {}, optionalDependencies = {} } = readManifest(folder);
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    const path = findPackage(folder, name);
    if (!path) {
      // npm does not install optional packages for other platforms.
      if (name in optionalDependencies) continue;
      throw new Error(`${name} is not installed, but ${folder} needs it.`);
    }
    if (found.has(path)) continue;
    const { version, license } = readManifest(path);
    found.set(path, { name, version, license });
    runtimePackages(path, found);
  }
  return [...found.values()];
}

/** Looks for a package where Node does: in the folder itself, then in each of its parents. */
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
      `${name} ${version}: ${JSON.stringify(license)} is not on the list in scripts/licences.mjs.`,
    );
  console.log(`Licenses of ${packages.length} runtime packages checked, ${refused.length} refused.`);
  process.exitCode = refused.length > 0 ? 1 : 0;
}
