import { dirname, resolve } from "node:path";

/** Modules that several chunks use and no entry. As a file of its own, each would cost a page one more request. */
const copied = [
  "release/tracking-parameters",
  "release/limit-marks",
  "styles/field.styles",
  "styles/busy-button.styles",
];

/**
 * Modules with the words and numbers that attributes take, which the check of a page compares with what is written. It has
 * copies, because few pages are checked: what it shares would be another file for pages that are not, or more code in an entry.
 */
const copiedIntoCheck = [
  "elements/press-list/list-limits",
  "elements/press-list/list-options",
  "elements/press-release/tools/release-tool",
  "elements/shared/heading",
  "subscribe/frequency",
  "subscribe/provider",
];
const isCheck = (importer) => importer.includes("/src/elements/shared/page-check/");

/** Modules that some entries have, and chunks that all elements share need. An entry would have to export what it has. */
const copiedIntoControllers = ["styles/adopt-styles"];
const isController = (importer) => importer.includes("/src/controllers/");

/** Languages that have two tags. A page must not wait for a second file only because its `lang` is the less usual one. */
const copiedIntoOtherTag = ["locales/he", "locales/nb"];
const isOtherTag = (importer) => /\/src\/locales\/(?:iw|no)\.ts$/.test(importer);

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
    const modules = [
      ...copied,
      ...(isCheck(importer) ? copiedIntoCheck : []),
      ...(isController(importer) ? copiedIntoControllers : []),
      ...(isOtherTag(importer) ? copiedIntoOtherTag : []),
    ];
    const name = modules.find((module) => path.endsWith(`/src/${module}`));
    return name ? `${path}.ts?for=${importer.replace(/.*\/src\/|\?.*/g, "")}` : null;
  },
};
