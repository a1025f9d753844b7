import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";

/** The earliest date that a zip can have: the same files make the same zip, byte for byte. */
const mtime = "1980-01-01T00:00:00";

/**
 * Writes a zip.
 *
 * @param {string} path Where to.
 * @param {Record<string, string>} entries Files and folders on disk, by their paths in the zip, with `/`.
 */
export function writeZip(path, entries) {
  const files = Object.entries(entries)
    .flatMap(([name, source]) => filesAt(source, name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(path, zipSync(Object.fromEntries(files), { level: 9, mtime }));
}

/** The content of a file, or of all files in a folder, each with its path in the zip. */
function filesAt(source, name) {
  if (statSync(source).isFile()) return [[name, readFileSync(source)]];
  return readdirSync(source).flatMap((entry) => filesAt(join(source, entry), `${name}/${entry}`));
}
