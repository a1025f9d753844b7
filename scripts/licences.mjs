/* `node scripts/licences.mjs` fails if a package that users install with this one has a license that is not on the list. */
import { pathToFileURL } from "node:url";
import { lock, manifest, userPackages } from "./user-packages.mjs";

/** SPDX identifiers. A package under "MPL-2.0 OR Apache-2.0" is used under Apache-2.0. */
const allowed = new Set(["MIT", "MIT-0", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Apache-2.0"]);

/** Whether a license is allowed. In an SPDX expression with OR, one allowed license is enough. */
export function isAllowed(license) {
  if (typeof license !== "string") return false;
  // AND and WITH are not understood, so a person has to look at such a package.
  return license
    .replace(/^\((.*)\)$/u, "$1")
    .split(" OR ")
    .some((choice) => allowed.has(choice));
}

/** The packages that users install although their license is not allowed. */
export const refusedPackages = (packages) => packages.filter(({ license }) => !isAllowed(license));

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const packages = userPackages(manifest, lock);
  const optional = packages.filter(({ isOptional }) => isOptional);
  const refused = refusedPackages(packages);
  for (const { name, version, license } of refused)
    console.error(
      `${name} ${version}: ${JSON.stringify(license)} is not on the list in scripts/licences.mjs.`,
    );
  console.log(
    `Licenses of ${packages.length} packages checked, ${optional.length} of them for a server only: ` +
      `${refused.length} refused.`,
  );
  process.exitCode = refused.length > 0 ? 1 : 0;
}
