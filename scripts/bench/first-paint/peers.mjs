/* The widgets that the benchmark compares with. They are measured and never shipped: their published files go into a folder that
   git ignores, without their dependencies, and none of their code is run here. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

const peers = JSON.parse(readFileSync(join(import.meta.dirname, "peers.json"), "utf8"));

/** Every tool already ignores a folder of this name. */
const folder = join(import.meta.dirname, "node_modules");

/** Where the published files of a peer are: a folder for each version. */
export const peerFolder = (name) => join(folder, `${name}@${versionOf(name)}`);

export const versionOf = (name) => peers[name].version;

/**
 * Installs the peers that are missing.
 *
 * @throws {Error} npm has no such version, or its content is not what peers.json says.
 */
export function installPeers(names) {
  for (const name of names) if (!existsSync(peerFolder(name))) install(name);
}

function install(name) {
  const { version, integrity } = peers[name];
  console.log(`Installing ${name} ${version}`);
  mkdirSync(folder, { recursive: true });
  const temporary = mkdtempSync(join(folder, "download-"));
  try {
    run("npm", ["pack", `${name}@${version}`, "--silent", "--pack-destination", temporary]);
    const archive = join(temporary, ...readdirSync(temporary));
    const found = `sha512-${createHash("sha512").update(readFileSync(archive)).digest("base64")}`;
    if (found !== integrity)
      throw new Error(`${name} ${version} is ${found}, but peers.json says ${integrity}.`);
    run("tar", ["-xzf", archive, "-C", temporary]);
    mkdirSync(dirname(peerFolder(name)), { recursive: true });
    // At the end, so that a folder of this name is always complete.
    renameSync(join(temporary, "package"), peerFolder(name));
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

function run(program, args) {
  const { status, error } = spawnSync(program, args, {
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${status}.`);
}
