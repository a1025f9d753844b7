import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Fails when two of the script builds write a chunk of the same name with different code. They share the folder of chunks,
 * so the second would take the place of the first, which then loads code that was made for another entry.
 *
 * @type {import("vite").Plugin}
 */
export const oneContentPerChunk = {
  name: "one-content-per-chunk",
  generateBundle({ dir }, bundle) {
    for (const { type, fileName, code } of Object.values(bundle)) {
      const path = join(dir, fileName);
      if (type !== "chunk" || !fileName.startsWith("chunks/") || !existsSync(path)) continue;
      // The map's comment is written later.
      const written = readFileSync(path, "utf8");
      if (!written.startsWith(code.trimEnd()))
        this.error(`${fileName} was written by another build, with other code.`);
    }
  },
};
