import { dirname, resolve } from "node:path";

/** Modules that several chunks use and no entry. As a file of its own, each would cost a page one more request. */
const copied = ["release/tracking-parameters", "release/limit-marks"];

/**
 * Gives each file that imports one of these modules a copy of it, which then goes into the chunk of that file.
 *
 * @type {import("vite").Plugin}
 */
export const copyIntoChunks = {
  name: "copy-into-chunks",
  enforce: "pre",
  resolveId(source, importer) {
    if (!importer) return null;
    const path = resolve(dirname(importer), source).replace(/\.js$/, "");
    const name = copied.find((module) => path.endsWith(`/src/${module}`));
    return name ? `${path}.ts?for=${importer.replace(/.*\/src\/|\?.*/g, "")}` : null;
  },
};
