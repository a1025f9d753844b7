/* `node scripts/sbom.mjs` writes dist/sbom.cdx.json, in CycloneDX format: the packages that users install with this one, the
   gateway's optional libraries included, and the patches in our copies of Lit and DOMPurify. It needs no network. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { lock, manifest, userPackages, withUserProject } from "./user-packages.mjs";
import { libraryPatches } from "./vite/library-patches.mjs";

const packages = userPackages(manifest, lock);

export async function createSbom() {
  const output = await withUserProject((cwd) =>
    execFileSync("npm", ["sbom", "--sbom-format=cyclonedx", "--package-lock-only"], {
      cwd,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === "win32",
    }),
  );
  const { components, metadata, ...rest } = JSON.parse(output);
  // Without a serial number and a time, two builds of one version are identical.
  delete rest.serialNumber;
  delete metadata.timestamp;
  return { ...rest, metadata, components: components.map(describe) };
}

function describe(component) {
  const isNeeded = packages.some((found) => isSame(component, found) && !found.isOptional);
  const patches = libraryPatches.filter((patch) => packagesOf(patch).includes(component.name));
  return {
    ...component,
    scope: isNeeded ? "required" : "optional",
    ...(patches.length && { pedigree: { patches: patches.map(describePatch), notes } }),
  };
}

const notes =
  "Modified in the script-tag builds: dist/script, dist/single and dist/checked contain a patched and minified copy. " +
  "The modules for npm import the package as it was published.";

function describePatch(patch) {
  return {
    type: "unofficial",
    diff: { url: fileOf(patch) },
    resolves: [{ type: "enhancement", name: patch.name, description: patch.api.reason }],
  };
}

const fileOf = ({ name }) => `scripts/vite/patches/${name}.mjs`;

/** The packages whose files a patch changes. */
function packagesOf({ api: { files } }) {
  return [...new Set(Object.keys(files).map((file) => /^(?:@[^/]+\/)?[^/]+/u.exec(file)[0]))];
}

const isSame = ({ purl }, { name, version }) => decodeURIComponent(purl) === `pkg:npm/${name}@${version}`;

/** What an SBOM fails to state about the packages that users install, and about the patches: one line for each. */
export function findGaps({ components }) {
  const isListed = (found) => components.some((component) => isSame(component, found));
  const isNamed = (name, patch) =>
    components
      .filter((component) => component.name === name)
      .some(({ pedigree }) => pedigree?.patches?.some(({ diff }) => diff?.url === fileOf(patch)));
  return [
    ...packages
      .filter((found) => !isListed(found))
      .map(({ name, version }) => `${name} ${version} is missing.`),
    ...libraryPatches.flatMap((patch) =>
      packagesOf(patch)
        .filter((name) => !isNamed(name, patch))
        .map((name) => `${name} does not name the patch ${patch.name}.`),
    ),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const sbom = await createSbom();
  const gaps = findGaps(sbom);
  if (gaps.length) throw new Error(["The SBOM is not complete.", ...gaps].join("\n"));
  const file = join(resolve(import.meta.dirname, ".."), "dist/sbom.cdx.json");
  writeFileSync(file, `${JSON.stringify(sbom, null, 2)}\n`);
}
