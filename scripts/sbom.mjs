/* `node scripts/sbom.mjs` writes dist/sbom.cdx.json, the packages that users install with this one, in CycloneDX format.
   It needs no network. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runtimePackages } from "./licences.mjs";

const project = resolve(import.meta.dirname, "..");
const readJson = (file) => JSON.parse(readFileSync(join(project, file), "utf8"));

const { components, metadata, ...rest } = describe();
const listed = new Set(components.map(({ purl }) => decodeURIComponent(purl)));
for (const { name, version } of runtimePackages(project))
  if (!listed.has(`pkg:npm/${name}@${version}`))
    throw new Error(`${name} ${version} is missing in the SBOM.`);
// Without a serial number and a time, two builds of one version are identical.
delete rest.serialNumber;
delete metadata.timestamp;
const sbom = { ...rest, metadata, components };
writeFileSync(join(project, "dist/sbom.cdx.json"), `${JSON.stringify(sbom, null, 2)}\n`);

/**
 * The SBOM that npm writes for a project with the runtime dependencies only. `npm sbom --omit=dev` in this project would not
 * do: npm 11.19 also leaves out runtime packages that a development dependency needs as well, such as Lit.
 */
function describe() {
  const { name, version, description, license, dependencies } = readJson("package.json");
  const manifest = { name, version, description, license, dependencies };
  const lock = readJson("package-lock.json");
  const isRuntime = ([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional;
  lock.packages = { "": manifest, ...Object.fromEntries(Object.entries(lock.packages).filter(isRuntime)) };
  const parent = mkdtempSync(join(tmpdir(), "sbom-"));
  try {
    const folder = join(parent, name);
    mkdirSync(folder);
    writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
    writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lock));
    const output = execFileSync("npm", ["sbom", "--sbom-format=cyclonedx", "--package-lock-only"], {
      cwd: folder,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    return JSON.parse(output);
  } finally {
    rmSync(parent, { recursive: true });
  }
}
