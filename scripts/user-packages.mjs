/* The packages that users install with this one: its dependencies, and the optional libraries of the gateway (its peer
   dependencies), each with what it needs. Read from package-lock.json, which has the packages for every platform. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const project = resolve(import.meta.dirname, "..");
const readJson = (file) => JSON.parse(readFileSync(join(project, file), "utf8"));

export const manifest = readJson("package.json");
export const lock = readJson("package-lock.json");

/**
 * @param {object} manifest A package.json.
 * @param {object} lock Its package-lock.json.
 * @returns Each package with its path in the lock, name, version and license. `isOptional` says that only an optional library
 *   needs it.
 */
export function userPackages({ dependencies, peerDependencies }, { packages }) {
  const found = new Map();
  addNeeded("", { dependencies }, false);
  addNeeded("", { dependencies: peerDependencies }, true);
  return [...found.values()];

  function addNeeded(from, { dependencies, optionalDependencies, peerDependencies, ...rest }, isOptional) {
    const { peerDependenciesMeta = {} } = rest;
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
      const isOptionalPeer = peerDependenciesMeta[name]?.optional && !dependencies?.[name];
      // npm does not install the optional peer dependencies of a dependency.
      if (isOptionalPeer) continue;
      const path = findPackage(from, name);
      if (!path)
        throw new Error(`${name} is not in package-lock.json, but ${from || "the project"} needs it.`);
      if (found.has(path)) continue;
      const { version, license } = packages[path];
      found.set(path, { path, name, version, license, isOptional });
      addNeeded(path, packages[path], isOptional);
    }
  }

  /** Looks for a package where Node does: in the folder itself, then in each of its parents. */
  function findPackage(from, name) {
    const path = `${from}/node_modules/${name}`.replace(/^\//u, "");
    if (path in packages) return path;
    return from === "" ? undefined : findPackage(from.slice(0, Math.max(0, from.lastIndexOf("/"))), name);
  }
}

/**
 * Calls a function with the folder of a project that depends on all these packages, and on nothing else. The folder is removed
 * when the function has ended. npm cannot be asked in this project: it takes the optional libraries for development
 * dependencies, and npm 11.19 also leaves out runtime packages that a development dependency needs, such as Lit.
 */
export async function withUserProject(use) {
  const { name, version, description, license } = manifest;
  const dependencies = { ...manifest.dependencies, ...manifest.peerDependencies };
  const userManifest = { name, version, description, license, dependencies };
  const packages = { "": userManifest };
  for (const { path } of userPackages(manifest, lock)) {
    packages[path] = { ...lock.packages[path] };
    delete packages[path].dev;
    delete packages[path].devOptional;
  }
  const parent = mkdtempSync(join(tmpdir(), "user-project-"));
  try {
    const folder = join(parent, name);
    mkdirSync(folder);
    writeFileSync(join(folder, "package.json"), JSON.stringify(userManifest));
    writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ ...lock, packages }));
    return await use(folder);
  } finally {
    rmSync(parent, { recursive: true });
  }
}
