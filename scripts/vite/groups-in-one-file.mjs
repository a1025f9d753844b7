import { readFileSync } from "node:fs";

/** The groups of strings of the form; all others are those of the list and of the release. */
const ofForm = ["subscribe", "outcomes", "builtForm", "choices"];

/** What a language exports: its groups, and the style of dates. */
const exported = Array.from(
  readFileSync(new URL("../../src/locales/en.ts", import.meta.url), "utf8").matchAll(/^export const (\w+)/gm),
  ([, name]) => name,
);
const ofNews = exported.filter((name) => !ofForm.includes(name));

const needed = {
  single_press_list: ofNews,
  single_press_release: ofNews,
  single_subscribe_form: ["dates", ...ofForm],
};

const lazyImport = /\bimport\("\.\/([a-z]{2})\.js"\)/g;

/**
 * Leaves out of a build in one file the strings of the elements that are not in it: the 35 languages would be two thirds of
 * the form. A bundler drops nothing of what `import()` loads, so the groups are imported by name.
 *
 * @type {import("vite").Plugin}
 */
export const groupsInOneFile = {
  name: "groups-in-one-file",
  enforce: "pre",
  transform(code, id) {
    const groups = needed[this.environment.name];
    if (!groups || !id.endsWith("/src/locales/load-locale.ts")) return null;
    const imports = [];
    const result = code.replace(lazyImport, (_, language) => {
      const names = groups.map((group) => [group, `${language}_${group}`]);
      imports.push(
        `import { ${names.map((pair) => pair.join(" as ")).join(", ")} } from "./${language}.js";`,
      );
      return `Promise.resolve({ ${names.map((pair) => pair.join(": ")).join(", ")} })`;
    });
    if (!imports.length) this.error(`${id} loads no language.`);
    // On the first line, so that all others keep their places in the source map.
    return { code: `${imports.join(" ")} ${result}`, map: null };
  },
};
